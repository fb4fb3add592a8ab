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
    private readonly List<CodeExample> examples = [];
    private readonly List<CodeArticle> articles = [];
    private int groups, shown;

    public IReadOnlyList<CodeArticle> Articles => articles;

    public IReadOnlyList<CodeExample> All
    {
        get
        {
            foreach (CodeArticle article in articles.Skip(shown))
                Show(article);
            shown = articles.Count;
            return examples;
        }
    }

    /// <param name="folder">Holds articles/ and gold/, and where it has them split.txt and corpus.json.</param>
    public void Add(string folder)
    {
        HashSet<string> test = TestArticles.Of(folder);
        Dictionary<string, string> firsts = Firsts(Path.Combine(folder, "corpus.json"));
        var numbers = new Dictionary<string, int>();
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "articles"), "*.txt").Order(StringComparer.Ordinal).Where(file => !test.Contains(StatementFiles.Stem(file))))
        {
            string first = firsts.GetValueOrDefault(StatementFiles.Stem(file), StatementFiles.Stem(file));
            if (!numbers.TryGetValue(first, out int group))
                numbers[first] = group = groups++;
            string gold = Path.Combine(folder, "gold", StatementFiles.Stem(file) + ".json");
            Add(file, StatementFiles.Parse<GoldArticle>(File.ReadAllText(gold), gold), group);
        }
    }

    private void Add(string file, GoldArticle gold, int group)
    {
        using FileStream bytes = File.OpenRead(file);
        Extracted extracted = extractor.Extract(bytes, file, new ExtractingOptions(AsIs: true, gold.Day)).Single();
        TaggedText text = tagger.Tag(extracted.Article!);
        Findings findings = finder.Find(text);
        articles.Add(new CodeArticle(StatementFiles.Stem(file), text, findings, [.. Matched(gold, text, findings).OrderBy(pair => pair.Place)], group));
    }

    private void Show(CodeArticle article)
    {
        IReadOnlyList<Shown> shown = coder.Show(article.Text, article.Findings, article.GoldDates);
        var places = new Dictionary<int, int>();
        int? At(int? at) => at is { } known && places.TryGetValue(known, out int found) ? found : null;
        foreach ((GoldStatement right, int place) in article.Matched)
        {
            places[place] = examples.Count;
            Shown one = shown[place];
            examples.Add(new CodeExample(examples.Count, article.Group, one.Act, one.Issues, one.Words, right.Act!, [.. (right.Issues ?? []).Select(issue => Array.IndexOf(issues, issue))])
            {
                First = examples.Count - places.Count + 1, Around = (At(place - 1), At(one.ParentPlace), one.SameSpeaker),
            });
        }
    }

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
