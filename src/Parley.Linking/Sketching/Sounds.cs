using System.Text;
using Parley.Text;

namespace Parley.Linking.Sketching;

/// <summary>Brings words of one origin together that languages spell in different ways: Tschumak, Chumak, Чумак.</summary>
public sealed class Sounds
{
    public const string List = "linking/sounds";

    private readonly Dictionary<string, string> sounds = new(StringComparer.Ordinal);
    private readonly int longest = 1;

    /// <exception cref="SetupException">The list is missing.</exception>
    public Sounds(Language language)
    {
        foreach (string line in language.List(List))
        {
            string[] parts = line.Split(' ', 2);
            sounds[parts[0]] = parts.Length > 1 ? parts[1] : "";
            longest = Math.Max(longest, parts[0].Length);
        }
    }

    /// <summary>How a folded word sounds, no sound twice in a row; the longest letters that are known count first.</summary>
    public string Of(ReadOnlySpan<char> folded)
    {
        var heard = new StringBuilder(folded.Length);
        var lookup = sounds.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int at = 0; at < folded.Length;)
        {
            int length = Math.Min(longest, folded.Length - at);
            string? sound = null;
            while (length > 0 && !lookup.TryGetValue(folded.Slice(at, length), out sound))
                length--;
            foreach (char letter in sound ?? folded.Slice(at, 1))
            {
                if (heard.Length == 0 || heard[^1] != letter)
                    heard.Append(letter);
            }
            at += Math.Max(1, length);
        }
        return heard.ToString();
    }
}
