using System.Globalization;

namespace Parley.Lab.Statements;

/// <summary>The scores of several parts of a corpus, side by side.</summary>
internal static class ScorePage
{
    private const int Title = 28;
    private const int Column = 22;
    private const int MostMistakes = 40;

    private static readonly string[] fields =
    [
        "speaker", "actor", "speaker none", "source span", "kind", "act", "medium", "issues, same set", "via recall", "via precision",
        "condition recall", "condition recall, any", "condition precision", "date", "date none", "via recall over all", "condition recall over all",
    ];

    public static void Write(IReadOnlyList<(string Name, StatementScore Score)> parts, TextWriter output)
    {
        void Row(string title, Func<StatementScore, string> cell) =>
            output.WriteLine((title.PadRight(Title) + string.Concat(parts.Select(part => cell(part.Score).PadRight(Column)))).TrimEnd());
        output.WriteLine(("".PadRight(Title) + string.Concat(parts.Select(part => part.Name.PadRight(Column)))).TrimEnd());
        Row("articles", score => score.Articles.ToString(CultureInfo.InvariantCulture));
        Row("statements: gold, read", score => string.Create(CultureInfo.InvariantCulture, $"{score.Statements.Gold}, {score.Statements.System}"));
        output.WriteLine();
        Row("precision, recall, F1 of", _ => "");
        Row("  statements", score => score.Statements.ToString());
        Row("  statements and speaker", score => score.AndSpeaker.ToString());
        Row("  content, characters", score => score.Content.ToString());
        Row("  issues of the matched", score => score.Issues.ToString());
        output.WriteLine();
        Row("of the matched statements", _ => "");
        foreach (string field in fields)
            Row($"  {field}", score => score.Fields.GetValueOrDefault(field).ToString());
    }

    public static void WriteMistakes(StatementScore score, TextWriter output)
    {
        output.WriteLine();
        foreach ((string mistake, int count) in score.Mistakes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostMistakes))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,4}  {mistake}"));
    }
}
