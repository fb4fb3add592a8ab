using System.Collections.Frozen;

namespace Parley.Text;

/// <summary>
/// What knows a language is data: word lists, one a phenomenon, by their path in the language's folder
/// (<c>tagging/abbreviations</c>). Immutable; shared by all threads. Parley.Reading loads it.
/// </summary>
/// <param name="code">Two letters, ISO 639-1.</param>
/// <param name="lists">Lines of each list, without comments and blank lines, by path without its ending.</param>
/// <param name="models">Bytes of each model (<c>grammar</c>, <c>lexicon</c>), by path without its ending; none where only lists are needed.</param>
public sealed class Language(
    string code,
    IReadOnlyDictionary<string, IReadOnlyList<string>> lists,
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? models = null)
{
    private readonly FrozenDictionary<string, IReadOnlyList<string>> lists = lists.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> models =
        (models ?? FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty).ToFrozenDictionary(StringComparer.Ordinal);

    public string Code { get; } = code;

    public IEnumerable<string> ListNames => lists.Keys.Order(StringComparer.Ordinal);

    public IEnumerable<string> ModelNames => models.Keys.Order(StringComparer.Ordinal);

    /// <summary>The lines of a list, in the file's order.</summary>
    /// <exception cref="SetupException">The language has no such list: the installation is incomplete.</exception>
    public IReadOnlyList<string> List(string name) => lists.TryGetValue(name, out IReadOnlyList<string>? lines)
        ? lines
        : throw new SetupException("PARLEY002", $"language '{Code}' has no word list '{name}.txt'. Restore the folder languages/{Code} from the release.");

    /// <summary>A list as a set of words, compared without regard to case.</summary>
    public FrozenSet<string> Words(string name) => List(name).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The bytes of a model file.</summary>
    /// <exception cref="SetupException">PARLEY004: the language has no such model.</exception>
    public ReadOnlyMemory<byte> Model(string name) => models.TryGetValue(name, out ReadOnlyMemory<byte> bytes)
        ? bytes
        : throw new SetupException("PARLEY004", $"language '{Code}' has no model '{name}.model'. Restore the folder languages/ from the release.");
}
