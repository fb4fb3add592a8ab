using System.Text;
using System.Text.RegularExpressions;
using Parley.Text;

namespace Parley.Reading.Tests.Swapping;

/// <summary>A text in which other names stand, and where each place of the first text went.</summary>
internal sealed partial class SwappedText
{
    // Each name that was swapped, in both texts.
    private readonly List<(TextSpan Old, TextSpan New)> names = [];

    /// <param name="other">A name's word to the one in its place; others stay.</param>
    public SwappedText(string text, IReadOnlyDictionary<string, string> other)
    {
        var swapped = new StringBuilder(text.Length);
        int end = 0;
        foreach (Match word in Word().Matches(text))
        {
            if (InPlaceOf(word.Value, other) is not { } name)
                continue;
            swapped.Append(text, end, word.Index - end);
            end = word.Index + word.Length;
            names.Add((new TextSpan(word.Index, end), new TextSpan(swapped.Length, swapped.Length + name.Length)));
            swapped.Append(name);
        }
        Text = swapped.Append(text, end, text.Length - end).ToString();
    }

    public string Text { get; }

    /// <summary>How many names were swapped.</summary>
    public int Count => names.Count;

    public TextSpan Shift(TextSpan span) => new(Shift(span.Start), Shift(span.End));

    /// <summary>The same place in the other text; a place inside of a name keeps its distance to the name's end.</summary>
    private int Shift(int at)
    {
        int place = names.FindLastIndex(name => name.Old.Start < at);
        return place < 0 ? at : at + names[place].New.End - names[place].Old.End;
    }

    // Also in the genitive, or all in capitals.
    private static string? InPlaceOf(string word, IReadOnlyDictionary<string, string> other)
    {
        if (other.GetValueOrDefault(word) is { } name)
            return name;
        if (word.EndsWith('s') && other.GetValueOrDefault(word[..^1]) is { } bare)
            return bare + "s";
        return word.Length > 2 && word.All(char.IsUpper) ? other.GetValueOrDefault(word[..1] + word[1..].ToLowerInvariant())?.ToUpperInvariant() : null;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
