using Parley.Cli.Codebooks;
using Parley.Cli.Surrounding;
using Parley.Coding;
using Parley.Ingesting;
using Parley.Reading;
using Parley.Text;

namespace Parley.Cli.Reading;

/// <summary>The reader and the linker, with the languages that travel beside the program.</summary>
internal sealed record ArticleReaders(ArticleReader Reader, Linker Linker, IReadOnlyList<Language> Languages)
{
    public static string Folder(Surroundings around) => Path.Combine(around.ProgramFolder, "languages");

    /// <exception cref="SetupException">A language or a word list is missing.</exception>
    public static ArticleReaders Load(UsedCodebooks books, Surroundings around)
    {
        IReadOnlyList<Language> languages = LanguageFolder.LoadAll(Folder(around));
        CodingData coding = books.Load(around);
        return new ArticleReaders(new ArticleReader(languages, coding), Linkers.Of(languages, coding, UsedCodebooks.LoadEchoes(around)), languages);
    }
}

/// <summary>What a reader lacks is told before it reads.</summary>
internal static class MissingModels
{
    public static void TellOfMissingModels(this ArticleReader reader, Terminal.Report report)
    {
        foreach (string language in reader.ByRulesAlone)
            report.Error($"languages/{language}/attribution.model", $"there is none: articles in '{language}' are read by the rules alone, and less is found; the release has it");
    }
}
