using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Demo;

/// <summary>Commands to try, with names and ids of the record, so that each finds something.</summary>
internal static class NextSteps
{
    public static IEnumerable<string> Of(IRecord record, IReadOnlyCollection<Statement> statements, string file, string command)
    {
        if (statements.Count == 0)
            yield break;
        string of = $"--record {Quoted(file)}";
        Statement first = statements.FirstOrDefault(one => one.Attribution.Source?.Name is not null) ?? statements.First();
        yield return "";
        yield return "Try next:";
        yield return $"  {command} show {first.Id[..Terminal.ArticleTable.IdDigits]} --why {of}";
        if (MostHeard(statements) is { } speaker)
            yield return $"  {command} statements --speaker {Quoted(speaker)} {of}";
        if (Topic(record) is { } word)
            yield return $"  {command} statements --about {Quoted(word)} --format jsonl {of}";
        yield return $"  {command} read --help";
    }

    /// <summary>An argument as a shell takes it.</summary>
    public static string Quoted(string argument) =>
        argument.Length > 0 && argument.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '/' or '_' or '-')
            ? argument
            : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string? MostHeard(IEnumerable<Statement> statements) => statements
        .Select(one => one.Attribution.Source?.Name)
        .OfType<string>()
        .GroupBy(name => name, StringComparer.Ordinal)
        .MaxBy(group => group.Count())?.Key;

    // The longest of the words that most statements hold says more than the most frequent one.
    private static string? Topic(IRecord record) => record.Find(new StatementQuery())
        .SelectMany(one => Words(one).Distinct(StringComparer.Ordinal))
        .Where(word => word.Length >= 6)
        .GroupBy(word => word, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenByDescending(group => group.Key.Length)
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    private static IEnumerable<string> Words(RecordedStatement one) => one.Statement.Attribution.Content
        .SelectMany(span => span.In(one.Article.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Where(word => word.All(char.IsLetter));
}
