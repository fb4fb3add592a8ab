using System.Text;
using System.Text.Json.Serialization;
using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.English;

/// <summary>A line of PolNeAR.</summary>
internal sealed record EnglishGold(string Id, string Text, IReadOnlyList<EnglishAttribution> Attributions) : GoldLine(Id, Text);

internal sealed record EnglishAttribution(
    [property: JsonConverter(typeof(PointSpans))] IReadOnlyList<SpanLine> Source,
    [property: JsonConverter(typeof(PointSpans))] IReadOnlyList<SpanLine> Cue,
    [property: JsonConverter(typeof(PointSpans))] IReadOnlyList<SpanLine> Content);

/// <summary>An English article to be scored. Its gold knows no attribution inside of another, so what was read as one is left out.</summary>
internal sealed class EnglishArticle : Scored
{
    private EnglishArticle(string id, PointTokens text, IEnumerable<Item> gold, IEnumerable<Item> system)
        : base(id, text, [.. gold], [.. system.Where(one => !one.IsEmpty)])
    {
        Contents = new ContentPairs(this);
    }

    public ContentPairs Contents { get; }

    public override IEnumerable<(Item Gold, Item System)> Found => Contents.Loose.Select(pair => (Contents.Gold[pair.Gold], Contents.System[pair.System]));

    /// <param name="read">Null: nothing was read of it.</param>
    public static EnglishArticle Of(EnglishGold gold, ReadArticle? read)
    {
        Rune[] points = [.. gold.Text.EnumerateRunes()];
        var text = new PointTokens(points, [.. WordTokens.Of(points)], WordTokens.IsPart);
        return new EnglishArticle(
            gold.Id,
            text,
            gold.Attributions.Select(one => Of(one, text)),
            (read?.Statements ?? []).Where(one => one.Parent is null).Select(one => Item.Of(one, text, one.Kind, one.Medium)));
    }

    private static Item Of(EnglishAttribution gold, PointTokens text) => new(
        new Dictionary<Role, Part> { [Role.Content] = Part.Of(gold.Content, text), [Role.Source] = Part.Of(gold.Source, text), [Role.Cue] = Part.Of(gold.Cue, text) }, null, null, null);
}
