using System.Buffers;
using Parley.Text;

namespace Parley.Dates;

/// <summary>Finds the dates that a text writes out. Pure, thread-safe, linear in the text; throws on no text.</summary>
/// <param name="languages">Whose names of months and orders of writing count.</param>
/// <exception cref="SetupException">A list of <c>dates/</c> is missing or holds a line that is none.</exception>
public sealed class DateFinder(IReadOnlyList<Language> languages)
{
    private const int LongestWhole = 100;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\u00A0\u202F,;|·•()[]–—-+/");
    private static readonly SearchValues<char> ClockCharacters = SearchValues.Create("0123456789:.");

    private readonly DateWords words = new(languages);

    /// <summary>
    /// Absolute and partial dates (a day with its month, a month with its year), in the order of the text, apart. What
    /// may be read two ways, and a day that does not exist, is not among them.
    /// </summary>
    public IReadOnlyList<FoundDate> Find(ReadOnlySpan<char> text)
    {
        var found = new List<FoundDate>();
        for (int at = 0; at < text.Length;)
        {
            Match match = char.IsAsciiDigit(text[at]) ? NumberAt(text, at)
                : char.IsLetter(text[at]) ? WordAt(text, at)
                : default;
            if (match.Date is { } date)
                found.Add(new FoundDate(new TextSpan(at, match.End), date));
            at = match.End > at ? match.End : EndOfRun(text, at);
        }
        return found;
    }

    /// <summary>Whether a whole line is one date and nothing else but a weekday, a time of day, a zone.</summary>
    public bool TryWhole(ReadOnlySpan<char> line, out PartialDate date)
    {
        date = default;
        ReadOnlySpan<char> text = line.Trim();
        if (text.Length > LongestWhole || Find(text) is not [var only])
            return false;
        date = only.Date;
        return IsTime(text[..only.Span.Start]) && IsTime(text[only.Span.End..]);
    }

    private Match NumberAt(ReadOnlySpan<char> text, int at)
    {
        var cursor = new Cursor(text, at);
        Match numeric = cursor.BeginsNumber ? NumericDate.At(cursor) : default;
        return numeric.Found ? numeric : NamedDate.FromDay(cursor, words);
    }

    private Match WordAt(ReadOnlySpan<char> text, int at)
    {
        var cursor = new Cursor(text, at);
        if (char.IsLetterOrDigit(cursor.Before))
            return default;
        Match month = NamedDate.FromMonth(cursor, words);
        return month.Found ? month : AfterWeekday(cursor, text);
    }

    // The weekday is not held against the date: a slip of the writer does not make the date another one.
    private Match AfterWeekday(Cursor cursor, ReadOnlySpan<char> text)
    {
        if (!words.TryWeekday(cursor.TakeWord(), out bool abbreviated))
            return default;
        if (abbreviated)
            cursor.Take('.');
        cursor.Take(',');
        if (!cursor.TakeSpace())
            return default;
        Cursor behind = cursor;
        if (words.IsLink(behind.TakeWord()) && behind.TakeSpace())
            cursor = behind;
        return char.IsAsciiDigit(cursor.Next) ? NumberAt(text, cursor.At) : NamedDate.FromMonth(cursor, words);
    }

    // A run is left as a whole, so that no part of a word or a number is tried again.
    private static int EndOfRun(ReadOnlySpan<char> text, int at)
    {
        bool digit = char.IsAsciiDigit(text[at]), letter = char.IsLetter(text[at]);
        do
            at++;
        while (at < text.Length && ((digit && char.IsAsciiDigit(text[at])) || (letter && char.IsLetter(text[at]))));
        return at;
    }

    private bool IsTime(ReadOnlySpan<char> text)
    {
        char before = ' ';
        while (!text.IsEmpty)
        {
            int length = text.IndexOfAny(Separators);
            ReadOnlySpan<char> piece = length < 0 ? text : text[..length];
            if (!piece.IsEmpty && !IsTimePiece(piece) && !IsZone(before, piece))
                return false;
            before = length < 0 ? ' ' : text[length];
            text = length < 0 ? default : text[(length + 1)..];
        }
        return true;
    }

    // "10", "10:15", "10.15", "Uhr", "10:15am".
    private bool IsTimePiece(ReadOnlySpan<char> piece)
    {
        int digits = piece.IndexOfAnyExcept(ClockCharacters);
        ReadOnlySpan<char> word = digits < 0 ? default : piece[digits..];
        ReadOnlySpan<char> number = digits < 0 ? piece : piece[..digits];
        return (number.IsEmpty || IsClock(number)) && (word.IsEmpty || words.IsTime(word));
    }

    private static bool IsClock(ReadOnlySpan<char> number)
    {
        int colon = number.IndexOfAny(':', '.');
        ReadOnlySpan<char> hour = colon < 0 ? number : number[..colon];
        return hour.Length is 1 or 2 && number.Length <= "00:00:00.000000".Length;
    }

    // "+0100", as mail writes it.
    private static bool IsZone(char before, ReadOnlySpan<char> piece) =>
        before is '+' or '-' && piece.Length == 4 && !piece.ContainsAnyExceptInRange('0', '9');
}
