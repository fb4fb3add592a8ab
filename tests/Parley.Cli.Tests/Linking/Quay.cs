using System.Collections.Immutable;
using System.Text.Json;
using Parley.Recording;
using Parley.Recording.Sqlite;
using Parley.Text;

namespace Parley.Cli.Tests.Linking;

/// <summary>What somebody says in an article made by hand.</summary>
internal sealed record Line(string Name, string? Actor, string Content, string? Act = null, string? Issue = null, string? Date = null, string? Condition = null, string? Via = null);

/// <summary>A record with articles, codes and links made by hand: a quarrel about the port of Havenland.</summary>
internal static class Quay
{
    public const string Refusal = "Eine Waffenruhe gibt es mit uns nicht.";

    public const string Actors = """
        actors:
          - {id: havenland, type: state, names: {de: Havenland, en: Havenland}, capital: {de: Quaistadt, en: Quayton}, adjective: {de: havenländisch, en: Havenlandic}}
          - {id: adlerland, type: state, names: {de: Adlerland, en: Adlerland}, capital: {de: Horststadt, en: Eyrie}, adjective: {de: adlerländisch, en: Adlerlandic}}
          - {id: beck, type: person, names: {de: Anna Beck, en: Anna Beck}, offices: [{title: {de: Präsidentin, en: president}, of: havenland}]}
          - {id: moor, type: person, names: {de: Tom Moor, en: Tom Moor}, offices: [{title: {de: Sprecher, en: spokesman}, of: havenland, speaks_for: beck}]}
          - {id: adler, type: person, names: {de: Karl Adler, en: Karl Adler}, offices: [{title: {de: Präsident, en: president}, of: adlerland}]}
        """;

    public static ArticleReading Frist { get; } = Told(
        "bote/frist.txt", "2031-03-02", "Hafenbote",
        new Line("Anna Beck", "beck", Refusal, "reject", "ceasefire", "2031-03-01"),
        new Line("Karl Adler", "adler", "Die Waffen müssen schweigen.", "demand", "ceasefire", "2031-03-01"),
        new Line("Anna Beck", "beck", "Mit Konrad Wiesel war nie jemand auf der Ostmole.", "deny", "peace-talks", "2031-03-01"));

    public static ArticleReading Copy { get; } = Told("post/frist.txt", "2031-03-02", "Adlerpost", new Line("Anna Beck", "beck", Refusal, "reject", "ceasefire", "2031-03-01"));

    public static ArticleReading Own { get; } = Told(
        "kurier/nein.txt", "2031-03-03", null, new Line("Anna Beck", "beck", "Mit uns gibt es keine Waffenruhe.", "reject", "ceasefire", "2031-03-01", Via: "Funk"));

    public static ArticleReading Turn { get; } = Told(
        "bote/wende.txt", "2031-04-11", "Hafenbote",
        new Line("Anna Beck", "beck", "Wir nehmen die Waffenruhe an.", "accept", "ceasefire", "2031-04-10"),
        new Line("Anna Beck", "beck", "Konrad Wiesel saß am Montag auf der Ostmole.", "state", null, "2031-04-10"));

    public static ArticleReading Translated { get; } = Told(
        "wire/turn.txt", "2031-04-11", "Wire", new Line("Anna Beck", "beck", "We take the ceasefire.", "accept", "ceasefire", "2031-04-10")) with { Language = "en" };

    public static ArticleReading Later { get; } = Told(
        "bote/später.txt", "2031-04-21", "Hafenbote",
        new Line("Karl Adler", "adler", "Wir ziehen ab, wenn Ruhe ist.", "offer", "withdrawal", "2031-04-20", "wenn Ruhe ist"),
        new Line("Tom Moor", "moor", "Davon weiß ich nichts.", "reject", "ceasefire", "2031-04-20"),
        new Line("Mo Hale", "local:quay:1", "Die Waffen müssen schweigen.", "demand", "ceasefire", "2031-04-20"),
        new Line("", null, "Das Wasser steigt."));

    public static string Id(ArticleReading reading, int place = 0) => reading.Statements[place].Id;

    /// <summary>A place with the record, the file of actors and the variable that names it.</summary>
    public static Workplace Recorded(bool terminal = false) => Holding([Later, Frist, Translated, Own, Turn, Copy], terminal);

    public static Workplace Holding(ArticleReading[] readings, bool terminal = false, bool isLinked = true)
    {
        var place = new Workplace { OutputIsTerminal = terminal };
        place.Write("own.yaml", Actors);
        place.With("PARLEY_ACTORS", "own.yaml").With("NO_COLOR", "1");
        using IRecord record = Open(place);
        record.Write(readings, "by hand", isLinked ? new Linker("by hand", Mark, Link) : null);
        return place;
    }

