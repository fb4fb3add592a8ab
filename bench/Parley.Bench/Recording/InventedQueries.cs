using System.Collections.Immutable;
using Parley.Recording;
using Parley.Text;

namespace Parley.Bench.Recording;

/// <summary>
/// What users might look for in the invented articles: one to three words, every tenth of them one of the twenty commonest, the
/// others by frequency; now and then a phrase or the beginning of a word; every fifth with a filter. The same each time.
/// </summary>
internal sealed class InventedQueries(World world, int articles)
{
    // Ten of each language: the two are as frequent as each other.
    private const int Commonest = 10;

    private readonly InventedArticles invented = new(world);

    public IEnumerable<StatementQuery> Take(int count, int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(_ => Make(random));
    }

    public static string Shown(StatementQuery query)
    {
        string words = string.Join(' ', query.Words!.Parts.Select(Shown));
        string[] filters =
        [
            Filter("speaker", query.Speaker), Filter("kind", query.Kind?.ToString()), Filter("language", query.Language),
            Filter("outlet", query.Outlet), Filter("place", query.Place), Filter("since", query.Since?.ToString("O")), Filter("until", query.Until?.ToString("O")),
        ];
        return words + string.Concat(filters);
    }

    private static string Shown(QueryPart part) => part switch
    {
        { IsPrefix: true } => part.Words[0] + "*",
        { Words.Length: > 1 } => $"\"{string.Join(' ', part.Words)}\"",
        _ => part.Words[0],
    };

    private static string Filter(string name, string? value) => value is null ? "" : $" {name}={value}";

    private StatementQuery Make(Random random)
    {
        Tongue tongue = world.Tongues[random.Next(world.Tongues.Length)];
        var query = new StatementQuery(Words: new SearchQuery(Parts(tongue, random)));
        return random.Next(5) == 0 ? Filtered(query, tongue, random) : query;
    }

    private ImmutableArray<QueryPart> Parts(Tongue tongue, Random random) => random.Next(10) switch
    {
        0 => [Phrase(random)],
        1 => [Beginning(tongue, random)],
        _ => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Word(tongue, random))],
    };

    private static QueryPart Word(Tongue tongue, Random random)
    {
        InventedWord word = random.Next(10) == 0
            ? tongue.Vocabulary.Draw(random, to: Commonest)
            : tongue.Vocabulary.Draw(random, from: Commonest);
        return new QueryPart([word.Folded], word.Terms is [] ? [word.Folded] : word.Terms, IsPrefix: false);
    }

    private static QueryPart Beginning(Tongue tongue, Random random)
    {
        string word = tongue.Vocabulary.Draw(random, from: Commonest).Folded;
        return new QueryPart([word[..Math.Min(word.Length, random.Next(3, 6))]], [], IsPrefix: true);
    }

    // Words that stand beside each other in some article.
    private QueryPart Phrase(Random random)
    {
        SearchText text = invented.Make(random.Next(articles)).Search[random.Next(InventedArticles.StatementsEach)];
        string[] words = text.Words.Split(' ');
        int length = random.Next(2, 4);
        int start = random.Next(words.Length - length);
        return new QueryPart([.. words[start..(start + length)]], [], IsPrefix: false);
    }

    private StatementQuery Filtered(StatementQuery query, Tongue tongue, Random random) => random.Next(6) switch
    {
        0 => query with { Speaker = world.Zipf.Draw(random, world.Names) },
        1 => query with { Kind = (AttributionKind)random.Next(5) },
        2 => query with { Language = tongue.Code },
        3 => query with { Outlet = world.Zipf.Draw(random, tongue.Outlets) },
        4 => query with { Place = world.Zipf.Draw(random, world.Places) },
        _ => Dated(query, InventedArticles.Day(random), random.Next(365)),
    };

    private static StatementQuery Dated(StatementQuery query, DateOnly since, int days) =>
        query with { Since = since, Until = since.AddDays(days) };
}
