using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Lab.Corpora;

/// <summary>
/// What a model has seen. It names each file as a fact, <c>train:de_train.conllu.gz</c> with the SHA-256 of its content
/// (unpacked, so that packing it anew hides nothing), and is scored on none of them.
/// </summary>
public static class TrainingFiles
{
    private const string Mark = "train:";

    /// <summary>The fact of a file.</summary>
    public static KeyValuePair<string, string> Fact(string path) => new(Mark + Path.GetFileName(path), Hash(path));

    /// <summary>The fact of a part of a file.</summary>
    public static KeyValuePair<string, string> Fact(string name, IEnumerable<string> lines) => new(Mark + name, Hash(lines));

    /// <summary>Why a model is not scored on a file; null: it has not seen it.</summary>
    /// <param name="facts">Of the model.</param>
    public static string? Refusal(IReadOnlyDictionary<string, string> facts, string path) => Refusal(facts, Path.GetFileName(path), Hash(path));

    /// <exception cref="FormatException">The model was trained on this part of a file.</exception>
    public static void RequireUnseen(IReadOnlyDictionary<string, string> facts, string name, IEnumerable<string> lines)
    {
        if (Refusal(facts, name, Hash(lines)) is { } refusal)
            throw new FormatException(refusal);
    }

    private static string? Refusal(IReadOnlyDictionary<string, string> facts, string name, string hash) =>
        facts.FirstOrDefault(fact => fact.Key.StartsWith(Mark, StringComparison.Ordinal) && fact.Value == hash) is { Key: { } seen }
            ? $"the model was trained on '{name}' (its fact '{seen}') and is not scored on it"
            : null;

    private static string Hash(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    private static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
