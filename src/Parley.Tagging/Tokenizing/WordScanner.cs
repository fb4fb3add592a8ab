namespace Parley.Tagging.Tokenizing;

/// <summary>Where a word ends: over the marks inside it, which join letters and digits to one token.</summary>
internal static class WordScanner
{
    private const int LongestEnding = 8;

    /// <summary>What is found of a word: its end, and what kind it is.</summary>
    public readonly record struct Found(int End, bool IsAddress, bool HasApostrophe);

    public static Found Scan(ReadOnlySpan<char> text, int start, Profile profile)
    {
        bool apostrophe = false;
        int segment = start;
        // A word begins with a word character, or with the stop of a fraction.
        for (int at = text[start] == '.' ? start + 1 : start; ;)
        {
            if (Characters.WordLength(text, at) is > 0 and int length)
            {
                at += length;
                continue;
            }
            if (at >= text.Length)
                return new Found(at, false, apostrophe);
            char c = text[at];
            if (IsAddress(text, start, segment, at))
                return new Found(Addresses.WebEnd(text, start, at), true, false);
            int joined = Joined(text, start, segment, at, profile);
            if (joined == 0)
                return new Found(at, false, apostrophe);
            apostrophe |= c is '\'' or '’';
            at += joined;
            if (c == '.' || Characters.IsHyphen(c))
                segment = at;
        }
    }

    // https://…, www.…, hafen.example/bericht
    private static bool IsAddress(ReadOnlySpan<char> text, int start, int segment, int at) => text[at] switch
    {
        ':' => text[at..].StartsWith("://") && segment == start && Characters.WordLength(text, at + 3) > 0 && char.IsAsciiLetter(text[start]),
        '.' => at - start == 3 && text[start..at].Equals("www", StringComparison.OrdinalIgnoreCase) && Characters.WordLength(text, at + 1) > 0,
        '/' => segment > start && text[segment - 1] == '.' && at - segment >= 2 && !text[segment..at].ContainsAnyExceptInRange('a', 'z'),
        _ => false,
    };

    // How many characters the mark at an offset joins to the word; 0: the word ends before it.
    private static int Joined(ReadOnlySpan<char> text, int start, int segment, int at, Profile profile)
    {
        char c = text[at];
        bool betweenDigits = Characters.IsDigit(text, at - 1) && Characters.IsDigit(text, at + 1);
        switch (c)
        {
            case '.':
                return betweenDigits || IsInnerStop(text, start, segment, at, profile) ? 1 : 0;
            case ',' or '/':
                return betweenDigits ? 1 : 0;
            case ':' or '*':
                return betweenDigits && c == ':' ? 1 : EndingLength(text, at, profile);
            case '\'' or '’':
                return (betweenDigits && c == '’') || (char.IsLetterOrDigit(text[at - 1]) && Characters.IsLetter(text, at + 1)) ? 1 : 0;
            case '&':
                return char.IsUpper(text[at - 1]) && Characters.IsLetter(text, at + 1) && char.IsUpper(text[at + 1]) ? 1 : 0;
            case '%':
                return at + 1 < text.Length && Characters.IsHyphen(text[at + 1]) && Characters.IsLetter(text, at + 2) ? 1 : 0;
        }
        if (Characters.IsHyphen(c))
            return Characters.WordLength(text, at + 1) > 0 && !IsRange(text, start, at) ? 1 : 0;
        return Characters.IsInvisible(c) && Characters.WordLength(text, at + 1) > 0 ? 1 : 0;
    }

    // "5-7" is two numbers; "2022-12-02", "100-prozentig" and the telephone's 555-0134 are one token each.
    private static bool IsRange(ReadOnlySpan<char> text, int start, int at)
    {
        int end = at + 1;
        while (Characters.IsDigit(text, end) && end - at < LongestEnding)
            end++;
        return at - start < LongestEnding && end > at + 1 && !text[start..at].ContainsAnyExceptInRange('0', '9')
            && Characters.WordLength(text, end) == 0 && (end >= text.Length || !Characters.IsHyphen(text[end]))
            && !(end - at - 1 == 4 && at - start is 1 or 3 && !text[(at + 1)..end].EndsWith("00"));
    }

    // The ending that a colon or an asterisk sets off.
    private static int EndingLength(ReadOnlySpan<char> text, int at, Profile profile)
    {
        int end = at + 1;
        while (end - at < LongestEnding && Characters.IsLetter(text, end))
            end++;
        return profile.GenderEndings.Contains(text[at..end]) ? end - at : 0;
    }

    private static bool IsInnerStop(ReadOnlySpan<char> text, int start, int segment, int at, Profile profile)
    {
        if (at == segment || !char.IsLetter(text[at - 1]))
            return false;
        bool single = at - segment == 1;
        if (at + 1 < text.Length && Characters.IsHyphen(text[at + 1]))
            return Characters.IsLetter(text, at + 2) && (single || profile.Abbreviations.Contains(text[start..at]));
        if (Characters.WordLength(text, at + 1) == 0)
            return false;
        bool nextIsSingle = Characters.IsLetter(text, at + 1) && Characters.WordLength(text, at + 2) == 0;
        if (nextIsSingle && (single || (at - segment == 2 && at + 2 < text.Length && text[at + 2] == '.')))
            return true;
        // A lower-case letter right after the stop: the name of a site or a file.
        return !char.IsUpper(text[at + 1]) && !(single && segment > start)
            && !profile.Abbreviations.Contains(text[start..at]) && !profile.NumberAbbreviations.Contains(text[start..at]);
    }
}
