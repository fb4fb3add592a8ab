namespace Parley.Coding.Yaml;

/// <summary>A value of a YAML file, with the line it begins at, from 1.</summary>
internal abstract record YamlNode(int Line);

internal sealed record YamlScalar(int Line, string Value) : YamlNode(Line);

internal sealed record YamlList(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);

/// <param name="Items">By their keys, in the order of the file; no key stands twice.</param>
internal sealed record YamlMap(int Line, IReadOnlyList<KeyValuePair<string, YamlNode>> Items) : YamlNode(Line)
{
    public YamlNode? this[string key] => Items.FirstOrDefault(item => item.Key == key).Value;
}
