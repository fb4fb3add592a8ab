using Parley.Text;

namespace Parley.Extracting.Metadata;

/// <summary>Words that open a line and say what the rest of it is: "Published: …".</summary>
internal sealed class LineLabels(IReadOnlyList<Language> languages, string list)
{
    // The longest first, so that "Updated on" is not read as "Updated" with a rest that begins with "on".
    private readonly string[] labels =
        [.. languages.SelectMany(language => language.List(list)).Distinct().OrderByDescending(label => label.Length).ThenBy(label => label, StringComparer.Ordinal)];

    /// <summary>The rest of the line behind its label.</summary>
    public bool TryRest(ReadOnlySpan<char> line, out ReadOnlySpan<char> rest)
    {
        rest = default;
        foreach (string label in labels)
        {
            if (!line.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            rest = line[label.Length..];
            bool ends = label.EndsWith(':') || rest.IsEmpty || rest[0] == ':' || char.IsWhiteSpace(rest[0]);
            rest = rest.TrimStart(": \t\u00A0");
            if (ends)
                return true;
        }
        return false;
    }
}
