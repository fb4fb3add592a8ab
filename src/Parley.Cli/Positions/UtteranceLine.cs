using System.Globalization;
using Parley.Cli.Reading;
using Parley.Cli.Terminal;
using Parley.Linking.Positions;
using Parley.Text;

namespace Parley.Cli.Positions;

/// <summary>An utterance on one line: when, by whom, what, and where it stands.</summary>
internal static class UtteranceLine
{
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";

    public static string Id(Utterance said) => said.Best.Statement.Id[..ArticleTable.IdDigits];

    public static string Who(Utterance said) => ArticleTable.Who(said.Best.Statement);

    /// <summary>Act and issues in brackets behind a name, the act with <c>?</c> where it is in doubt; nothing where it is not coded.</summary>
    public static string Codes(Utterance said, Reported report) => report.Statement.Act is { } act
        ? $" ({act}{(report.Statement.ActBasis == CodeBasis.Inferred ? " ?" : "")}{(said.Issues.IsEmpty ? "" : ": " + string.Join(", ", said.Issues))})"
        : "";

    public static string Words(Utterance said) => Words(said.Best.Words);

    /// <summary>Several passages are parted by an ellipsis in brackets.</summary>
    public static string Words(IEnumerable<string> passages) => string.Join(" […] ", passages.Select(Shown.Line));

    /// <summary>Its first report: the outlet, or else the path, with the day of publication.</summary>
    public static string Source(Utterance said) => Source(said.Reports[0].Article) + (said.Articles > 1 ? $", {Tally.Count(said.Articles, "report")}" : "");

    public static string Source(ReportedIn article) => $"{Shown.Line(article.Outlet ?? article.Path)}, {article.Published?.ToString() ?? "undated"}";

    /// <summary>For tables: <c>2031-09-03 Beck: »…« (Hafenbote, 2031-09-04) [1a2b3c4d]</c>.</summary>
    public static string Of(Utterance said) => $"{Day(said.Day)} {Who(said)}: {Words(said)} ({Source(said)}) [{Id(said)}]";
}
