using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Reading.Tests.Contract;

/// <summary>HandMade made by hand: the contract is tested without any stage.</summary>
internal static class HandMade
{
    private const string Text = """
        Streit um den Hafen 🚢

        »Wir zahlen nicht«, sagte Beck am Dienstag zu Рудин. »Nie.
        Und dabei bleibt es.

        So steht es im Vertrag.«

        Die Stadt habe „genug" getan.
        """;

    public static ArticleReading Hafen { get; } = OfHafen();

    public static ArticleReading Empty { get; } = new(new Article("leer.txt", ""), null, [], [new Problem("unknown-language", "no language that Parley knows; nothing was read")]);

    /// <summary>A reading of <paramref name="text"/> with one statement whose content is <paramref name="content"/>.</summary>
    public static ArticleReading Of(string text, params TextSpan[] content) =>
        new(new Article("a.txt", text), "de", [Coded(Said([.. content], null, null))], []);

    private static ArticleReading OfHafen()
    {
        var article = new Article("hafen.txt", Text)
        {
            Title = "Streit um den Hafen 🚢",
            Outlet = "Küstenbote",
            Published = new PartialDate(2024, 3, 5),
            PublishedBasis = DateBasis.Text,
        };
        var beck = new Source([Find("Beck")], "Anna Beck", NameBasis.Completed, ["Küstenfunk"]);
        Attribution direct = Said(
            [Find("»Wir zahlen nicht«"), new TextSpan(Find("»Nie.").Start, Find("bleibt es.").End), Find("So steht es im Vertrag.«")],
            Find("sagte"),
            beck) with { Addressee = new Addressee([Find("Рудин")], "Рудин"), Negated = false, Hypothetical = false };
        Attribution freely = Said(
            [Find("Die Stadt habe „genug\" getan.")],
            null,
            new Source([], "Anna Beck", NameBasis.Inferred)) with { Kind = AttributionKind.FreeIndirect, Parent = 0 };
        Statement first = Coded(direct) with { Actors = [$"local:{article.Id}:1"] };
        Statement second = Coded(freely) with
        {
            Id = "00000000000000000002",
            Parent = first.Id,
            Actors = first.Actors,
            Act = "state",
            ActBasis = CodeBasis.Inferred,
            Issues = ["economy"],
            IssueBases = [CodeBasis.Condition],
            Condition = [Find("genug")],
            Certainty = "none",
            Doubted = false,
            Date = new PartialDate(null, 3, 5),
            Numbers = [new StatedNumber(1.50m, "Anlegestellen", [Find("Die Stadt")])],
            Places = [new StatedPlace("Küstenstadt", "gazetteer:7", "DE", 54.25, -1.5, [Find("Die Stadt")]), new StatedPlace("Stadt", null, null, null, null, [Find("Die Stadt")])],
        };
        return new ArticleReading(article, "de", [first, second], [new Problem("odd-quotes", "the marks do not pair", Find("„"))]);
    }

    private static Attribution Said(ImmutableArray<TextSpan> content, TextSpan? cue, Source? source) =>
        new(AttributionKind.Direct, Medium.Speech, content, cue, source, null, null, null, null, "made-by-hand");

    private static Statement Coded(Attribution attribution) => new("00000000000000000001", null, attribution, null);

    private static TextSpan Find(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
