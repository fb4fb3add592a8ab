using Parley.Lab.Attributions.English;
using Parley.Lab.Attributions.German;
using Parley.Lab.Corpora;
using Parley.Reading;
using Parley.Text;

namespace Parley.Lab.Attributions;

/// <param name="Language">Null: both.</param>
/// <param name="Part">Of <see cref="AttributionCorpus.Parts"/>.</param>
/// <param name="Predictions">A file of contract lines; null: the articles are read now.</param>
/// <param name="Models">A folder whose models take the place of those of the language; null: the program's own.</param>
/// <param name="Details">List each mistake.</param>
internal sealed record AttributionJob(CorpusFolder Data, string? Language, string Part, string? Predictions, string? Models, bool Details);

/// <summary><c>parley-lab eval attribution</c>: who said what, against PolNeAR (English) and the German Wikinews quotations.</summary>
internal static class AttributionEvaluation
{
    public const string Name = "attribution";

    public static void Run(AttributionJob job, TextWriter output)
    {
        string[] languages = job.Language is { } one ? [one] : [.. AttributionCorpus.Languages];
        string[] files = [.. languages.Select(language => AttributionCorpus.File(job.Data, language, job.Part))];
        CorpusReader reader = job.Predictions is { } predictions ? CorpusReader.Of(predictions) : Reader(job, files);
        foreach ((string language, string file) in languages.Zip(files))
        {
            output.WriteLine($"{(language == languages[0] ? "" : "\n")}{language}: {Path.GetFileName(file)}");
            if (language == AttributionCorpus.English)
                Score<EnglishGold, EnglishArticle>(file, reader, EnglishArticle.Of, [new ExactSpans(), new TokenOverlap(), new Matches(), new FormRecall(), .. Details(job)], output);
            else
                Score<GermanGold, GermanArticle>(file, reader, GermanArticle.Of, [new Roles(), new StrictContents(), new LabelMatches(), new TypeRecall(), new SpeakerMatches(), .. Details(job)], output);
        }
    }

    private static CorpusReader Reader(AttributionJob job, string[] files)
    {
        Language[] languages = [.. LanguageFolder.LoadAll(LanguageFolder.Default).Select(language => language.Code == job.Language ? ModelFolder.Load(language.Code, job.Models) : language)];
        if (job.Part == AttributionCorpus.Development)
            Array.ForEach(files, file => AttributionCorpus.RequireUnseen(file, languages));
        return CorpusReader.Of(languages);
    }

    private static IEnumerable<IMetric<Scored>> Details(AttributionJob job) => job.Details ? [new RuleTable(), new MistakeList()] : [];

    private static void Score<TGold, TArticle>(
        string file, CorpusReader reader, Func<TGold, Statements.ReadArticle?, TArticle> of, IReadOnlyList<IMetric<TArticle>> metrics, TextWriter output)
        where TGold : GoldLine
        where TArticle : Scored
    {
        int articles = 0, without = 0, gold = 0, system = 0;
        foreach (TGold line in CorpusReader.Lines<TGold>(file))
        {
            Statements.ReadArticle? read = reader.Read(line);
            TArticle article = of(line, read);
            foreach (IMetric<TArticle> metric in metrics)
                metric.Add(article);
            (articles, without, gold, system) = (articles + 1, without + (read is null ? 1 : 0), gold + article.Gold.Count, system + article.System.Count);
        }
        var table = new Table(output);
        table.Note("articles", without == 0 ? articles : $"{articles}, {without} of them without a prediction");
        table.Note("attributions: gold, read", $"{gold}, {system}");
        foreach (IMetric<TArticle> metric in metrics)
            metric.Write(table);
    }
}
