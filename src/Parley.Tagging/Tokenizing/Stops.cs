using System.Buffers;

namespace Parley.Tagging.Tokenizing;

/// <summary>Whether a full stop belongs to the word before it: abbreviations, initials, ordinals.</summary>
internal static class Stops
{
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCM");

    /// <param name="start">Where the word begins.</param>
    /// <param name="stop">Where the word ends and its stop stands.</param>
    /// <param name="before">The word before it on the same line; empty: it begins the line.</param>
    public static bool BelongToWord(ReadOnlySpan<char> text, int start, int stop, ReadOnlySpan<char> before, Profile profile)
    {
        ReadOnlySpan<char> word = text[start..stop];
        if (char.IsAsciiDigit(word[0]) && IsEnumerator(text, word, stop, before))
            return true;
        if (char.IsAsciiDigit(word[0]))
            return profile.HasOrdinals && IsOrdinal(text, word, Following.After(text, stop + 1), before, profile);
        if (profile.Abbreviations.Contains(word) || IsDotted(word))
            return true;
        if (profile.NumberAbbreviations.Contains(word) && Characters.IsDigit(text, Following.After(text, stop + 1).Start))
            return true;
        if (profile.HasOrdinals && IsRoman(word) && NameGoesOn(text, stop, profile) && before.Length > 1)
            return char.IsUpper(before[0]) || profile.BeforeOrdinals.Contains(before);
        return word.Length == 1
            ? char.IsLetter(word[0]) && (IsInitial(before) || NameGoesOn(text, stop, profile))
            : profile.Abbreviations.Contains(word[(word.LastIndexOf('-') + 1)..]);
    }

    // The number of a point in a list, where a line or a sentence begins.
    private static bool IsEnumerator(ReadOnlySpan<char> text, ReadOnlySpan<char> number, int stop, ReadOnlySpan<char> before) =>
        number.Length <= 2 && (before.IsEmpty || Characters.IsStop(before[0])) && !number.ContainsAnyExceptInRange('0', '9')
        && Following.After(text, stop + 1) is { Attached: false, Breaks: 0 } next && Characters.IsLetter(text, next.Start);

    // U.S, z.B, Ph.D: what has stops inside and a single letter at the end was not ended by them.
    private static bool IsDotted(ReadOnlySpan<char> word) => word.Length > 2 && word[^2] == '.' && char.IsLetter(word[^1]);

    // The second part of an abbreviation with a blank inside is one too, whatever follows.
    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 2 && word[1] == '.' && char.IsLetter(word[0]);

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length <= 6 && !word.ContainsAnyExcept(RomanDigits);

    // After an initial comes a name; a function word with a capital begins a sentence.
    private static bool NameGoesOn(ReadOnlySpan<char> text, int stop, Profile profile)
    {
        Following next = Following.After(text, stop + 1);
        if (next.EndsParagraph(text) || !Characters.IsLetter(text, next.Start))
            return Characters.IsDigit(text, next.Start) || (next.Start < text.Length && text[next.Start] is ',' or ';' or ':' or '–' or '-');
        return !IsSentenceStart(text, next, profile);
    }

    private static bool IsSentenceStart(ReadOnlySpan<char> text, Following next, Profile profile) =>
        char.IsUpper(text[next.Start]) && next.End - next.Start > 1 && profile.FunctionWords.Contains(text[next.Start..next.End]);

    private static bool IsOrdinal(ReadOnlySpan<char> text, ReadOnlySpan<char> number, Following next, ReadOnlySpan<char> before, Profile profile)
    {
        if (next.EndsParagraph(text))
            return false;
        if (number.ContainsAnyExceptInRange('0', '9'))
            return IsDayAndMonth(number) && (text[next.Start] is ')' or ',' || (!next.Attached && char.IsLower(text[next.Start])));
        ReadOnlySpan<char> word = text[next.Start..next.End];
        if (profile.AfterOrdinals.Contains(word))
            return true;
        if (number.Length > 3)
            return false;
        if (word.IsEmpty)
            return GoesOnBehindMark(text, next);
        if (char.IsAsciiDigit(word[0]))
            return number.Length <= 2 && word.Length <= 2 && !next.Attached && next.End < text.Length && text[next.End] == '.';
        if (!char.IsUpper(word[0]))
            return !next.Attached;
        // A number so small that it may count days or places; before a function word it ends its sentence all the same.
        return (!next.Attached || number.Length <= 2) && (number.Length <= 2 || profile.BeforeOrdinals.Contains(before)) && !profile.FunctionWords.Contains(word);
    }

    // The 3. of "3., 4. und 5. Mai", "3./4. Mai", "3. – 5. Mai", "die 3. „lange Nacht“".
    private static bool GoesOnBehindMark(ReadOnlySpan<char> text, Following next)
    {
        char mark = text[next.Start];
        return mark is ',' or ';'
            || (!next.Attached && Characters.IsQuote(mark) && next.Start + 1 < text.Length && char.IsLower(text[next.Start + 1]))
            || ((mark == '/' || Characters.IsDash(mark)) && Characters.IsDigit(text, Following.After(text, next.Start + 1).Start));
    }

    private static bool IsDayAndMonth(ReadOnlySpan<char> number) =>
        number.Length <= 5 && number.IndexOf('.') is 1 or 2 && number.LastIndexOf('.') == number.IndexOf('.');
}
