using System.Collections.Frozen;

namespace Parley.Text;

/// <summary>Morphological features of a word (universaldependencies.org/u/feat): made once for each combination, then shared.</summary>
public sealed class Features
{
    public static readonly Features None = new("_");

    private readonly FrozenDictionary<string, string> values;

    /// <param name="text">As in CoNLL-U: <c>Case=Nom|Number=Sing</c>, <c>_</c> for none.</param>
    public Features(string text)
    {
        Text = text;
        values = text.Split('|').Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2)
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }

    public string Text { get; }

    /// <summary>Null: the word has no such feature.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    public override string ToString() => Text;
}
