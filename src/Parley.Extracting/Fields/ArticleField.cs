using System.Collections.Frozen;
using System.Text;

namespace Parley.Extracting.Fields;

/// <summary>The fields of an article where they have names: in JSON, in a table, above a text in Markdown.</summary>
internal enum ArticleField { Text, Title, Byline, Outlet, Url, Published, Language }

/// <summary>The names under which a field is found; the earlier name counts more.</summary>
internal static class FieldNames
{
    private static readonly (ArticleField Field, string[] Names)[] Fields =
    [
        (ArticleField.Text, ["text", "body", "content"]),
        (ArticleField.Title, ["title", "headline"]),
        (ArticleField.Byline, ["byline", "author"]),
        (ArticleField.Outlet, ["outlet", "publisher", "source", "site"]),
        (ArticleField.Url, ["url", "link"]),
        (ArticleField.Published, ["published", "date", "date_published"]),
        (ArticleField.Language, ["language", "lang"]),
    ];

    private static readonly int Longest = Fields.Max(field => field.Names.Max(name => name.Length));

    private static readonly FrozenDictionary<string, (ArticleField Field, int Rank)>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Fields.SelectMany(field => field.Names.Select((name, rank) => KeyValuePair.Create(name, (field.Field, rank))))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static int Count => Fields.Length;

    public static string NameOf(ArticleField field, int rank) => Fields[(int)field].Names[rank];

    /// <summary>The same for a name that was decoded.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out ArticleField field, out int rank)
    {
        bool known = ByName.TryGetValue(name, out (ArticleField Field, int Rank) found);
        (field, rank) = found;
        return known;
    }

    /// <param name="name">The name's bytes as they stand in the file: none of the known ones needs an escape.</param>
    public static bool TryFind(ReadOnlySpan<byte> name, out ArticleField field, out int rank)
    {
        (field, rank) = default((ArticleField, int));
        if (name.Length > Longest)
            return false;
        Span<char> characters = stackalloc char[name.Length];
        int length = Encoding.UTF8.GetChars(name, characters);
        return TryFind(characters[..length], out field, out rank);
    }
}
