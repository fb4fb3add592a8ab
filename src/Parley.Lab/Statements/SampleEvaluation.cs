using Parley.Extracting;
using Parley.Reading;
using Parley.Reading.Contract;
using Parley.Text;

namespace Parley.Lab.Statements;

/// <summary><c>parley-lab eval samples</c>: what today's reader finds in the sample corpus, its test articles apart.</summary>
internal static class SampleEvaluation
{
    public const string Name = "samples";

    /// <param name="folder">Holds articles/ and gold/, and where it has them actors.json and split.txt, the test articles.</param>
    /// <param name="predictions">A file of contract lines to score instead; null: the articles are read now.</param>
    /// <exception cref="FormatException">An article has no gold, or a gold no article: half a corpus is no figure.</exception>
    public static void Run(string folder, string? predictions, bool details, bool baseline, TextWriter output)
    {
        IReadOnlyList<GoldArticle> gold = StatementFiles.Gold(Path.Combine(folder, "gold"));
        Dictionary<string, ReadArticle> read = (predictions is null ? ReadAll(folder, gold) : Given(predictions))
            .ToDictionary(article => StatementFiles.Stem(article.Path));
        if (predictions is null)
            RequireSame([.. gold.Select(article => StatementFiles.Stem(article.File))], [.. read.Keys]);
        HashSet<string> test = TestArticles.Of(folder);
        bool IsTest(GoldArticle article) => test.Contains(StatementFiles.Stem(article.File));
        if (baseline)
            read = Baseline.Of(gold.Where(article => !IsTest(article)), read);
        // A second reader annotates a part: only what was given is scored, and how much that is stands in the first row.
        (GoldArticle Article, StatementScore Score)[] scored =
            [.. gold.Where(article => read.ContainsKey(StatementFiles.Stem(article.File))).Select(article => (article, StatementScore.Of(article, read[StatementFiles.Stem(article.File)])))];
        StatementScore Sum(Func<GoldArticle, bool> part) =>
            scored.Where(one => part(one.Article)).Aggregate(new StatementScore(), (sum, one) => sum + one.Score);
        ScorePage.Write(
        [
            ("all", Sum(_ => true)),
            ("development", Sum(article => !IsTest(article))),
            ("test", Sum(IsTest)),
            ("German", Sum(article => article.Language == "de")),
            ("English", Sum(article => article.Language == "en")),
        ], output);
        if (details)
            ScorePage.WriteMistakes(Sum(article => !IsTest(article)), output);
    }

    /// <summary>The articles of a folder, read as they are, as lines of the contract.</summary>
    /// <param name="actors">A file of actors beside the shipped ones; null: none.</param>
    /// <param name="days">When articles were published, by their file's name without ending, as a page or a feed would say it.</param>
    public static void WriteReadings(string folder, Stream lines, string? actors = null, IReadOnlyDictionary<string, PartialDate?>? days = null)
    {
        var reader = new ArticleReader(LanguageFolder.LoadAll(LanguageFolder.Default), CodebookFolder.Load(CodebookFolder.Default, actors: actors));
        foreach (string file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            using FileStream bytes = File.OpenRead(file);
            foreach (Extracted extracted in reader.Extract(bytes, Path.GetFileName(file), new ExtractingOptions(AsIs: true, days?.GetValueOrDefault(StatementFiles.Stem(file)))))
                ContractLines.Write(lines, reader.Read(extracted), reader.Actors);
        }
    }

    private static IReadOnlyList<ReadArticle> Given(string file)
    {
        using StreamReader lines = File.OpenText(file);
        return StatementFiles.Read(lines, file);
    }

    // By way of the contract's lines, so that what is scored is what a user gets.
    private static IReadOnlyList<ReadArticle> ReadAll(string folder, IReadOnlyList<GoldArticle> gold)
    {
        using var lines = new MemoryStream();
        string actors = Path.Combine(folder, "actors.json");
        WriteReadings(Path.Combine(folder, "articles"), lines, File.Exists(actors) ? actors : null, gold.ToDictionary(article => StatementFiles.Stem(article.File), article => article.Day));
        lines.Position = 0;
        return StatementFiles.Read(new StreamReader(lines), "reading");
    }

    private static void RequireSame(HashSet<string> gold, HashSet<string> articles)
    {
        if (!gold.SetEquals(articles))
            throw new FormatException($"articles/ and gold/ differ in: {string.Join(", ", gold.Except(articles).Concat(articles.Except(gold)))}; run samples/gold.py write");
    }
}
