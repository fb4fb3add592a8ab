using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Extracting;

/// <summary>What a format says of the article beside its text; null: it says nothing, and the text is asked.</summary>
internal sealed record StatedFields(
    string? Title = null,
    string? Byline = null,
    string? Outlet = null,
    string? Url = null,
    string? Language = null,
    PartialDate? Published = null)
{
    /// <summary>What <see cref="Published"/> was taken from; null where there is none, or the format has a field for it.</summary>
    public DateBasis? PublishedBasis { get; init; }

    /// <summary>What troubled the reading of the fields.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}
