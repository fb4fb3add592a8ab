using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Extracting.WebPages.Facts;

/// <summary>The names that a line begins with: "Anna Beck and Jan Hafen in Lyuben on Monday" has two.</summary>
internal sealed class LeadingNames(IReadOnlyList<Language> languages)
{
    private const int MostWords = 16;

    private readonly FrozenSet<string> particles =
        languages.SelectMany(language => language.List("extracting/byline-words")).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> joiners =
        languages.SelectMany(language => language.List("extracting/byline-joiners")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where the line does not begin with a name of two words.</summary>
    public string? Leading(string line)
    {
        string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int end = 0, capitals = 0;
        for (int at = 0; at < Math.Min(words.Length, MostWords); at++)
        {
            string bare = words[at].TrimEnd(',');
            if (IsName(bare))
                (end, capitals) = (at + 1, capitals + 1);
            else if (at == 0 || !(particles.Contains(bare) || joiners.Contains(bare)))
                break;
            // A line of names ends where one is closed by anything but a comma.
            if (words[at][^1] is ';' or ':' or '|')
                break;
        }
        return capitals >= 2 ? string.Join(' ', words[..end]).TrimEnd(',') : null;
    }

    private static bool IsName(string word) =>
        word.Length > 0 && char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or '.') && (!word.EndsWith('.') || word.Length <= 3);
}
