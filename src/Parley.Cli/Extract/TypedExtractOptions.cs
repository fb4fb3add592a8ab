using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Extracting;
using Parley.Ingesting;
using Parley.Reading;
using Parley.Tagging.Identifying;
using Parley.Text;

namespace Parley.Cli.Extract;

/// <summary>Only what was typed.</summary>
internal sealed record TypedExtractOptions(
    IReadOnlyList<string> Paths,
    PartialDate? Published,
    Format? Format,
    bool Explain,
    bool AsIs,
    int? Threads)
{
    public int Run(Surroundings around) => new ExtractRun(Resolve(around), around).Run();

    private ExtractOptions Resolve(Surroundings around)
    {
        IReadOnlyList<Language> languages = LanguageFolder.LoadAll(ArticleReaders.Folder(around));
        return new ExtractOptions(
            InputFiles.Find(Paths, around),
            new ParallelDocuments(new ArticleExtractor(languages).Cut, new ExtractingOptions(AsIs, Published, Explain: Explain), Threads ?? Environment.ProcessorCount),
            new LanguageIdentifier(languages[0].Model("identification")),
            Format ?? Options.Format.Text,
            Explain);
    }
}
