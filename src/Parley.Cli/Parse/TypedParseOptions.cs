using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Extracting;
using Parley.Ingesting;
using Parley.Reading;
using Parley.Tagging;

namespace Parley.Cli.Parse;

/// <summary>Only what was typed.</summary>
internal sealed record TypedParseOptions(
    IReadOnlyList<string> Paths,
    string? Language,
    Format? Format,
    bool AsIs,
    int? Threads)
{
    public int Run(Surroundings around) => new ParseRun(Resolve(around), around).Run();

    private ParseOptions Resolve(Surroundings around)
    {
        var parser = new ArticleParser(LanguageFolder.LoadAll(ArticleReaders.Folder(around)), Depth.Syntax);
        var extracting = new ExtractingOptions(AsIs, Language: Language?.ToLowerInvariant());
        return new ParseOptions(
            InputFiles.Find(Paths, around),
            parser,
            new ParallelDocuments(parser.Cut, extracting, Threads ?? Environment.ProcessorCount),
            Format ?? Options.Format.Table);
    }
}
