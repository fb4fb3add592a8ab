using System.Reflection;
using System.Runtime.InteropServices;
using Parley.Cli.Codebooks;
using Parley.Cli.Demo;
using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Coding;
using Parley.Ingesting;
using Parley.Reading;
using Parley.Recording;
using Parley.Tagging;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Cli.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="Message">Where it failed: what is wrong, and its cure.</param>
internal sealed record Finding(bool Ok, string What, string Message);

/// <summary>Everything that a run needs, looked at one by one: a failure does not hide the next.</summary>
internal static class Examination
{
    public static IEnumerable<Finding> Of(string record, Surroundings around)
    {
        // Once for all who look: a fault is told to each of them.
        var coding = new Lazy<CodingData>(() => new UsedCodebooks().Load(around));
        return
        [
            new Finding(true, "program", $"parley {Version} on {RuntimeInformation.FrameworkDescription}"),
            .. Languages(coding, around),
            Look("codebook", () => Codebook(coding.Value)),
            Look("samples", () => Invariant($"{Samples.Find(around).Count} files")),
            Look($"record {RecordFile.Told(record)}", () => Record(record, around)),
        ];
    }

    private static string Version =>
        typeof(Examination).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?";

    private static IEnumerable<Finding> Languages(Lazy<CodingData> coding, Surroundings around)
    {
        IReadOnlyList<Language> languages = [];
        string folder = ArticleReaders.Folder(around);
        yield return Look("languages", () =>
        {
            languages = LanguageFolder.LoadAll(folder);
            return $"{string.Join(", ", languages.Select(language => language.Code))} in {folder}";
        });
        foreach (Language language in languages)
            yield return Look($"language {language.Code}", () => WordLists(language, coding, around));
        if (languages.Count == 0) // Said already, and the cure is the same.
            yield break;
        foreach ((string file, string kind) in Models.Of(languages.Select(language => language.Code)))
            yield return Look($"model {file}", () => Models.Check(folder, file, kind));
    }

    // Every stage takes the lists and models that it needs when it is made, and says which one is missing, or fits no other.
    private static string WordLists(Language language, Lazy<CodingData> coding, Surroundings around)
    {
        _ = new ArticleReader([language], coding.Value);
        _ = Linkers.Of([language], coding.Value, UsedCodebooks.LoadEchoes(around));
        _ = new ArticleParser([language], Depth.Syntax);
        return Invariant($"{language.ListNames.Count()} word lists, none missing");
    }

    private static string Codebook(CodingData data) =>
        Invariant($"{data.Codebook.Acts.Count} acts, {data.Codebook.Issues.Count} issues, {data.Actors.Actors.Count} actors");

    private static string Record(string file, Surroundings around)
    {
        if (RecordFile.IsFile(file) && !File.Exists(around.Resolve(file)))
            return "none yet; the first 'read' makes it";
        using IRecord record = RecordFile.OpenExisting(file, around);
        RecordCounts counts = record.Count();
        if (record.Check().FirstOrDefault() is { } fault)
            throw new RecordException($"{fault}; '{around.CalledAs} record check' tells all. Take a backup of what is whole, and read the articles into a new record.");
        return Invariant($"version {RecordStore.SchemaVersion(file)}, {counts.Articles} articles, {counts.Statements} statements, whole");
    }

    private static Finding Look(string what, Func<string> look)
    {
        try
        {
            return new Finding(true, what, look());
        }
        catch (Exception failure) when (failure is SetupException or RecordException or IOException or UnauthorizedAccessException)
        {
            return new Finding(false, what, failure.Message);
        }
    }
}
