using System.Globalization;
using Parley.Coding.Patterns;
using Parley.Coding.Yaml;

namespace Parley.Coding.Codebooks;

/// <summary>A codebook's file to a codebook, or to what is wrong with it, each with its line.</summary>
public sealed class CodebookReader
{
    private const int MostEntries = 1000;

    private static readonly string[] ploverTypes =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    ];

    private readonly List<Fault> faults = [];
    private readonly Dictionary<string, PatternSet> patterns = [];
    private IReadOnlyList<string> languages = [];
    private string? unhedged;

    private CodebookReader()
    {
    }

    /// <param name="text">YAML, as docs/coding.md describes it.</param>
    /// <returns>Null with at least one fault; else a codebook without any.</returns>
    public static (Codebook? Codebook, IReadOnlyList<Fault> Faults) Parse(string text)
    {
        var reader = new CodebookReader();
        Codebook? codebook = YamlReader.Read(text, reader.faults) is { } root ? reader.Read(root) : null;
        return (reader.faults.Count == 0 ? codebook : null, [.. reader.faults.OrderBy(fault => fault.Line)]);
    }

    private Codebook Read(YamlNode root)
    {
        var fields = new YamlFields(root, "the codebook", faults, "codebook", "languages", "acts", "markers", "issues", "conditions", "certainty", "doubt", "positions", "priced", "denials");
        string id = fields.Required("codebook");
        languages = [.. fields.Words("languages").Select(word => word.Value)];
        if (languages.Count == 0)
            fields.Fault(fields.Line, "the codebook names no languages; add 'languages: [de, en]'");
        foreach (string language in languages)
            patterns[language] = new PatternSet();
        Act[] acts = [.. Entries(fields, "acts", Act)];
        Issue[] issues = [.. Entries(fields, "issues", Issue)];
        string[] markers = [.. Entries(fields, "markers", Marker)];
        string[] certainties = [.. Entries(fields, "certainty", Certainty)];
        Conditions(fields["conditions"]);
        if (fields["doubt"] is { } doubt)
            Add(new YamlFields(doubt, "doubt", faults, "words"), "words", Says.Doubt, 0);
        RequireUnique("act", fields, acts.Select(act => act.Id));
        RequireUnique("issue", fields, issues.Select(issue => issue.Id));
        return new Codebook(id, languages)
        {
            Acts = acts, Issues = issues, Markers = markers, Certainties = certainties, Unhedged = unhedged, Patterns = patterns,
            Positions = Positions(fields["positions"], [.. acts.Select(act => act.Id)]),
            Priced = Acts(fields, "priced", [.. acts.Select(act => act.Id)]),
            Denials = Acts(fields, "denials", [.. acts.Select(act => act.Id)]),
            OtherIssue = issues.LastOrDefault()?.Id,
        };
    }

    private static IEnumerable<T> Entries<T>(YamlFields fields, string key, Func<YamlNode, int, T> read)
    {
        IReadOnlyList<YamlNode> items = fields.List(key);
        if (items.Count > MostEntries)
            fields.Fault(items[MostEntries].Line, string.Create(CultureInfo.InvariantCulture, $"'{key}' has more than {MostEntries} entries"));
        return items.Take(MostEntries).Select(read);
    }

    private Act Act(YamlNode node, int number)
    {
        var fields = new YamlFields(node, "an act", faults, "id", "names", "plover", "goldstein", "cues", "text");
        Add(fields, "cues", Says.ActCue, number);
        Add(fields, "text", Says.ActText, number);
        string? plover = fields.Optional("plover");
        if (plover is not null && !ploverTypes.Contains(plover))
            fields.Fault(fields["plover"]!.Line, $"'{plover}' is no event type of PLOVER; it is one of {string.Join(", ", ploverTypes)}, or the line is left out");
        string weight = fields.Optional("goldstein") ?? "0";
        if (!double.TryParse(weight, NumberStyles.Float, CultureInfo.InvariantCulture, out double goldstein) || goldstein is not (>= -10 and <= 10))
            fields.Fault(fields["goldstein"]!.Line, $"'{weight}' is no Goldstein weight; write a number from -10 to 10");
        return new Act(fields.Required("id"), Names(fields), plover, goldstein);
    }

    private Issue Issue(YamlNode node, int number)
    {
        var fields = new YamlFields(node, "an issue", faults, "id", "names", "words", "hints");
        Add(fields, "words", Says.Issue, number);
        Add(fields, "hints", Says.IssueHint, number);
        return new Issue(fields.Required("id"), Names(fields));
    }

    private string Marker(YamlNode node, int number)
    {
        var fields = new YamlFields(node, "a marker", faults, "id", "words");
        Add(fields, "words", Says.Marker, number);
        return fields.Required("id");
    }

    private string Certainty(YamlNode node, int number)
    {
        var fields = new YamlFields(node, "a level of certainty", faults, "id", "words", "cues");
        Add(fields, "words", Says.Certainty, number);
        Add(fields, "cues", Says.CertaintyCue, number);
        string id = fields.Required("id");
        if (fields["words"] is null && fields["cues"] is null)
            unhedged = id;
        return id;
    }

    private void Conditions(YamlNode? node)
    {
        if (node is null)
            return;
        var fields = new YamlFields(node, "conditions", faults, "openers", "leading", "alone", "inverted");
        Add(fields, "openers", Says.Opener, 0);
        Add(fields, "leading", Says.Leading, 0);
        Add(fields, "alone", Says.Alone, 0);
        Add(fields, "inverted", Says.Inverted, 0);
    }

    private Dictionary<string, IReadOnlyList<string>> Positions(YamlNode? node, HashSet<string> acts)
    {
        var positions = new Dictionary<string, IReadOnlyList<string>>();
        if (node is not YamlMap map)
            return positions;
        var fields = new YamlFields(node, "positions", faults, [.. map.Items.Select(item => item.Key)]);
        foreach ((string position, _) in map.Items)
            positions[position] = Acts(fields, position, acts);
        return positions;
    }

    private static string[] Acts(YamlFields fields, string key, HashSet<string> acts)
    {
        IReadOnlyList<YamlScalar> words = fields.Words(key);
        foreach (YamlScalar word in words.Where(word => !acts.Contains(word.Value)))
            fields.Fault(word.Line, $"'{word.Value}' is no act of this codebook; it has {string.Join(", ", acts)}");
        return [.. words.Select(word => word.Value)];
    }

    private IReadOnlyDictionary<string, string> Names(YamlFields fields)
    {
        if (fields["names"] is null)
            fields.Fault(fields.Line, "'names' is missing; add 'names: {" + string.Join(", ", languages.Select(language => language + ": …")) + "}'");
        return fields.ByLanguage("names", languages);
    }

    private void Add(YamlFields fields, string key, Says says, int number)
    {
        foreach ((string language, YamlScalar word) in fields.WordsByLanguage(key, languages))
        {
            if (WordPattern.Parse(word.Value, out string? fault) is { } pieces)
                patterns[language].Add(pieces, new Meaning(says, number).Packed);
            else
                fields.Fault(word.Line, fault!);
        }
    }

    private static void RequireUnique(string what, YamlFields fields, IEnumerable<string> ids)
    {
        foreach (string id in ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key))
            fields.Fault(fields.Line, $"there are two {what}s '{id}'; give one another id");
    }
}
