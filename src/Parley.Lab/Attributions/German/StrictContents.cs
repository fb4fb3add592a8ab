using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.German;

/// <summary>Contents that were found to the token; and without what is punctuation at their ends.</summary>
internal sealed class StrictContents : IMetric<GermanArticle>
{
    private Found exact, trimmed;

    public void Add(GermanArticle article)
    {
        exact += Of(article, tokens => tokens.Order());
        trimmed += Of(article, article.Text.Trimmed);
    }

    public void Write(Table table)
    {
        table.Head("exact contents", "P", "R", "F1");
        table.Row("all tokens", exact);
        table.Row("but for punctuation", trimmed);
    }

    private static Found Of(GermanArticle article, Func<HashSet<int>, IEnumerable<int>> cut)
    {
        IEnumerable<string> Keys(IEnumerable<Item> items) => items.Select(one => string.Join(' ', cut(one[Role.Content].Tokens)));
        return Found.OfLists(Keys(article.System), Keys(article.Gold));
    }
}
