using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Extracting.WebPages.Facts;

/// <summary>What a page says of itself; null: it does not.</summary>
internal sealed record PageFacts
{
    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    /// <summary>Two letters, ISO 639-1.</summary>
    public string? Language { get; init; }

    public PageTime? Published { get; init; }

    /// <summary>The day of <see cref="Published"/> as readers see it.</summary>
    public PartialDate? PublishedOn { get; init; }

    public DateBasis? PublishedBasis { get; init; }

    public PageTime? Modified { get; init; }

    public string? Section { get; init; }

    public ImmutableArray<string> Keywords { get; init; } = [];

    public string? Image { get; init; }

    public string? ImageAlternative { get; init; }

    /// <summary>Whether it says that one must pay for it.</summary>
    public bool IsPaid { get; init; }
}
