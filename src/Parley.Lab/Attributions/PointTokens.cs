using System.Text;
using Parley.Lab.Statements;

namespace Parley.Lab.Attributions;

/// <summary>The tokens of a text, ascending and apart, with offsets in code points; and which of them lie in a span.</summary>
/// <param name="isWord">Which of them is more than punctuation.</param>
internal sealed class PointTokens(Rune[] text, IReadOnlyList<SpanLine> tokens, Func<Rune, bool> isWord)
{
    private readonly int[] ends = [.. tokens.Select(token => token.End)];

    public int Count => tokens.Count;

    public Rune[] Text => text;

    public SpanLine this[int token] => tokens[token];

    public bool IsWord(int token) => text[tokens[token].Start..tokens[token].End].Any(isWord);

    /// <summary>A letter or a number of any script; an accent that stands alone is none.</summary>
    public static bool IsAlphanumeric(Rune character) => Rune.IsLetter(character) || Rune.IsNumber(character);

    /// <summary>The tokens of which at least half of the characters lie in the spans.</summary>
    public HashSet<int> In(IEnumerable<SpanLine> spans) =>
        [.. spans.SelectMany(Touched).GroupBy(part => part.Token, part => part.Characters).Where(token => token.Sum() * 2 >= tokens[token.Key].End - tokens[token.Key].Start).Select(token => token.Key)];

    /// <summary>Without what is punctuation at either end.</summary>
    public IEnumerable<int> Trimmed(IEnumerable<int> some) =>
        some.Order().SkipWhile(token => !IsWord(token)).Reverse().SkipWhile(token => !IsWord(token)).Reverse();

    public string Words(IEnumerable<SpanLine> spans) => string.Join(" … ", spans.Select(span => string.Concat(text[span.Start..span.End])));

    private IEnumerable<(int Token, int Characters)> Touched(SpanLine span)
    {
        int found = Array.BinarySearch(ends, span.Start + 1);
        for (int token = found < 0 ? ~found : found; token < tokens.Count && tokens[token].Start < span.End; token++)
            yield return (token, Math.Min(tokens[token].End, span.End) - Math.Max(tokens[token].Start, span.Start));
    }
}