    public static IRecord Open(Workplace place) => SqliteRecord.Open(place.At("parley.db"));

    /// <summary>The lines of a command's output, each the value of a JSON object.</summary>
    public static JsonElement[] Rows(Workplace place, params string[] args)
    {
        Outcome outcome = place.Run([.. args, "--format", "jsonl"]);
        Assert.True(outcome.Code == 0, outcome.Errors);
        return [.. outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    /// <summary>Fields of a row, parted by bars.</summary>
    public static string Cells(JsonElement row, params string[] columns) => string.Join('|', columns.Select(column => row.GetProperty(column).ToString()));

    public static ArticleReading Told(string path, string? published, string? outlet, params Line[] lines)
    {
        string text = string.Join("\n\n", lines.Select(line => $"{line.Name} sagte: {line.Content}")) + $"\n\n({path})";
        var article = new Article(path, text)
        {
            Title = $"Der Streit in {path}",
            Outlet = outlet,
            Url = $"https://quai.example/{Uri.EscapeDataString(path)}",
            Published = Date(published),
            PublishedBasis = published is null ? null : DateBasis.Given,
        };
        return new ArticleReading(article, "de", [.. lines.Select(line => Said(article, line))], []);
    }

    private static Statement Said(Article article, Line line)
    {
        TextSpan content = Find(article.Text, line.Content);
        ImmutableArray<TextSpan> who = line.Name.Length == 0 ? [] : [Find(article.Text, line.Name)];
        Source? source = line.Name.Length == 0 ? null : new Source(who, line.Name, NameBasis.Stated, line.Via is { } via ? [via] : []);
        var said = new Attribution(AttributionKind.Direct, Medium.Speech, [content], null, source, null, null, null, null, "by-hand");
        return new Statement(ContentId.OfStatement(article.Id, [content], who.AsSpan()), null, said, line.Actor is { } actor ? [actor] : null)
        {
            Act = line.Act,
            Issues = line.Issue is { } issue ? [issue] : [],
            Condition = line.Condition is { } condition ? [Find(article.Text, condition)] : [],
            Date = Date(line.Date),
        };
    }

    private static TextSpan Find(string text, string words) =>
        text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? new TextSpan(start, start + words.Length) : throw new ArgumentException(words);

    private static PartialDate? Date(string? date) => PartialDate.TryParse(date, out PartialDate parsed) ? parsed : null;

    private static ArticleMarks Mark(ArticleReading reading) => new(reading.Article.Id, [1], "");

    private static FoundLinks Link(ArticleMarks one, IReadOnlyList<ArticleMarks> kin)
    {
        HashSet<string> others = [.. kin.Select(other => other.ArticleId)];
        (ArticleReading One, ArticleReading Other, ArticleTie Tie)[] ties = [(Frist, Copy, ArticleTie.Copy), (Frist, Own, ArticleTie.Story), (Turn, Translated, ArticleTie.Story)];
        (ArticleReading One, ArticleReading Other, int Place, int OtherPlace, EchoKind Kind)[] echoes =
        [
            (Frist, Copy, 0, 0, EchoKind.Verbatim), (Frist, Own, 0, 0, EchoKind.Paraphrase), (Copy, Own, 0, 0, EchoKind.Paraphrase),
            (Turn, Translated, 0, 0, EchoKind.Translation), (Frist, Later, 1, 2, EchoKind.Verbatim),
        ];
        bool Joins(ArticleReading first, ArticleReading second) => first.Article.Id == one.ArticleId && others.Contains(second.Article.Id);
        return new FoundLinks(
            [.. ties.Concat(ties.Select(tie => (tie.Other, tie.One, tie.Tie))).Where(tie => Joins(tie.Item1, tie.Item2)).Select(tie => new ArticleLink(tie.Item1.Article.Id, tie.Item2.Article.Id, tie.Item3, "as told"))],
            [.. echoes.Concat(echoes.Select(echo => (echo.Other, echo.One, echo.OtherPlace, echo.Place, echo.Kind))).Where(echo => Joins(echo.Item1, echo.Item2))
                .Select(echo => new EchoLink(Id(echo.Item1, echo.Item3), Id(echo.Item2, echo.Item4), echo.Item2.Article.Id, echo.Item5, echo.Item1 == Later || echo.Item2 == Later, "as told"))]);
    }
}
