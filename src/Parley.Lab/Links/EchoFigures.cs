using Parley.Linking;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Lab.Links;

/// <summary>Planned echoes: of each key, the articles behind the first report in which it stands, and whether they are linked with it.</summary>
internal static class EchoFigures
{
    public static void Write(SampleCorpus corpus, FoundLinks links, bool details, TextWriter output)
    {
        var found = new Found(corpus, links.Echoes);
        string Figure(bool isTest) => found.Count(isTest) is var count ? LinkingEvaluation.Part(count.Found, count.Planned, count.Wrong) + Invariant($" ({found.Reports.Count(report => report.Article.IsTest == isTest && Found.IsRead(report))} read)") : "";
        output.WriteLine($"{"echoes",-23}{Figure(false),-30} {Figure(true)}");
        output.WriteLine(Invariant($"  links                {links.Echoes.Length}, {found.Unplanned.Length} of them of statements that were not planned"));
        if (!details)
            return;
        string Show(string id) => $"{found.Of[id].Article.Name} {found.Of[id].Key} «{Words(found.Of[id].Statement, found.Of[id].Article)}»";
        foreach (EchoLink link in found.Wrong)
            output.WriteLine($"  wrong      {Show(link.One)} / {Show(link.Other)} ({link.Why})");
        foreach (EchoLink link in found.Unplanned)
            output.WriteLine($"  unplanned  {Show(link.One)} / {Show(link.Other)} ({link.Why})");
        foreach ((string Key, LinkedSample Article) report in found.Reports.Where(report => !report.Article.IsTest && Found.IsRead(report) && !found.IsLinked(report)))
            output.WriteLine($"  missed     {report.Key} {report.Article.Name}");
    }

    private static string Words(Statement statement, LinkedSample article)
    {
        string words = string.Join(" … ", statement.Attribution.Content.Select(span => span.In(article.Reading.Article.Text).ToString())).ReplaceLineEndings(" ");
        return words.Length > 90 ? words[..90] + "…" : words;
    }

    /// <summary>The planned echoes of which the later article is one for the test, or is none; and links that are wrong or that nobody planned.</summary>
    public static EchoCount Count(SampleCorpus corpus, IReadOnlyCollection<EchoLink> links, bool isTest) => new Found(corpus, links).Count(isTest);

    // What is linked, beside the keys of what was planned.
    private sealed class Found
    {
        private readonly ILookup<string, string> groups;
        private readonly Joined joined;

        public Found(SampleCorpus corpus, IReadOnlyCollection<EchoLink> links)
        {
            Of = corpus.Articles.SelectMany(article => article.Reading.Statements.DistinctBy(one => one.Id).Select(statement => (statement, article)))
                .ToDictionary(one => one.statement.Id, one => (one.article, one.statement, one.article.KeyOf.GetValueOrDefault(one.statement.Id)));
            joined = new Joined(Of.Keys);
            foreach (EchoLink link in links)
                joined.Join(link.One, link.Other);
            groups = Of.Keys.ToLookup(joined.Of);
            Reports = [.. corpus.Articles.SelectMany(article => article.Keys.Select(key => (Key: key, Article: article))).GroupBy(one => one.Key, one => one.Article)
                .SelectMany(same => same.OrderBy(article => article.Reading.Article.Published).Skip(1).Select(article => (same.Key, Article: article)))];
            Wrong = [.. links.Where(link => Of[link.One].Key is { } one && Of[link.Other].Key is { } other && one != other)];
            Unplanned = [.. links.Where(link => Of[link.One].Key is null || Of[link.Other].Key is null)];
        }

        /// <summary>By a statement's id.</summary>
        public IReadOnlyDictionary<string, (LinkedSample Article, Statement Statement, string? Key)> Of { get; }

        /// <summary>Of each key the articles behind the first in which it stands.</summary>
        public (string Key, LinkedSample Article)[] Reports { get; }

        public EchoLink[] Wrong { get; }

        public EchoLink[] Unplanned { get; }

        public bool IsLinked((string Key, LinkedSample Article) report) => report.Article.KeyOf.Where(one => one.Value == report.Key)
            .Any(one => groups[joined.Of(one.Key)].Any(id => Of[id].Key == report.Key && Of[id].Article != report.Article));

        public static bool IsRead((string Key, LinkedSample Article) report) => report.Article.KeyOf.Values.Contains(report.Key);

        public EchoCount Count(bool isTest)
        {
            var part = Reports.Where(report => report.Article.IsTest == isTest).ToArray();
            return new EchoCount(part.Count(IsLinked), part.Length, Wrong.Count(link => IsTest(link) == isTest), Unplanned.Count(link => IsTest(link) == isTest));
        }

        private bool IsTest(EchoLink link) => Of[link.One].Article.IsTest || Of[link.Other].Article.IsTest;
    }
}
