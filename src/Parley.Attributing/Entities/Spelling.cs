using System.Collections.Frozen;
using System.Text;
using Parley.Text;

namespace Parley.Attributing.Entities;

/// <summary>Names from elsewhere are spelt in several ways: a key is the same for Chernavin and Tschernawin.</summary>
internal sealed class Spelling(IReadOnlyList<string> lines)
{
    // Two names one letter apart are one from this length on; shorter ones are as often two people.
    private const int ShortestOfNearNames = 6;

    // By their first letter, in the order of the list.
    private readonly FrozenDictionary<char, (string From, string To)[]> entries = lines
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(fields => (From: fields[0], To: fields[^1]))
        .GroupBy(entry => entry.From[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public string Key(ReadOnlySpan<char> word)
    {
        string folded = Folding.Fold(word);
        var key = new StringBuilder(folded.Length);
        for (int at = 0; at < folded.Length;)
        {
            ReadOnlySpan<char> to = folded.AsSpan(at, 1);
            int step = 1;
            if (entries.TryGetValue(folded[at], out (string From, string To)[]? some))
                foreach ((string from, string instead) in some)
                    if (folded.AsSpan(at).StartsWith(from, StringComparison.Ordinal))
                    {
                        to = instead;
                        step = from.Length;
                        break;
                    }
            foreach (char letter in to)
                if (key.Length == 0 || key[^1] != letter)
                    key.Append(letter);
            at += step;
        }
        return key.Length > 1 && key[0] == 'i' && key[1] == 'e' ? key.ToString(1, key.Length - 1) : key.ToString();
    }

    /// <summary>Whether two keys are alike but for one letter inside, and long enough for that to be a slip.</summary>
    public static bool AreNear(string a, string b)
    {
        if (a.Length < b.Length)
            (a, b) = (b, a);
        if (b.Length < ShortestOfNearNames || a.Length - b.Length > 1 || a[0] != b[0])
            return false;
        int same = 0;
        while (same < b.Length && a[same] == b[same])
            same++;
        // A letter more at the end is an inflection or another sex, not a spelling.
        return same < b.Length && a.AsSpan(same + 1).SequenceEqual(b.AsSpan(a.Length == b.Length ? same + 1 : same));
    }
}
