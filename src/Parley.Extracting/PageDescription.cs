using System.Collections.Immutable;

namespace Parley.Extracting;

/// <summary>What a page says of itself beside what <see cref="Text.Article"/> holds; null: it does not say.</summary>
/// <param name="Published">ISO 8601 with time and offset as far as the page gives them: <c>2031-09-04T06:10:00+01:00</c>.</param>
/// <param name="Modified">As <paramref name="Published"/>, of the last change.</param>
/// <param name="Image">The address of the lead picture.</param>
/// <param name="ImageAlternative">The words that stand for the lead picture where it cannot be seen.</param>
/// <param name="Captions">What stands below pictures; no part of the article's text.</param>
/// <param name="Encoding">The encoding in which the bytes were read, by its name in the web's standard.</param>
public sealed record PageDescription(
    string? Published,
    string? Modified,
    string? Section,
    ImmutableArray<string> Keywords,
    string? Image,
    string? ImageAlternative,
    ImmutableArray<string> Captions,
    string? Encoding);
