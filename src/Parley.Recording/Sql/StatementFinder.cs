using System.Data.Common;
using Dapper;

namespace Parley.Recording.Sql;

/// <summary>Asks the record for statements over one connection, which sees one state of it throughout.</summary>
internal sealed class StatementFinder(Engine engine, DbConnection connection)
{
    /// <summary>
    /// How many places are asked for at once, at first and at most: a page needs few. A long answer takes twice as many each time, for each
    /// question may have to find all hits anew.
    /// </summary>
    private const int FewestPlaces = 25, MostPlaces = 100_000;

    /// <summary>How many statements are loaded at once.</summary>
    private const int Chunk = 200;

    private readonly StatementLoader loader = new(engine, connection);

    /// <summary>In the order of the places.</summary>
    public IEnumerable<RecordedStatement> Find(StatementQuery query, WordQuery? words) =>
        Places(query, words).Take(query.Limit ?? int.MaxValue).Chunk(Chunk).SelectMany(loader.Load);

    public SearchPage Search(StatementQuery query, WordQuery? words, int skip, bool withFacets)
    {
        long[] places = [.. Ranked(query, words).Skip(skip).Take(query.Limit ?? SearchPage.DefaultSize)];
        RecordedStatement[] page = [.. places.Chunk(Chunk).SelectMany(loader.Load)];
        var all = new Conditions(engine, query, words);
        if (!withFacets)
            return new SearchPage(page, Count(all), null);
        var counter = new FacetCounter(connection);
        IReadOnlyList<Facet> facets = counter.Count(all);
        return new SearchPage(page, counter.Hits, facets);
    }

    public IEnumerable<RecordedStatement> WithId(string prefix, int most) => loader.Load([.. connection.Query<StatementRow>(
        // "g" follows the last hexadecimal digit: an index finds the range.
        $"SELECT {StatementRow.Columns} FROM statements s WHERE s.id >= @prefix AND s.id < @end ORDER BY s.id, s.position LIMIT @most",
        new { prefix, end = prefix + "g", most })]);

    /// <summary>The statements that fit but for the dates, of which neither utterance nor publication is dated.</summary>
    public long CountUndated(StatementQuery query, WordQuery? words)
    {
        var conditions = new Conditions(engine, query with { Since = null, Until = null }, words);
        return connection.ExecuteScalar<long>($"SELECT count(*) {conditions.Sql} AND c.first IS NULL", conditions.With());
    }

    private long Count(Conditions all) => connection.ExecuteScalar<long>(
        $"SELECT count(*) FROM (SELECT {all.Place} {all.Sql} LIMIT {SearchPage.MostCounted}) AS n", all.With());

    // What holds the words as they were typed comes first; where no word has other forms, that is all.
    private IEnumerable<long> Ranked(StatementQuery query, WordQuery? words) => words is { HasTerms: true }
        ? Places(query, words with { AsTyped = true }).Concat(Places(query, words with { AsTyped = false }))
        : Places(query, words);

    private IEnumerable<long> Places(StatementQuery query, WordQuery? words)
    {
        var conditions = new Conditions(engine, query, words);
        long before = long.MaxValue;
        for (int asked = FewestPlaces; ; asked = Math.Min(asked * 2, MostPlaces))
        {
            long[] places = [.. connection.Query<long>(
                $"SELECT c.place {conditions.Sql} AND {conditions.Place} < @before ORDER BY {conditions.Place} DESC LIMIT @asked",
                conditions.With(new { before, asked }))];
            foreach (long place in places)
                yield return place;
            if (places.Length < asked)
                yield break;
            before = places[^1];
        }
    }
}
