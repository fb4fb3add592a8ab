using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Parley.Text;

namespace Parley.Reading;

/// <summary>
/// Names what read an article: the program's version and a hash of its stages, of all word lists and models, of codebook and actors. Where it
/// differs, the same article may be read otherwise, and the record reads it anew.
/// </summary>
public static class ReaderVersion
{
    private const int HashBytes = 10;

    private static readonly Lazy<string> Program = new(Stages);

    /// <returns>For example <c>0.1.0 5f0c…</c>.</returns>
    public static string Of(IEnumerable<Language> languages, string coding)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Program.Value);
        Append(hash, coding);
        foreach (Language language in languages.OrderBy(language => language.Code, StringComparer.Ordinal))
        {
            Append(hash, language.Code);
            foreach (string name in language.ListNames)
            {
                Append(hash, name);
                Append(hash, string.Join('\n', language.List(name)));
            }
            foreach (string name in language.ModelNames)
            {
                Append(hash, name);
                hash.AppendData(Ending(language.Model(name).Span));
            }
        }
        string version = typeof(ReaderVersion).Assembly.GetName().Version!.ToString(3);
        return $"{version} {Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(..HashBytes))}";
    }

    // A deterministic build's module id is a hash of its code: a rule that was changed without a new version counts too.
    private static string Stages()
    {
        var found = new SortedDictionary<string, Assembly>(StringComparer.Ordinal);
        Collect(typeof(ReaderVersion).Assembly, found);
        return string.Join('\n', found.Values.Select(assembly => assembly.ManifestModule.ModuleVersionId));
    }

    private static void Collect(Assembly assembly, SortedDictionary<string, Assembly> found)
    {
        if (!found.TryAdd(assembly.GetName().Name!, assembly))
            return;
        foreach (AssemblyName name in assembly.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("Parley.", StringComparison.Ordinal)))
            Collect(Assembly.Load(name), found);
    }

    // A model ends with the hash of its content, which is checked where the model is read: to hash 15 MB again would be waste.
    private static ReadOnlySpan<byte> Ending(ReadOnlySpan<byte> model) => model[^Math.Min(SHA256.HashSizeInBytes, model.Length)..];

    // The zero keeps neighbours apart: no list holds one.
    private static void Append(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + '\0'));
}
