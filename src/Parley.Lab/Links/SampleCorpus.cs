using Parley.Coding;
using Parley.Extracting;
using Parley.Lab.Statements;
using Parley.Reading;
using Parley.Text;

namespace Parley.Lab.Links;

/// <summary>A sample article as it was read, with the keys that its gold gives to statements.</summary>
/// <param name="KeyOf">By a statement's id.</param>
/// <param name="Keys">All of the gold, whether they were read or not.</param>
internal sealed record LinkedSample(string Name, bool IsTest, ArticleReading Reading, IReadOnlyDictionary<string, string> KeyOf, IReadOnlySet<string> Keys);

/// <summary>The sample corpus, read now.</summary>
internal sealed record SampleCorpus(IReadOnlyList<LinkedSample> Articles, CorpusPlan Plan, ArticleReader Reader, IReadOnlyList<Language> Languages, CodingData Coding)
{
    // A statement is the gold's where more than half of the characters of both are the same.
    private const double Enough = 0.5;

    /// <param name="withTest">The articles of split.txt, if there is one, are read too.</param>
    public static SampleCorpus Read(string folder, bool withTest = true)
    {
        IReadOnlyList<Language> languages = LanguageFolder.LoadAll(LanguageFolder.Default);
        CodingData coding = CodebookFolder.Load(CodebookFolder.Default, actors: Path.Combine(folder, "actors.json"));
        var reader = new ArticleReader(languages, coding);
        HashSet<string> test = TestArticles.Of(folder);
        return new SampleCorpus(
            [.. StatementFiles.Gold(Path.Combine(folder, "gold")).Where(gold => withTest || !test.Contains(StatementFiles.Stem(gold.File))).Select(gold => Read(folder, gold, reader, test))],
            StatementFiles.Parse<CorpusPlan>(File.ReadAllText(Path.Combine(folder, "corpus.json")), "corpus.json"), reader, languages, coding);
    }

    private static LinkedSample Read(string folder, GoldArticle gold, ArticleReader reader, HashSet<string> test)
    {
        string name = StatementFiles.Stem(gold.File);
        using FileStream bytes = File.OpenRead(Path.Combine(folder, "articles", gold.File));
        ArticleReading reading = reader.Read(reader.Extract(bytes, gold.File, new ExtractingOptions(AsIs: true, gold.Day)).Single());
        return new LinkedSample(name, test.Contains(name), reading, Match(reading, gold), gold.Statements.Select(one => one.Key).OfType<string>().ToHashSet());
    }

    private static Dictionary<string, string> Match(ArticleReading reading, GoldArticle gold)
    {
        var points = new CodePoints(reading.Article.Text);
        HashSet<int>[] read = [.. reading.Statements.Select(one => Characters(one.Attribution.Content.Select(points.FromUtf16).Select(span => (span.Start, span.End))))];
        HashSet<int>[] wanted = [.. gold.Statements.Select(one => Characters(one.Content.Select(span => (span.Start, span.End))))];
        double[,] shared = new double[read.Length, wanted.Length];
        for (int i = 0; i < read.Length; i++)
        {
            for (int j = 0; j < wanted.Length; j++)
            {
                int common = read[i].Count(wanted[j].Contains);
                double part = (double)common / (read[i].Count + wanted[j].Count - common);
                shared[i, j] = part >= Enough ? part : 0;
            }
        }
        return Pairing.Best(shared).Where(pair => gold.Statements[pair.Right].Key is not null)
            .DistinctBy(pair => reading.Statements[pair.Left].Id).ToDictionary(pair => reading.Statements[pair.Left].Id, pair => gold.Statements[pair.Right].Key!);
    }

    private static HashSet<int> Characters(IEnumerable<(int Start, int End)> spans) => [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.End - span.Start))];
}

/// <summary><c>corpus.json</c>: what was planned before the articles were written.</summary>
internal sealed record CorpusPlan(
    IReadOnlyList<PlannedPosition> Positions,
    IReadOnlyList<PlannedShift> Shifts,
    IReadOnlyList<PlannedPair> Contradictions,
    IReadOnlyList<PlannedArticles> Copies,
    IReadOnlyList<PlannedArticles> Versions,
    IReadOnlyList<PlannedArticles> Stories);

internal sealed record PlannedPosition(string Actor, string Issue, string Position, string Since, IReadOnlyList<string> Keys);

internal sealed record PlannedShift(string Actor, string Issue, IReadOnlyList<PlannedStep> Steps, string? Also = null);

internal sealed record PlannedStep(string Date, string Position, IReadOnlyList<string> Keys);

internal sealed record PlannedPair(string Actor, IReadOnlyList<string> Keys);

internal sealed record PlannedArticles(IReadOnlyList<string> Articles);
