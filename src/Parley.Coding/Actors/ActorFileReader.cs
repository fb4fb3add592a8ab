using System.Globalization;
using Parley.Coding.Yaml;
using Parley.Text;

namespace Parley.Coding.Actors;

/// <summary>Files of actors (YAML, of which JSON is a part) to actors, and what is wrong with them.</summary>
public sealed class ActorFileReader
{
    private const string Absent = "null";

    private readonly List<Fault> faults = [];
    private string[] languages = [];

    /// <param name="text">As docs/coding.md describes it.</param>
    /// <param name="others">Actors of files beside it, to which it may refer.</param>
    /// <param name="own">A user's file: a name that another file has is its own then, and no mistake.</param>
    public static (IReadOnlyList<Actor> Actors, IReadOnlyList<Fault> Faults) Parse(string text, IReadOnlyList<Actor>? others = null, bool own = false)
    {
        var reader = new ActorFileReader();
        IReadOnlyList<Actor> actors = YamlReader.Read(text, reader.faults) is { } root ? reader.Read(root, others ?? []) : [];
        reader.faults.AddRange(ActorCheck.Of(actors, others ?? [], own));
        return (actors, [.. reader.faults.OrderBy(fault => fault.Line)]);
    }

    // The languages are those in which any actor has a name: each must have one in all of them.
    private Actor[] Read(YamlNode root, IReadOnlyList<Actor> others)
    {
        IReadOnlyList<YamlNode> actors = new YamlFields(root, "the file", faults, "actors").List("actors");
        languages =
        [
            .. others.SelectMany(actor => actor.Names.Keys)
                .Concat(actors.OfType<YamlMap>().Select(actor => actor["names"]).OfType<YamlMap>().SelectMany(names => names.Items.Select(item => item.Key)))
                .Distinct().Order(StringComparer.Ordinal),
        ];
        return [.. actors.Select(Actor)];
    }

    private Actor Actor(YamlNode node)
    {
        var fields = new YamlFields(node, "an actor", faults, "id", "type", "names", "aliases", "capital", "capital_aliases", "adjective", "speaks_for", "member_of", "offices", "not_the_same_as");
        string type = fields.Required("type");
        if (type.Length > 0 && !ActorField.Types.Contains(type))
            fields.Fault(fields["type"]!.Line, $"'{type}' is no type of actor; it is one of {string.Join(", ", ActorField.Types)}");
        if (fields["names"] is null)
            fields.Fault(fields.Line, "an actor lacks 'names'; add 'names: {de: …, en: …}'");
        return new Actor(
            fields.Required("id"),
            type,
            fields.ByLanguage("names", languages),
            [.. fields.Words("aliases").Select(word => word.Value)],
            Value(fields, "speaks_for"),
            [.. fields.Words("member_of").Select(word => word.Value)],
            [.. fields.List("offices").Select(Office)])
        {
            Capital = fields.ByLanguage("capital", languages),
            CapitalAliases = [.. fields.Words("capital_aliases").Select(word => word.Value)],
            Adjective = fields.ByLanguage("adjective", languages),
            Line = fields.Line,
        };
    }

    private Office Office(YamlNode node)
    {
        var fields = new YamlFields(node, "an office", faults, ActorField.Title, ActorField.Of, ActorField.From, ActorField.To, ActorField.SpeaksFor);
        (PartialDate? from, PartialDate? to) = (Date(fields, ActorField.From), Date(fields, ActorField.To));
        if (from?.First is { } first && to?.Last is { } last && last < first)
            fields.Fault(fields.Line, string.Create(CultureInfo.InvariantCulture, $"the office ends ({to}) before it begins ({from}); correct one of the two"));
        return new Office(fields.ByLanguage(ActorField.Title, languages), Value(fields, ActorField.Of), from, to, Value(fields, ActorField.SpeaksFor));
    }

    private static string? Value(YamlFields fields, string key) => fields[key] is YamlScalar { Value: Absent } ? null : fields.Optional(key);

    private static PartialDate? Date(YamlFields fields, string key)
    {
        if (Value(fields, key) is not { } text)
            return null;
        if (PartialDate.TryParse(text, out PartialDate date) && date.Year is not null)
            return date;
        fields.Fault(fields[key]!.Line, $"'{text}' is no date; write 2022-12-02, 2022-12 or 2022");
        return null;
    }
}
