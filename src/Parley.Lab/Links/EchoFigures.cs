using Parley.Linking;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Lab.Links;

/// <summary>Planned echoes: of each key, the articles behind the first report in which it stands, and whether they are linked with it.</summary>
internal static class EchoFigures
{
    public static void Write(SampleCorpus corpus, FoundLinks links, bool details, TextWriter output)
    {
        var of = corpus.Articles.SelectMany(article => article.Reading.Statements.DistinctBy(one => one.Id).Select(statement => (statement, article)))
            .ToDictionary(one => one.statement.Id, one => (one.article, one.statement, Key: one.article.KeyOf.GetValueOrDefault(one.statement.Id)));
        var joined = new Joined(of.Keys);
        foreach (EchoLink link in links.Echoes)
            joined.Join(link.One, link.Other);
        ILookup<string, string> groups = of.Keys.ToLookup(joined.Of);
        var reports = corpus.Articles.SelectMany(article => article.Keys.Select(key => (Key: key, Article: article))).GroupBy(one => one.Key, one => one.Article)
            .SelectMany(same => same.OrderBy(article => article.Reading.Article.Published).Skip(1).Select(article => (same.Key, Article: article))).ToArray();
        bool IsLinked((string Key, LinkedSample Article) report) => report.Article.KeyOf.Where(one => one.Value == report.Key)
            .Any(one => groups[joined.Of(one.Key)].Any(id => of[id].Key == report.Key && of[id].article != report.Article));
        bool IsRead((string Key, LinkedSample Article) report) => report.Article.KeyOf.Values.Contains(report.Key);
        EchoLink[] wrong = [.. links.Echoes.Where(link => of[link.One].Key is { } one && of[link.Other].Key is { } other && one != other)];
        EchoLink[] unplanned = [.. links.Echoes.Where(link => of[link.One].Key is null || of[link.Other].Key is null)];
        string Figure(bool test)
        {
            var part = reports.Where(report => report.Article.IsTest == test).ToArray();
            int bad = wrong.Count(link => (of[link.One].article.IsTest || of[link.Other].article.IsTest) == test);
            return LinkingEvaluation.Part(part.Count(IsLinked), part.Length, bad) + Invariant($" ({part.Count(IsRead)} read)");
        }
        output.WriteLine($"{"echoes",-23}{Figure(false),-30} {Figure(true)}");
        output.WriteLine(Invariant($"  links                {links.Echoes.Length}, {unplanned.Length} of them of statements that were not planned"));
        if (!details)
            return;
        string Show(string id) => $"{of[id].article.Name} {of[id].Key} «{Words(of[id].statement, of[id].article)}»";
        foreach (EchoLink link in wrong)
            output.WriteLine($"  wrong      {Show(link.One)} / {Show(link.Other)} ({link.Why})");
        foreach (EchoLink link in unplanned)
            output.WriteLine($"  unplanned  {Show(link.One)} / {Show(link.Other)} ({link.Why})");
        foreach (var report in reports.Where(report => !report.Article.IsTest && IsRead(report) && !IsLinked(report)))
            output.WriteLine($"  missed     {report.Key} {report.Article.Name}");
    }

    private static string Words(Statement statement, LinkedSample article)
    {
        string words = string.Join(" … ", statement.Attribution.Content.Select(span => span.In(article.Reading.Article.Text).ToString())).ReplaceLineEndings(" ");
        return words.Length > 90 ? words[..90] + "…" : words;
    }
}
