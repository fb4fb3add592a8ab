using System.Collections.Frozen;
using System.Text;

namespace Parley.Extracting.JsonLines;

/// <summary>The fields of an article in JSON.</summary>
internal enum JsonField { Text, Title, Byline, Outlet, Url, Published, Language }

/// <summary>The names under which a field is found; the earlier name counts more.</summary>
internal static class JsonFieldNames
{
    private static readonly (JsonField Field, string[] Names)[] Fields =
    [
        (JsonField.Text, ["text", "body", "content"]),
        (JsonField.Title, ["title", "headline"]),
        (JsonField.Byline, ["byline", "author"]),
        (JsonField.Outlet, ["outlet", "publisher", "source", "site"]),
        (JsonField.Url, ["url", "link"]),
        (JsonField.Published, ["published", "date", "date_published"]),
        (JsonField.Language, ["language", "lang"]),
    ];

    private static readonly int Longest = Fields.Max(field => field.Names.Max(name => name.Length));

    private static readonly FrozenDictionary<string, (JsonField Field, int Rank)>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Fields.SelectMany(field => field.Names.Select((name, rank) => KeyValuePair.Create(name, (field.Field, rank))))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static int Count => Fields.Length;

    public static string NameOf(JsonField field, int rank) => Fields[(int)field].Names[rank];

    /// <param name="name">The name's bytes as they stand in the file: none of the known ones needs an escape.</param>
    public static bool TryFind(ReadOnlySpan<byte> name, out JsonField field, out int rank)
    {
        (field, rank) = default((JsonField, int));
        if (name.Length > Longest)
            return false;
        Span<char> characters = stackalloc char[name.Length];
        int length = Encoding.UTF8.GetChars(name, characters);
        bool known = ByName.TryGetValue(characters[..length], out (JsonField Field, int Rank) found);
        (field, rank) = found;
        return known;
    }
}
