namespace Parley.Lab.Attributions.English;

/// <summary>What was found of the gold, by how much of a content's words stand between quotation marks: all, a part, or none.</summary>
internal sealed class FormRecall : IMetric<EnglishArticle>
{
    private readonly Dictionary<string, Tally> tallies = new() { ["direct"] = default, ["mixed"] = default, ["indirect"] = default };

    private readonly record struct Tally(int All, int Found, int WithSource, double Tokens)
    {
        public double Of(double part) => All == 0 ? 0 : part / All;
    }

    public void Add(EnglishArticle article)
    {
        ContentPairs pairs = article.Contents;
        HashSet<int> quoted = WordTokens.Quoted(article.Text), read = [.. pairs.System.SelectMany(one => one[Role.Content].Tokens)];
        HashSet<int> loose = [.. pairs.Loose.Select(pair => pair.Gold)], strict = [.. pairs.Strict.Select(pair => pair.Gold)];
        foreach ((int place, Item gold) in pairs.Gold.Index())
        {
            HashSet<int> content = gold[Role.Content].Tokens;
            string form = Of(article.Text, content, quoted);
            Tally so = tallies[form];
            tallies[form] = new Tally(
                so.All + 1,
                so.Found + (loose.Contains(place) ? 1 : 0),
                so.WithSource + (strict.Contains(place) ? 1 : 0),
                so.Tokens + (double)content.Count(read.Contains) / content.Count);
        }
    }

    public void Write(Table table)
    {
        table.Head("recall by form", "n", "content", "+source", "tokens");
        foreach ((string form, Tally tally) in tallies)
            table.Row(form, tally.All, tally.Of(tally.Found), tally.Of(tally.WithSource), tally.Of(tally.Tokens));
    }

    public static string Of(PointTokens text, HashSet<int> content, HashSet<int> quoted)
    {
        int[] words = [.. content.Where(token => PointTokens.IsAlphanumeric(text.Text[text[token].Start]))];
        int marked = words.Count(quoted.Contains);
        return marked == 0 ? "indirect" : marked == words.Length ? "direct" : "mixed";
    }
}
