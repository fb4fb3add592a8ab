using Parley.Networks;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Cli.Doctor;

/// <summary>The model files that an installation has: beside the languages those that serve all, and in each its own.</summary>
internal static class Models
{
    private static readonly string[] Shared = ["identification"];

    private static readonly string[] OfLanguage = ["grammar", "lexicon", "attribution"];

    // Without it a language is read all the same, by the rules alone.
    private static readonly string[] Optional = ["attribution"];

    /// <summary>Names as the user knows the files, with what each must be.</summary>
    public static IEnumerable<(string File, string Kind)> Of(IEnumerable<string> languages) =>
    [
        .. Shared.Select(name => ($"{name}.model", Kind(name))),
        .. languages.SelectMany(code => OfLanguage.Select(name => ($"{code}/{name}.model", Kind(name)))),
    ];

    /// <returns>What it is, how large, and the hash of its content.</returns>
    /// <exception cref="SetupException">PARLEY004, PARLEY005: it is missing or broken, or something else.</exception>
    public static string Check(string folder, string file, string kind)
    {
        string path = Path.Combine(folder, file), name = $"languages/{file}";
        if (!File.Exists(path) && Optional.Contains(Path.GetFileNameWithoutExtension(file)))
            return "none: by the rules alone less is found; the release has it";
        if (!File.Exists(path))
            throw new SetupException("PARLEY004", $"there is no '{name}'. Restore the folder languages/ from the release.");
        byte[] bytes = File.ReadAllBytes(path);
        ModelFile model = ModelFile.Read(bytes, name, kind);
        return Invariant($"{model.Kind}, {bytes.Length / 1e6:F1} MB, SHA-256 {Convert.ToHexStringLower(bytes.AsSpan()[^32..])}");
    }

    // The version of its sections, which changes where the program reads them otherwise.
    private static string Kind(string name) => name == "attribution" ? $"{name}-2" : $"{name}-1";
}
