using System.Globalization;
using Parley.Cli.Terminal;
using Parley.Text;

namespace Parley.Cli.Show;

/// <summary>The codes of a statement as facts of its page; what is not there or not coded has no line.</summary>
internal static class Codes
{
    private const string Plain = "none";

    public static IEnumerable<(string Name, string Value)> Of(Statement statement, string text)
    {
        if (statement.Act is { } act)
            yield return ("act", act + Mark(statement.ActBasis));
        if (statement.Issues is { IsEmpty: false } issues)
            yield return ("issues", string.Join(", ", issues.Select((issue, n) => issue + Mark(statement.IssueBases?[n]))));
        if (statement.Condition is { IsEmpty: false } condition)
            yield return ("condition", ArticleTable.Words(text, condition));
        if (statement.Certainty is { } certainty and not Plain)
            yield return ("certainty", certainty);
        if (statement.Doubted == true)
            yield return ("doubted", "the reporter marks it as false");
        foreach (StatedNumber number in statement.Numbers ?? [])
            yield return ("number", string.Create(CultureInfo.InvariantCulture, $"{number.Value} {number.Unit}").TrimEnd());
    }

    private static string Mark(CodeBasis? basis) => basis == CodeBasis.Inferred ? " ?" : "";
}
