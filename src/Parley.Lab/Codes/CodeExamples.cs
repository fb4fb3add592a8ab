using System.Text.Json;
using Parley.Attributing;
using Parley.Coding;
using Parley.Extracting;
using Parley.Lab.Statements;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Lab.Codes;

/// <summary>Articles of a folder as they are read, beside their gold. Test articles are not opened.</summary>
internal sealed class CodeExamples(CodingData data, IReadOnlyList<Language> languages)
{
    private readonly ArticleExtractor extractor = new(languages);
    private readonly Tagger tagger = new(languages, Depth.Syntax);
    private readonly AttributionFinder finder = new(languages);
    private readonly StatementCoder coder = new(languages, data);
    private readonly string[] issues = [.. data.Codebook.Issues.Select(issue => issue.Id)];
    private readonly List<CodeArticle> articles = [];
    private int groups;

    public IReadOnlyList<CodeArticle> Articles => articles;

    /// <param name="measured">So many articles, the first, are those of which figures are told.</param>
    public IReadOnlyList<ExampleArticle> Shown(int measured) => [.. articles.Select((article, n) => Shown(article, n < measured))];

    /// <param name="folder">Holds articles/ and gold/, and where it has them split.txt, corpus.json and second.tsv, the second reading of acts and issues.</param>
    public void Add(string folder)
    {
        HashSet<string> test = TestArticles.Of(folder);
        Dictionary<string, string> firsts = Firsts(Path.Combine(folder, "corpus.json"));
        Dictionary<(string, string), CodeReading> second = Second(Path.Combine(folder, "second.tsv"));
        var numbers = new Dictionary<string, int>();
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "articles"), "*.txt").Order(StringComparer.Ordinal).Where(file => !test.Contains(StatementFiles.Stem(file))))
        {
            string first = firsts.GetValueOrDefault(StatementFiles.Stem(file), StatementFiles.Stem(file));
            if (!numbers.TryGetValue(first, out int group))
                numbers[first] = group = groups++;
            string gold = Path.Combine(folder, "gold", StatementFiles.Stem(file) + ".json");
            Add(file, StatementFiles.Parse<GoldArticle>(File.ReadAllText(gold), gold), group, second);
        }
    }

    private void Add(string file, GoldArticle gold, int group, IReadOnlyDictionary<(string Article, string Statement), CodeReading> second)
    {
        using FileStream bytes = File.OpenRead(file);
        Extracted extracted = extractor.Extract(bytes, file, new ExtractingOptions(AsIs: true, gold.Day)).Single();
        TaggedText text = tagger.Tag(extracted.Article!);
        Findings findings = finder.Find(text);
        articles.Add(new CodeArticle(StatementFiles.Stem(file), text, findings, [.. Matched(gold, text, findings).OrderBy(pair => pair.Place)], group) { Second = second });
    }

    private ExampleArticle Shown(CodeArticle article, bool isMeasured) => new(
        article.Group,
        isMeasured,
        coder.Show(article.Text, article.Findings, article.GoldDates),
        [.. article.Matched.Select(pair => new CodeExample(pair.Place, Readings(article, pair.Gold)))]);

    private CodeReading[] Readings(CodeArticle article, GoldStatement gold)
    {
        var first = new CodeReading(gold.Act!, Numbers(gold.Issues ?? []));
        return article.Second.TryGetValue((article.Name, gold.Id), out CodeReading? second) ? [first, second] : [first];
    }

    private HashSet<int> Numbers(IEnumerable<string> ids) => [.. ids.Select(issue => Array.IndexOf(issues, issue))];

    private Dictionary<(string, string), CodeReading> Second(string file) => !File.Exists(file) ? [] : File.ReadLines(file).Select(line => line.Split('\t'))
        .ToDictionary(parts => (parts[0], parts[1]), parts => new CodeReading(parts[2], Numbers(parts[3].Split(','))));

    // A copy, version or translation says what another article says: they must not lie on both sides of a fold.
    private static Dictionary<string, string> Firsts(string file)
    {
        var firsts = new Dictionary<string, string>();
        if (!File.Exists(file))
            return firsts;
        using JsonDocument corpus = JsonDocument.Parse(File.ReadAllText(file));
        foreach (JsonElement group in ((string[])["copies", "translations", "versions"]).SelectMany(name => corpus.RootElement.TryGetProperty(name, out JsonElement groups) ? groups.EnumerateArray() : default))
        {
            string[] articles = [.. group.GetProperty("articles").EnumerateArray().Select(name => name.GetString()!)];
            foreach (string article in articles)
                firsts[article] = articles[0];
        }
        return firsts;
    }

    private static IEnumerable<(GoldStatement Gold, int Place)> Matched(GoldArticle gold, TaggedText text, Findings findings)
    {
        var points = new CodePoints(text.Text);
        HashSet<int>[] read = [.. findings.Attributions.Select(one => Offsets.Of(one.Content.Select(points.FromUtf16).Select(span => new SpanLine(span.Start, span.End))))];
        GoldStatement[] statements = [.. gold.Statements.Where(one => one.Content.Count > 0)];
        HashSet<int>[] wanted = [.. statements.Select(one => Offsets.Of(one.Content))];
        return StatementScore.Match(wanted, read).Where(pair => !statements[pair.Left].IsBorderline && statements[pair.Left].Act is not null)
            .Select(pair => (statements[pair.Left], pair.Right));
    }
}
