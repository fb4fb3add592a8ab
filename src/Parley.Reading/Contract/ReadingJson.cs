namespace Parley.Reading.Contract;

// What one line holds: the order of the parameters is the order of the fields, and docs/reading.schema.json and
// docs/contract.md say what each means. Only ContractMapper makes these.

internal sealed record ReadingJson(
    string Path,
    string Id,
    string? Language,
    string? Title,
    string? Byline,
    string? Outlet,
    string? Url,
    string? Published,
    string? PublishedBasis,
    string Text,
    IReadOnlyList<StatementJson> Statements,
    IReadOnlyList<ProblemJson> Problems);

/// <param name="Start">In code points of the article's text; null where the problem concerns the whole.</param>
internal sealed record ProblemJson(string Code, string Message, int? Start, int? End);

/// <summary>Enough of the article of a statement that stands alone to go back to it.</summary>
internal sealed record ArticleJson(
    string Id,
    string Path,
    string? Title,
    string? Outlet,
    string? Published,
    string? Language);
