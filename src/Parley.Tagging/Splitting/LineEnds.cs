using Parley.Tagging.Tokenizing;
using Parley.Text;

namespace Parley.Tagging.Splitting;

/// <summary>
/// Whether a line that has no stop at its end is a sentence: a heading, a post, an item of a list. It is not where lines
/// were wrapped at a width, or where its last word or the next line's first one shows that the sentence goes on.
/// </summary>
internal sealed class LineEnds(string text, Token[] tokens, Profile profile)
{
    private readonly bool wrapped = Wrapping.IsWrapped(text);

    /// <param name="token">The last token of a line, before a single line break.</param>
    public bool EndAt(int token)
    {
        ReadOnlySpan<char> last = tokens[token].Span.In(text);
        ReadOnlySpan<char> next = tokens[token + 1].Span.In(text);
        if (IsBullet(token + 1))
            return true;
        return !wrapped && !GoesOn(last) && !Continues(next, tokens[token + 1].Upos);
    }

    private bool GoesOn(ReadOnlySpan<char> last)
    {
        char c = last[^1];
        if (c is ',' or ';' or ':' || Characters.IsDash(c) || Characters.IsOpeningBracket(c))
            return true;
        return profile.NeverLast.Contains(last) || (char.IsLetter(last[0]) && c == '.' && !profile.FinalAbbreviations.Contains(last[..^1]));
    }

    private static bool Continues(ReadOnlySpan<char> next, Upos upos) =>
        (char.IsLower(next[0]) && upos != Upos.Sym) || next[0] is ',' or ';' or ')' or ']' or '&' or '%';

    private bool IsBullet(int token)
    {
        char c = text[tokens[token].Span.Start];
        if (c is '•' or '▪' or '■' or '►' or '●' or '·')
            return true;
        return (c is '*' or '–' || Characters.IsDash(c)) && tokens[token].Span.Length == 1
            && token + 1 < tokens.Length && char.IsUpper(text[tokens[token + 1].Span.Start]) && !wrapped;
    }
}
