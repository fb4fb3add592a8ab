using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Extracting.Boilerplate;

/// <summary>What of a text is no part of the article.</summary>
/// <param name="Lines">Whether a line is, as a whole.</param>
/// <param name="Notes">Notes inside the other lines; ascending, apart.</param>
internal sealed record FoundBoilerplate(bool[] Lines, ImmutableArray<TextSpan> Notes, ImmutableArray<TextSpan> Spans)
{
    /// <summary>Of each line why it is none; null: it is one.</summary>
    public required string?[] Reasons { get; init; }
}
