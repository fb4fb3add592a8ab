using System.Collections.Immutable;
using Parley.Linking.Actors;
using Parley.Text;

namespace Parley.Linking.Positions;

/// <summary>Where a report stands; its text is left out, for very many of them are held at once.</summary>
/// <param name="Id">As <see cref="Text.Article.Id"/>.</param>
public sealed record ReportedIn(string Id, string Path, string? Title, string? Outlet, string? Url, PartialDate? Published)
{
    public static ReportedIn Of(Article article) => new(article.Id, article.Path, article.Title, article.Outlet, article.Url, article.Published);
}

/// <summary>A statement as an article reports it.</summary>
/// <param name="Language">The article's.</param>
/// <param name="Words">Of each span of the content.</param>
/// <param name="Condition">Of each span of the condition.</param>
/// <param name="Mention">The words that name the source.</param>
public sealed record Reported(Statement Statement, ReportedIn Article, string? Language, ImmutableArray<string> Words, ImmutableArray<string> Condition, string Mention)
{
    public static Reported Of(Statement statement, Article article, string? language, ReportedIn? where = null) => new(
        statement, where ?? ReportedIn.Of(article), language, In(article, statement.Attribution.Content), In(article, statement.Condition ?? []),
        string.Join(' ', In(article, statement.Attribution.Source?.Spans ?? [])));

    /// <summary>The same, of many: those of one article that follow each other share where they stand.</summary>
    public static IEnumerable<Reported> All(IEnumerable<(Statement Statement, Article Article, string? Language)> statements)
    {
        ReportedIn? last = null;
        foreach ((Statement statement, Article article, string? language) in statements)
        {
            last = last?.Id == article.Id ? last : ReportedIn.Of(article);
            yield return Of(statement, article, language, last);
        }
    }

    /// <summary>
    /// When it was said; where that is known in part or not at all, the last day on which it may have been: of the month, of publication. Null:
    /// nothing is known.
    /// </summary>
    public DateOnly? Day => (Statement.Date?.Last, Article.Published?.Last) switch
    {
        ({ } said, { } published) => said < published ? said : published,
        var (said, published) => said ?? published,
    };

    private static ImmutableArray<string> In(Article article, ImmutableArray<TextSpan> spans) => [.. spans.Select(span => span.In(article.Text).ToString())];
}

/// <summary>One statement of a party, however often it was reported.</summary>
/// <param name="Reports">Earliest published first; at least one.</param>
/// <param name="Day">The earliest day on which it was said by any report; null: none tells, and none has a date itself.</param>
/// <param name="Issues">Those that at least half of the reports have.</param>
/// <param name="Stances">Of each of these issues of which any report takes one, that of most reports which do.</param>
/// <param name="Speakers">Who is said to say it by any report: ids that hold across articles where there are such.</param>
/// <param name="Articles">In how many articles that are no copies of each other it stands.</param>
public sealed record Utterance(ImmutableArray<Reported> Reports, Voice Voice, DateOnly? Day, ImmutableArray<string> Issues, ImmutableArray<IssueStance> Stances, ImmutableArray<string> Speakers, int Articles)
{
    /// <summary>What it makes of the issue; null: nothing.</summary>
    public IssueStance? On(string issue) => Stances.Where(one => one.Issue == issue).Select(one => (IssueStance?)one).FirstOrDefault();

    /// <summary>The report that tells most: with a date of its own, by its words, and earliest.</summary>
    public Reported Best => Reports.OrderBy(report => report.Statement.Date is null).ThenBy(report => report.Statement.Attribution.Kind).First();
}
