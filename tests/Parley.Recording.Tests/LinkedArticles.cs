using Parley.Recording.Sql;
using Parley.Text;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

/// <summary>Articles that have statements in common.</summary>
internal static class LinkedArticles
{
    public const string Shut = "Der Hafen ist zu.", Never = "Wir weichen nie.", Ship = "Ein Schiff kommt.", Coin = "Acht Taler fehlen.";

    // Two copies, one of them with another speaker; stories of two; and what nobody else has.
    public static ArticleReading[] All { get; } =
    [
        Told("a.txt", "2031-03-01", ("Beck", Shut), ("Adler", Never)),
        Told("b.txt", "2031-03-02", ("Beck", Shut), ("Hale", Never)),
        Told("c.txt", "2031-03-02", ("Adler", Never)),
        Told("d.txt", null, ("Beck", Ship), ("Beck", Shut)),
        Told("e.txt", "2031-03-09", ("Hale", Coin)),
        Told("f.txt", "2031-02-27", ("Moor", Ship)),
        Told("g.txt", "2031-03-03", ("Beck", "Taler hat der Hafen.")),
    ];

    public static string Id(int n) => All[n].Article.Id;

    public static string Said(int n, int place = 0) => All[n].Statements[place].Id;

    /// <summary>An article in which each says what stands beside him.</summary>
    public static ArticleReading Told(string path, string? published, params (string Name, string Content)[] said)
    {
        var article = new Article(path, string.Join("\n\n", said.Select(one => $"{one.Name} sagte: {one.Content}")) + $"\n\n({path})")
        {
            Published = Date(published),
            PublishedBasis = published is null ? null : DateBasis.Text,
        };
        return Reading(article, [.. said.Select(one => Statement(article, $"{one.Name} | sagte | {one.Content}"))]);
    }

    /// <summary>All ties and echoes of a record, a line each.</summary>
    public static string ShowLinks(SqlRecord record) => string.Join('\n', record.Ties().Select(Show).Concat(record.Echoes().Select(Show)));
}
