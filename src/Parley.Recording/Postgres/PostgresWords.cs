using System.Globalization;
using System.Text;
using Parley.Recording.Sql;
using Parley.Text;

namespace Parley.Recording.Postgres;

/// <summary>
/// The full-text index: a tsvector a statement, made of the words themselves. The letter before each tells what it is of: the content,
/// what the content's words are forms of, the speaker, the addressee. PostgreSQL's weights would tell that too, but the index
/// does not hold them, and every vector of every hit would have to be fetched.
/// </summary>
internal sealed class PostgresWords : WordIndex
{
    private const char Words = 'w', Terms = 't', Speaker = 's', Addressee = 'd';

    // PostgreSQL's limits: a word of a statement is known by its first 250 places of the first 16,000, and a vector takes a megabyte. A word may
    // have 2,046 bytes, which none has that is folded.
    private const int MostPlaces = 250, LastPlace = 16_000, MostBytes = 1_000_000;

    public override string From => "FROM places c";

    public override string Matches => "c.vector @@ CAST(@match AS tsquery)";

    public override string Place => "c.place";

    public override Table Table { get; } = new("search", "place", "words", "terms", "speaker", "addressee");

    // A place and its words are one row here, which goes with the place.
    public override string? DeleteOfArticle => null;

    public override string? CountStray => null;

    public override string Write(WordQuery query)
    {
        string any = All(query, withTerms: true);
        return query.AsTyped switch
        {
            true => All(query, withTerms: false),
            false => $"({any}) & !({All(query, withTerms: false)})",
            null => any,
        };
    }

    /// <summary>The vector as PostgreSQL reads it.</summary>
    public static string Vector(string words, string terms, string speaker, string addressee)
    {
        var places = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        int bytes = 0;
        // Names come first, at a place of their own: what is too long loses words of its content's end alone.
        Add(speaker, Speaker, isOrdered: false);
        Add(addressee, Addressee, isOrdered: false);
        Add(terms, Terms, isOrdered: false);
        Add(words, Words, isOrdered: true);
        return string.Join(' ', places.Select(word => word.Value.Count == 0 ? $"'{word.Key}'" : $"'{word.Key}':{string.Join(',', word.Value)}"));

        void Add(string text, char field, bool isOrdered)
        {
            int place = 0;
            foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => field + word))
            {
                place++;
                if (!places.TryGetValue(word, out List<string>? of))
                {
                    bytes += Encoding.UTF8.GetByteCount(word) + 8;
                    if (bytes > MostBytes)
                        return;
                    places[word] = of = [];
                }
                if (isOrdered && of.Count < MostPlaces && place <= LastPlace)
                {
                    bytes += 2;
                    of.Add(place.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }

    private static string All(WordQuery query, bool withTerms) => string.Join(" & ", query.Content.Select(part => Part(part, withTerms))
        .Concat(query.Speaker.Select(word => Quote(Speaker, word)))
        .Concat(query.Addressee.Select(word => Quote(Addressee, word))));

    private static string Part(QueryPart part, bool withTerms)
    {
        string typed = string.Join(" <-> ", part.Words.Select((word, n) => Quote(Words, word) + (part.IsPrefix && n == part.Words.Length - 1 ? ":*" : "")));
        if (!withTerms || part.Terms.Length == 0)
            return $"({typed})";
        // Each word once: PostgreSQL would take two that are the same for twice as many hits, and choose a way for those.
        IEnumerable<string> forms = part.Terms.SelectMany(term => (string[])[Quote(Words, term), Quote(Terms, term)]);
        return $"({string.Join(" | ", forms.Prepend(part.Words.Length == 1 ? typed : $"({typed})").Distinct())})";
    }

    private static string Quote(char field, string word) => $"'{field}{word}'";
}
