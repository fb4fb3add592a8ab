using Parley.Cli.Codebooks;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Ingesting;
using Parley.Reading;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Keeping;

/// <summary>The linker of a command that reads no article.</summary>
internal static class Linking
{
    /// <exception cref="SetupException">A list, the codebook or a file of actors is missing or wrong.</exception>
    public static Linker Load(UsedCodebooks books, Surroundings around) =>
        Linkers.Of(LanguageFolder.LoadAll(ArticleReaders.Folder(around)), books.Load(around), UsedCodebooks.LoadEchoes(around));

    /// <summary>What was never linked, as in a record from before there were links, has no echo; who asks must know.</summary>
    public static void TellOfUnlinked(this IRecord record, Report report)
    {
        long count = record.CountUnlinked();
        if (count > 0)
            report.Line($"{Tally.Count(count, "article")} of the record {(count == 1 ? "is" : "are")} not linked with the others yet; link all: parley record link");
    }

    /// <summary>What was linked with other actors, or by another version, is compared with nothing that is new; who reads must know.</summary>
    public static void TellOfUnlinked(this IRecord record, Linker linker, Report report)
    {
        long count = record.CountUnlinked(linker);
        if (count > 0)
            report.Line($"{Tally.Count(count, "article")} of the record {(count == 1 ? "was" : "were")} linked with other actors, or by another version, and {(count == 1 ? "is" : "are")} not compared with these; link all anew: parley record link");
    }
}
