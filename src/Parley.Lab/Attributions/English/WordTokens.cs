using System.Text;
using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.English;

/// <summary>Tokens of an English text: words, and each other character that is no white space alone.</summary>
internal static class WordTokens
{
    public static IEnumerable<SpanLine> Of(Rune[] text)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = start + 1;
            while (IsPart(text[start]) && end < text.Length && IsPart(text[end]))
                end++;
            if (!Rune.IsWhiteSpace(text[start]))
                yield return new SpanLine(start, end);
        }
    }

    public static bool IsPart(Rune character) => PointTokens.IsAlphanumeric(character) || character.Value == '_';

    /// <summary>The tokens between double quotation marks. One that is open ends with its line.</summary>
    public static HashSet<int> Quoted(PointTokens text)
    {
        var quoted = new HashSet<int>();
        bool inside = false;
        for (int token = 0, last = 0; token < text.Count; last = text[token++].End)
        {
            inside &= !text.Text.AsSpan(last..text[token].Start).Contains(new Rune('\n'));
            switch (text.Text[text[token].Start].Value)
            {
                case '“':
                    inside = true;
                    break;
                case '”':
                    inside = false;
                    break;
                case '"':
                    inside = !inside;
                    break;
                default:
                    if (inside)
                        quoted.Add(token);
                    break;
            }
        }
        return quoted;
    }
}
