using Parley.Tagging.Tokenizing;
using Parley.Text;

namespace Parley.Tagging.Splitting;

/// <summary>Whether a sentence ends with a stop, and the quotation marks and brackets that close behind it.</summary>
internal sealed class StopEnds(string text, Token[] tokens, Profile profile)
{
    // A bracket that is open longer than this is one that was never closed.
    private const int LongestBracket = 60;

    private enum Stop { None, Full, Strong, Ellipsis, Abbreviation }

    private Stop pending;
    private int stopAt;
    private bool closed;
    private bool quoteClosed;
    private int openQuote = -1;
    private int bracketEnd = -1;
    private int noteEnd = -1;
    private int nextClosing = -1;

    /// <summary>To be asked for each token in turn.</summary>
    /// <param name="first">The first token of the sentence under way.</param>
    public bool EndAt(int token, int first)
    {
        char c = text[tokens[token].Span.Start];
        bool closes = pending != Stop.None && (token <= noteEnd || IsCloser(token) || IsNote(token));
        if (closes && IsNote(token))
            noteEnd = token + 2;
        if (!closes)
            Open(token, first, c);
        if (StopOf(token) is var stop and not Stop.None && !closes)
            (pending, stopAt, closed, quoteClosed) = (stop, token, false, false);
        else if (closes)
            (closed, quoteClosed) = (true, quoteClosed || Characters.IsQuote(c));
        else
            pending = Stop.None;
        if (pending == Stop.None || token + 1 >= tokens.Length || token < bracketEnd || token < noteEnd || IsCloser(token + 1) || IsNote(token + 1))
            return false;
        return Ends(token, first);
    }

    /// <summary>Whether the token, which was asked for last, stands in a bracket that opened inside the sentence.</summary>
    public bool IsInBracket(int token) => token < bracketEnd;

    /// <summary>To be called where something else ended the sentence: what was open is no more.</summary>
    public void Reset() => (pending, openQuote, bracketEnd) = (Stop.None, -1, -1);

    private void Open(int token, int first, char c)
    {
        if (Characters.IsQuote(c) && tokens[token].Span.Length <= 2 && !IsAttached(token))
            openQuote = token;
        // A bracket that opens inside a sentence keeps its stops to itself; one that opens with the sentence does not.
        if (token > first && token > bracketEnd && Characters.IsOpeningBracket(c) && NextClosing(token) is var closing && closing - token <= LongestBracket)
            bracketEnd = closing;
    }

    private int NextClosing(int token)
    {
        if (nextClosing < token)
        {
            nextClosing = token;
            while (nextClosing < tokens.Length && !Characters.IsClosingBracket(text[tokens[nextClosing].Span.Start]))
                nextClosing++;
        }
        return nextClosing < tokens.Length ? nextClosing : int.MaxValue;
    }

    private Stop StopOf(int token)
    {
        ReadOnlySpan<char> word = tokens[token].Span.In(text);
        char last = word[^1];
        if (last == '.' && char.IsLetterOrDigit(word[0]))
            return Stop.Abbreviation;
        if (!Characters.IsStop(word[0]))
            return IsFace(word) ? Stop.Strong : Stop.None;
        return word[0] == '…' || (word.Length > 1 && last is '.' or '…') ? Stop.Ellipsis
            : last is '.' or '。' or '۔' or '।' ? Stop.Full : Stop.Strong;
    }

    // :-)
    private static bool IsFace(ReadOnlySpan<char> word) => word.Length is 2 or 3 && word[0] is ':' or ';' or '=' && word[^1] != word[0];

    // A mark that belongs to the stop before it: a quotation mark or a bracket right behind it, or a further stop.
    private bool IsCloser(int token)
    {
        char c = text[tokens[token].Span.Start];
        if (Characters.IsStop(c))
            return IsAttached(token) || (tokens[token].Span.Length == 1 && c != '…' && text[tokens[token].Span.Start - 1] == ' ');
        if (Characters.IsClosingBracket(c) || IsFace(tokens[token].Span.In(text)))
            return true;
        if (!Characters.IsQuote(c) || tokens[token].Span.Length > 2)
            return false;
        return IsAttached(token) || (c == '”' && openQuote >= 0);
    }

