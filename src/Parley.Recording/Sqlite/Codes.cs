using Parley.Text;

namespace Parley.Recording.Sqlite;

/// <summary>How the values of an enum are written in the record, in their order.</summary>
internal sealed class Codes<T>(params string[] words)
    where T : struct, Enum
{
    public string Word(T value) => words[Convert.ToInt32(value, null)];

    public T Value(string word) => Enum.GetValues<T>()[Array.IndexOf(words, word)];
}

/// <summary>The words are those of the output format, so that SQL and JSON speak alike.</summary>
internal static class Codes
{
    public static readonly Codes<AttributionKind> Kinds = new("direct", "indirect", "mixed", "reported", "free-indirect");

    public static readonly Codes<Medium> Media = new("speech", "writing", "thought");

    public static readonly Codes<NameBasis> NameBases = new("stated", "completed", "inferred");

    public static readonly Codes<DateBasis> DateBases = new("jsonld", "meta", "text", "url", "given");
}
