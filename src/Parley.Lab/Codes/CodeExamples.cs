using System.Text.Json;
using Parley.Attributing;
using Parley.Coding;
using Parley.Extracting;
using Parley.Lab.Statements;
using Parley.Reading;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Lab.Codes;

/// <summary>The development articles of the samples as they are read, beside their gold. Test articles are not opened.</summary>
internal static class CodeExamples
{
    public static IReadOnlyList<CodeExample> Of(string folder, CodingData data)
    {
        IReadOnlyList<Language> languages = LanguageFolder.LoadAll(LanguageFolder.Default);
        var extractor = new ArticleExtractor(languages);
        var tagger = new Tagger(languages, Depth.Syntax);
        var finder = new AttributionFinder(languages);
        var coder = new StatementCoder(languages, data);
        HashSet<string> test = [.. File.ReadLines(Path.Combine(folder, "split.txt"))];
        var examples = new List<CodeExample>();
        string[] files = [.. Directory.GetFiles(Path.Combine(folder, "articles"), "*.txt").Order(StringComparer.Ordinal).Where(file => !test.Contains(StatementFiles.Stem(file)))];
        Dictionary<string, string> firsts = Firsts(folder);
        string[] groups = [.. files.Select(file => firsts.GetValueOrDefault(StatementFiles.Stem(file), StatementFiles.Stem(file))).Distinct()];
        foreach (string file in files)
        {
            int group = Array.IndexOf(groups, firsts.GetValueOrDefault(StatementFiles.Stem(file), StatementFiles.Stem(file)));
            string gold = Path.Combine(folder, "gold", StatementFiles.Stem(file) + ".json");
            using FileStream bytes = File.OpenRead(file);
            Extracted extracted = extractor.Extract(bytes, file, new ExtractingOptions(AsIs: true)).Single();
            TaggedText text = tagger.Tag(extracted.Article!);
            Findings findings = finder.Find(text);
            IReadOnlyList<Shown> shown = coder.Show(text, findings);
            var places = new Dictionary<int, int>();
            foreach ((GoldStatement right, int place) in Matched(StatementFiles.Parse<GoldArticle>(File.ReadAllText(gold), gold), text, findings).OrderBy(pair => pair.Place))
            {
                int? At(int? at) => at is { } known && places.TryGetValue(known, out int found) ? found : null;
                places[place] = examples.Count;
                examples.Add(Example(examples.Count, group, right, shown[place], data) with { Around = (At(place - 1), At(shown[place].ParentPlace), shown[place].SameSpeaker) });
            }
        }
        return examples;
    }

    // A copy, version or translation says what another article says: they must not lie on both sides of a fold.
    private static Dictionary<string, string> Firsts(string folder)
    {
        using JsonDocument corpus = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "corpus.json")));
        var firsts = new Dictionary<string, string>();
        foreach (JsonElement group in ((string[])["copies", "translations", "versions"]).SelectMany(name => corpus.RootElement.GetProperty(name).EnumerateArray()))
        {
            string[] articles = [.. group.GetProperty("articles").EnumerateArray().Select(name => name.GetString()!)];
            foreach (string article in articles)
                firsts[article] = articles[0];
        }
        return firsts;
    }

    private static CodeExample Example(int number, int group, GoldStatement gold, Shown shown, CodingData data)
    {
        string[] issues = [.. data.Codebook.Issues.Select(issue => issue.Id)];
        return new CodeExample(number, group, shown.Act, shown.Issues, gold.Act!, [.. (gold.Issues ?? []).Select(issue => Array.IndexOf(issues, issue))]);
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