    // The number of a note behind the stop: [12]
    private bool IsNote(int token) => token > 0 && token + 2 < tokens.Length
        && text[tokens[token].Span.Start] == '[' && text[tokens[token + 2].Span.Start] == ']' && tokens[token + 1].Upos == Upos.Num
        && tokens[token].Span.Start - tokens[token - 1].Span.End <= 1;

    private bool IsAttached(int token) => token > 0 && tokens[token - 1].Span.End == tokens[token].Span.Start;

    private bool Ends(int token, int first)
    {
        int next = token + 1;
        char c = text[tokens[next].Span.Start];
        if (c is ',' or ';' or ':' || stopAt == first || IsOmission())
            return false;
        int word = Word(next);
        if (quoteClosed && (Characters.IsDash(c) || (pending == Stop.Strong && IsFragment(first) && !BeginsSentence(word))))
            return false;
        bool attached = IsAttached(next);
        bool lower = word < tokens.Length && BeginsLower(word);
        return pending switch
        {
            Stop.Full => !lower ? !(attached && IsInnerMark(c)) : !closed && !attached && !IsShort(stopAt - 1),
            Stop.Strong => !(attached && IsInnerMark(c)) && (!lower || IsPlainQuestion(token, attached)),
            Stop.Ellipsis => !lower && word == next && BeginsUpper(word) && (!attached || BeginsSentence(word)),
            _ => BeginsSentence(word) && MayBeFinal(stopAt),
        };
    }

    // Written without capitals: is it far? i hope not. Behind a quotation a small letter goes on: "Far?" he asked.
    private bool IsPlainQuestion(int token, bool attached) =>
        token == stopAt && token > 0 && !attached && openQuote < 0 && text[tokens[token].Span.End - 1] == '?'
        && char.IsLetter(text[tokens[token - 1].Span.End - 1]);

    // […]
    private bool IsOmission() =>
        pending == Stop.Ellipsis && stopAt > 0 && Characters.IsOpeningBracket(text[tokens[stopAt - 1].Span.Start]);

    // Asked whether to "pay or leave?" Beck went on: a quotation that begins small inside the sentence is a part of it.
    private bool IsFragment(int first) =>
        openQuote > first && openQuote + 1 < stopAt && text[tokens[openQuote - 1].Span.Start] is not (':' or ',') && BeginsLower(openQuote + 1);

    private static bool IsInnerMark(char c) => c is '/' or '-' or '‑' or '&' or '_' or '\\';

    // The first word behind opening marks.
    private int Word(int token)
    {
        int end = Math.Min(token + 4, tokens.Length);
        while (token < end && text[tokens[token].Span.Start] is var c && (Characters.IsQuote(c) || Characters.IsOpeningBracket(c)))
            token++;
        return token;
    }

    private bool BeginsLower(int token) =>
        char.IsLower(text[tokens[token].Span.Start]) && tokens[token].Upos != Upos.Sym;

    private bool BeginsUpper(int token) =>
        token < tokens.Length && text[tokens[token].Span.Start] is var c && (char.IsUpper(c) || c is '@' or '#');

    // An unknown abbreviation is short and no common word.
    private bool IsShort(int token) =>
        token >= 0 && tokens[token].Span is { Length: <= 3 } span && char.IsLetter(text[span.Start]) && !profile.FunctionWords.Contains(span.In(text));

    private bool BeginsSentence(int token) =>
        token < tokens.Length && BeginsUpper(token) && profile.FunctionWords.Contains(tokens[token].Span.In(text));

    private bool MayBeFinal(int token)
    {
        ReadOnlySpan<char> word = tokens[token].Span.In(text)[..^1];
        return profile.FinalAbbreviations.Contains(word)
            || (word.Contains('.') && !profile.Abbreviations.Contains(word) && !char.IsAsciiDigit(word[0]));
    }
}
