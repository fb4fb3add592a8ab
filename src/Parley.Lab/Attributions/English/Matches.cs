using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.English;

/// <summary>Attributions that were found: by content and source, by content alone, and the sources of the latter.</summary>
internal sealed class Matches : IMetric<EnglishArticle>
{
    private Found strict, loose;
    private Share sources;

    public void Add(EnglishArticle article)
    {
        ContentPairs pairs = article.Contents;
        strict += new Found(pairs.Strict.Count, pairs.System.Count, pairs.Gold.Count);
        loose += new Found(pairs.Loose.Count, pairs.System.Count, pairs.Gold.Count);
        foreach ((int gold, int system) in pairs.Loose)
            sources = sources.Add(ContentPairs.SourcesAgree(pairs.Gold[gold], pairs.System[system]));
    }

    public void Write(Table table)
    {
        table.Head("attributions", "P", "R", "F1");
        table.Row("content and source", strict);
        table.Row("content only", loose);
        table.Note("source, given the content", sources);
    }
}
