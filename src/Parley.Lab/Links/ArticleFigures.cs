using Parley.Linking;
using Parley.Text;

namespace Parley.Lab.Links;

/// <summary>Planned groups of articles, pair by pair.</summary>
internal static class ArticleFigures
{
    public static void Write(string what, SampleCorpus corpus, FoundLinks links, ArticleTie[] ties, IReadOnlyList<PlannedArticles> planned, bool details, TextWriter output)
    {
        var byId = corpus.Articles.ToDictionary(article => article.Reading.Article.Id);
        var joined = new Joined(byId.Keys);
        foreach (ArticleLink link in links.Articles.Where(link => ties.Contains(link.Tie)))
            joined.Join(link.One, link.Other);
        var pairs = corpus.Articles.SelectMany((one, n) => corpus.Articles.Take(n).Select(other => (One: one, Other: other))).ToArray();
        bool Planned((LinkedSample One, LinkedSample Other) pair) => planned.Any(group => group.Articles.Contains(pair.One.Name) && group.Articles.Contains(pair.Other.Name));
        bool Found((LinkedSample One, LinkedSample Other) pair) => joined.Of(pair.One.Reading.Article.Id) == joined.Of(pair.Other.Reading.Article.Id);
        string Figure(bool test)
        {
            var part = pairs.Where(pair => (pair.One.IsTest || pair.Other.IsTest) == test).ToArray();
            return LinkingEvaluation.Part(part.Count(pair => Planned(pair) && Found(pair)), part.Count(Planned), part.Count(pair => !Planned(pair) && Found(pair)));
        }
        output.WriteLine($"{what,-23}{Figure(false),-30} {Figure(true)}");
        foreach (var pair in details ? pairs.Where(pair => Planned(pair) != Found(pair)) : [])
            output.WriteLine($"  {(Planned(pair) ? "missed    " : "wrong     ")} {pair.One.Name} / {pair.Other.Name}");
        foreach (ArticleLink link in details ? links.Articles.Where(link => ties.Contains(link.Tie)) : [])
            output.WriteLine($"  link       {byId[link.One].Name} / {byId[link.Other].Name}: {link.Why}");
    }
}
