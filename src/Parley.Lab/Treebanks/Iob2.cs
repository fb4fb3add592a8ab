using Parley.Text;

namespace Parley.Lab.Treebanks;

/// <summary>A sentence with its names; they count its tokens.</summary>
public sealed record NamedSentence(IReadOnlyList<string> Tokens, IReadOnlyList<Name> Names);

/// <summary>
/// Reads names in IOB2: a token a line with its tag behind a tab (further columns are left out), a blank line behind each
/// sentence; a line that begins with # and has no tab is a comment.
/// </summary>
public static class Iob2
{
    /// <exception cref="FormatException">A line has no tag, or an unknown one; the message names file and line.</exception>
    public static IEnumerable<NamedSentence> Read(string path)
    {
        using StreamReader reader = Conllu.Open(path);
        var tokens = new List<string>();
        var tags = new List<string>();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            string[] columns = line.Split('\t');
            if (columns.Length >= 2 && IsTag(columns[1]))
            {
                tokens.Add(columns[0]);
                tags.Add(columns[1]);
            }
            else if (line.Length > 0 && (line[0] != '#' || columns.Length > 1))
            {
                throw new FormatException($"{path}:{number}: no line of IOB2");
            }
            else if (line.Length == 0 && tokens.Count > 0)
            {
                yield return new NamedSentence([.. tokens], Names(tags));
                tokens.Clear();
                tags.Clear();
            }
        }
        if (tokens.Count > 0)
            yield return new NamedSentence(tokens, Names(tags));
    }

    /// <summary>The names of a sentence's tags. An I- that goes on with nothing of its class begins a name.</summary>
    public static IReadOnlyList<Name> Names(IReadOnlyList<string> tags)
    {
        var names = new List<Name>();
        for (int i = 0; i < tags.Count; i++)
        {
            if (tags[i] == "O")
                continue;
            NameKind kind = Kind(tags[i]);
            if (tags[i][0] == 'I' && names.Count > 0 && names[^1] is var last && last.EndToken == i && last.Kind == kind)
                names[^1] = last with { EndToken = i + 1 };
            else
                names.Add(new Name(i, i + 1, kind));
        }
        return names;
    }

    private static bool IsTag(string tag) => tag is "O" or ['B' or 'I', '-', .. "PER" or "LOC" or "ORG" or "MISC"];

    private static NameKind Kind(string tag) => Enum.Parse<NameKind>(tag.AsSpan(2), ignoreCase: true);
}
