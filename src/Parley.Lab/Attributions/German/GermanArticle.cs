using System.Text.Json.Serialization;
using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.German;

/// <summary>A line of the German Wikinews quotations.</summary>
internal sealed record GermanGold(string Id, string Text, IReadOnlyList<GermanSentence> Sentences, IReadOnlyList<GermanQuotation> Annotations) : GoldLine(Id, Text);

internal sealed record GermanSentence([property: JsonConverter(typeof(PointSpans))] IReadOnlyList<SpanLine> Tokens);

internal sealed record GermanQuotation(
    string Type,
    string? Medium,
    [property: JsonConverter(typeof(PointSpans))] IReadOnlyList<SpanLine> Quote,
    [property: JsonConverter(typeof(PointSpans))] IReadOnlyList<SpanLine> Cue,
    [property: JsonConverter(typeof(PointSpans))] IReadOnlyList<SpanLine> Frame,
    [property: JsonConverter(typeof(PointSpans))] IReadOnlyList<SpanLine> Speaker,
    [property: JsonConverter(typeof(PointSpans))] IReadOnlyList<SpanLine> Addressee);

/// <summary>A German article to be scored, with its own tokens.</summary>
internal sealed class GermanArticle : Scored
{
    private GermanArticle(string id, PointTokens text, IEnumerable<Item> gold, IEnumerable<Item> system)
        : base(id, text, [.. gold], [.. system.Where(one => one[Role.Content].Tokens.Count > 0)])
    {
        Pairs = QuotationPairs.Of(Gold, System);
    }

    /// <summary>Everything once: who of the gold was read as whom, what is too much, what is missing.</summary>
    public IReadOnlyList<(Item? Gold, Item? System)> Pairs { get; }

    public override IEnumerable<(Item Gold, Item System)> Found =>
        from pair in Pairs
        where pair.Gold is not null && pair.System is not null && QuotationPairs.Overlap(pair.Gold, pair.System) >= LeastOverlap
        select (pair.Gold, pair.System);

    /// <param name="read">Null: nothing was read of it.</param>
    public static GermanArticle Of(GermanGold gold, ReadArticle? read)
    {
        var text = new PointTokens([.. gold.Text.EnumerateRunes()], [.. gold.Sentences.SelectMany(sentence => sentence.Tokens)], PointTokens.IsAlphanumeric);
        var frames = new Frames([.. gold.Sentences.SelectMany((sentence, number) => sentence.Tokens.Select(_ => number))]);
        return new GermanArticle(gold.Id, text, gold.Annotations.Select(one => Of(one, text)), (read?.Statements ?? []).Select(one => frames.WithFrame(Item.Of(one, text, Types.Of(one.Kind), Types.Medium(one.Medium)))));
    }

    private static Item Of(GermanQuotation gold, PointTokens text) => new(
        new Dictionary<Role, Part>
        {
            [Role.Content] = Part.Of(gold.Quote, text),
            [Role.Source] = Part.Of(gold.Speaker, text),
            [Role.Cue] = Part.Of(gold.Cue, text),
            [Role.Addressee] = Part.Of(gold.Addressee, text),
            [Role.Frame] = Part.Of(gold.Frame, text),
        },
        gold.Type,
        gold.Medium,
        null);
}
