using Parley.Recording;
using Parley.Recording.Sqlite;
using Parley.Text;

namespace Parley.Cli.Tests.Recorded;

/// <summary>A record with articles made by hand, so that asking it is tested without any stage of reading.</summary>
internal static class Harbour
{
    public const string Nein = "aaaa0000000000000001";
    public const string Preis = "aaaa0000000000000002";
    public const string Formel = "bbbb0000000000000003";

    private const string German = "Streit um den Hafen\n\n»Wir zahlen nicht«, sagte Beck am Dienstag.\n\nDer Preis sei zu hoch.\n";
    private const string Hostile = "\u001b[2J=1+1 [red]\u202Enever[/]\", said \u001b]0;pwned\u0007Mo Hale.";

    /// <summary>Another text that appeared where the first did.</summary>
    public static void AddVersion(Workplace place)
    {
        using SqliteRecord record = SqliteRecord.Open(place.At("parley.db"));
        record.Write([new ArticleReading(new Article("news/hafen.txt", "Streit beigelegt.") { Published = new PartialDate(2024, 3, 6), PublishedBasis = DateBasis.Given }, "de", [], [])], "by hand");
    }

    public static Workplace Recorded(bool terminal = false)
    {
        var place = new Workplace { OutputIsTerminal = terminal };
        Fill(place.At("parley.db"));
        return place;
    }

    /// <param name="name">Of a record, whatever its engine.</param>
    public static void Fill(string name)
    {
        using IRecord record = RecordStore.Open(name);
        record.Write([Dated, Undated], "by hand");
    }

    private static ArticleReading Dated { get; } = new(
        new Article("news/hafen.txt", German)
        {
            Title = "Streit um den Hafen",
            Outlet = "Küstenbote",
            Published = new PartialDate(2024, 3, 5),
            PublishedBasis = DateBasis.Text,
        },
        "de",
        [
            new Statement(Nein, null, Said(German, "»Wir zahlen nicht«", "sagte", new Source([Find(German, "Beck")], "Anna Beck", NameBasis.Completed)), ["local:1"]),
            new Statement(Preis, null, Said(German, "Der Preis sei zu hoch.", null, new Source([], "Anna Beck", NameBasis.Inferred)) with { Kind = AttributionKind.FreeIndirect }, ["local:1"]),
        ],
        []);

    private static ArticleReading Undated { get; } = new(
        new Article("en\u001b[8m.txt", Hostile) { Title = "\u001b[31mTitle" },
        "en",
        [
            new Statement(Formel, null, Said(Hostile, "=1+1 [red]\u202Enever[/]", "said", null) with { Addressee = new Addressee([], "Mo Hale"), Negated = true, Hypothetical = true }, null)
            {
                Act = "refuse",
                Issues = ["money"],
                Places = [new StatedPlace("Port Ärven", "geo:7", "XX", 1.5, -2, [Find(Hostile, "never")])],
            },
        ],
        []);

    private static Attribution Said(string text, string content, string? cue, Source? source) => new(
        AttributionKind.Direct,
        Medium.Speech,
        [Find(text, content)],
        cue is null ? null : Find(text, cue),
        source,
        null,
        false,
        null,
        null,
        "made-by-hand");

    private static TextSpan Find(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
