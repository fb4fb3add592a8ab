namespace Parley.Reading.Contract;

// The order of the parameters is the order of the fields of `parley extract --format jsonl`; docs/extraction.md says what each means.

internal sealed record ExtractedJson(
    string Path,
    string Id,
    string? Title,
    string? Published,
    string? PublishedBasis,
    string? PublishedTime,
    string? Modified,
    string? Byline,
    string? Outlet,
    string? Url,
    string? Language,
    string? Section,
    IReadOnlyList<string>? Keywords,
    string? Image,
    string? ImageAlternative,
    IReadOnlyList<string>? Captions,
    string? Encoding,
    string Text,
    IReadOnlyList<ProblemJson> Problems,
    IReadOnlyList<BlockJson>? Blocks);

internal sealed record BlockJson(string Kind, bool Kept, string Reason, string Text);
