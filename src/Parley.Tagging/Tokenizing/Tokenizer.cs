using System.Buffers;
using System.Globalization;
using Parley.Text;

namespace Parley.Tagging.Tokenizing;

/// <summary>
/// Text to tokens, in one pass: every character but white space in one token. A full stop belongs to an abbreviation, an
/// initial or an ordinal, else it is a token; so is every quotation mark and bracket.
/// </summary>
internal sealed class Tokenizer(string text, Profile profile)
{
    // Lent while the tokens are counted, so that only the array that is kept is made.
    private Token[] tokens = ArrayPool<Token>.Shared.Rent(text.Length / 5 + 4);
    private int count;

    private int at;
    private int nextAtSign = -1;
    private bool inSingleQuotes;

    public Token[] Run()
    {
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c))
                SkipWhiteSpace();
            else if (Characters.WordLength(text, at) > 0 || IsFraction(c))
                Word();
            else
                Mark(c);
        }
        Token[] all = tokens[..count];
        ArrayPool<Token>.Shared.Return(tokens);
        tokens = [];
        return all;
    }

    // .322
    private bool IsFraction(char c) =>
        c == '.' && Characters.IsDigit(text, at + 1) && (at == 0 || char.IsWhiteSpace(text[at - 1]));

    private void SkipWhiteSpace()
    {
        // A quotation in single marks does not go on over lines, so that a lost mark does no harm further on.
        if (text[at] is '\n' or '\r')
            inSingleQuotes = false;
        at++;
    }

    private void Word()
    {
        int start = at;
        if (Addresses.MailEnd(text, start, NextAtSign()) is > 0 and int mailEnd)
        {
            Add(mailEnd, Upos.Sym);
            return;
        }
        WordScanner.Found found = WordScanner.Scan(text, start, profile);
        if (found.IsAddress)
        {
            Add(found.End, Upos.Sym);
            return;
        }
        int end = found.End + TailLength(start, found.End);
        int cut = end > found.End ? 0 : Cut(start, end, found.HasApostrophe);
        if (cut > 0)
        {
            // A second ending is rare: would|n't|'ve.
            int earlier = Cut(start, start + cut, found.HasApostrophe);
            if (earlier > 0)
                AddWord(start + earlier);
            AddWord(start + cut, joined: earlier > 0);
        }
        AddWord(end, joined: cut > 0);
    }

    private int Cut(int start, int end, bool hasApostrophe)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        return hasApostrophe ? Clitics.Cut(word, profile) : profile.Contractions.Cut(word);
    }

    // The stop, hyphen or apostrophe that belongs to the word before it.
    private int TailLength(int start, int end)
    {
        if (end >= text.Length)
            return 0;
        char next = text[end];
        if (next == '.')
            return EndsWithOwnStop(start, end) ? 1 : 0;
        if (Characters.IsHyphen(next))
            return IsCutShort(end) ? 1 : 0;
        return Characters.Apostrophes.Contains(next) && !inSingleQuotes && EndsWithApostrophe(start, end) ? 1 : 0;
    }

    private bool EndsWithOwnStop(int start, int stop) =>
        (stop + 1 == text.Length || text[stop + 1] != '.')
        && Stops.BelongToWord(text, start, stop, WordBefore(), profile);

    // Staats- und Regierungschefs, Haupt-/Nebensache
    private bool IsCutShort(int hyphen) => Characters.IsLetter(text, hyphen - 1)
        && (hyphen + 1 == text.Length || char.IsWhiteSpace(text[hyphen + 1]) || text[hyphen + 1] is ',' or '/' or ')');

    private bool EndsWithApostrophe(int start, int end)
    {
        // Two of them are a quotation mark.
        if (end + 1 < text.Length && text[end + 1] == text[end])
            return false;
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        foreach (string ending in profile.ApostropheEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // Empty at the beginning of a line.
    private ReadOnlySpan<char> WordBefore()
    {
        if (count == 0)
            return default;
        TextSpan last = tokens[count - 1].Span;
        return text.AsSpan(last.End, at - last.End).ContainsAny('\n', '\r') ? default : last.In(text);
    }

    private int NextAtSign()
    {
        if (nextAtSign < at)
            nextAtSign = text.IndexOf('@', at) is >= 0 and int found ? found : int.MaxValue;
        return nextAtSign;
    }

    private void Mark(char c)
    {
        int start = at;
        if (c is '#' or '@' && Characters.IsLetter(text, start + 1))
            Add(TagEnd(start + 1), Upos.None);
        else if (char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol)
            Add(Emoji.End(text, start), Characters.IsPair(text, start) || !char.IsSurrogate(c) ? Upos.Sym : Upos.X);
        else if (Characters.IsSingleQuote(c))
            Apostrophe(c);
        else if (Emoticons.End(text, start) is > 0 and int face)
            Add(face, Upos.Sym);
        else
            Add(Marks.End(text, start, profile), Marks.Class(c));
    }

    private int TagEnd(int end)
    {
        while (Characters.WordLength(text, end) is > 0 and int length)
            end += length;
        return end;
    }

    private void Apostrophe(char c)
    {
        int start = at;
        bool attached = start > 0 && !char.IsWhiteSpace(text[start - 1]);
        int word = TagEnd(start + 1);
        if (!attached && word > start + 1 && Clitics.Is(text.AsSpan(start, word - start), profile))
        {
            Add(word, profile.Classes.Of(text.AsSpan(start, word - start)));
            return;
        }
        if (start + 1 < text.Length && text[start + 1] == c)
        {
            Add(start + 2, Upos.Punct);
            return;
        }
        bool opens = !attached || Characters.IsOpeningBracket(text[start - 1]) || (Characters.IsQuote(text[start - 1]) && word > start + 1);
        bool possessive = !opens && !inSingleQuotes && Clitics.Is("'", profile) && Characters.IsLetter(text, start - 1);
        inSingleQuotes = opens;
        Add(start + 1, possessive ? Upos.Part : Upos.Punct, possessive);
    }

    private void AddWord(int end, bool joined = false)
    {
        ReadOnlySpan<char> word = text.AsSpan(at, end - at);
        Add(end, char.IsAsciiDigit(word[0]) || word[0] == '.' ? Marks.NumberClass(word) : profile.Classes.Of(word), joined);
    }

    private void Add(int end, Upos upos, bool joined = false)
    {
        if (count == tokens.Length)
            Grow();
        tokens[count++] = new Token(new TextSpan(at, end), upos, joined);
        at = end;
    }

    private void Grow()
    {
        Token[] larger = ArrayPool<Token>.Shared.Rent(count * 2);
        tokens.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(tokens);
        tokens = larger;
    }
}
