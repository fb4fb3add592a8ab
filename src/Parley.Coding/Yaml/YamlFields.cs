namespace Parley.Coding.Yaml;

/// <summary>Reads the fields of a map; what is missing, of another kind or not known is told with its line.</summary>
internal sealed class YamlFields
{
    private readonly YamlMap map;
    private readonly ICollection<Fault> faults;
    private readonly string what;

    /// <param name="what">What the map is, as it is called in a message: <c>an act</c>.</param>
    /// <param name="known">All keys that it may have.</param>
    public YamlFields(YamlNode? node, string what, ICollection<Fault> faults, params ReadOnlySpan<string> known)
    {
        (this.what, this.faults) = (what, faults);
        map = node as YamlMap ?? new YamlMap(node?.Line ?? 1, []);
        if (node is not YamlMap)
            Fault(map.Line, $"{what} is a map of key: value");
        foreach ((string key, YamlNode value) in map.Items)
        {
            if (!known.Contains(key))
                Fault(value.Line, $"{what} has no key '{key}'; it may have {string.Join(", ", known!)}");
        }
    }

    public int Line => map.Line;

    public YamlNode? this[string key] => map[key];

    public void Fault(int line, string message) => faults.Add(new Fault(line, message));

    public string? Optional(string key)
    {
        if (map[key] is not { } node)
            return null;
        if (node is YamlScalar { Value.Length: > 0 and var _ } scalar)
            return scalar.Value;
        Fault(node.Line, $"'{key}' of {what} is a word or a number");
        return null;
    }

    public string Required(string key)
    {
        if (map[key] is null)
            Fault(map.Line, $"{what} lacks '{key}'; add it");
        return Optional(key) ?? "";
    }

    public IReadOnlyList<YamlNode> List(string key)
    {
        if (map[key] is YamlList list)
            return list.Items;
        if (map[key] is { } node)
            Fault(node.Line, $"'{key}' of {what} is a list; write [a, b] or a line '- a' each");
        return [];
    }

    public IReadOnlyList<YamlScalar> Words(string key) => Scalars(List(key), key);

    /// <summary>A word for each language: <c>names: {de: Forderung, en: demand}</c>.</summary>
    public IReadOnlyDictionary<string, string> ByLanguage(string key, IReadOnlyList<string> languages) =>
        Languages(key, languages).Where(pair => pair.Value is YamlScalar).ToDictionary(pair => pair.Key, pair => ((YamlScalar)pair.Value).Value);

    /// <summary>A list of words for each language.</summary>
    public IEnumerable<(string Language, YamlScalar Word)> WordsByLanguage(string key, IReadOnlyList<string> languages) =>
        from pair in Languages(key, languages)
        from word in Scalars(pair.Value is YamlList list ? list.Items : [pair.Value], key)
        select (pair.Key, word);

    private IEnumerable<KeyValuePair<string, YamlNode>> Languages(string key, IReadOnlyList<string> languages)
    {
        if (map[key] is not { } node)
            yield break;
        if (node is not YamlMap byLanguage)
        {
            Fault(node.Line, $"'{key}' of {what} needs a language: {key}: {{{string.Join(", ", languages.Select(language => language + ": …"))}}}");
            yield break;
        }
        foreach (string language in languages.Where(language => byLanguage[language] is null))
            Fault(node.Line, $"'{key}' of {what} lacks the language '{language}'; add '{language}: …'");
        foreach (KeyValuePair<string, YamlNode> pair in byLanguage.Items)
        {
            if (languages.Contains(pair.Key))
                yield return pair;
            else
                Fault(pair.Value.Line, $"'{pair.Key}' is no language of this file; it has {string.Join(", ", languages)}");
        }
    }

    private IReadOnlyList<YamlScalar> Scalars(IReadOnlyList<YamlNode> nodes, string key)
    {
        foreach (YamlNode node in nodes.Where(node => node is not YamlScalar))
            Fault(node.Line, $"'{key}' of {what} holds what is no word");
        return [.. nodes.OfType<YamlScalar>()];
    }
}
