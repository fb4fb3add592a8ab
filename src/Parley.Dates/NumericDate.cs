namespace Parley.Dates;

/// <summary>Dates of numbers alone: 2022-12-02 with or without a time, 2022/12/02, 2.12.2022, 02.12.22, 25/12/2022.</summary>
internal static class NumericDate
{
    // With this window two digits of a year have one meaning, without a clock.
    private const int LastShortYear = 49;

    public static Match At(Cursor cursor)
    {
        if (cursor.TakeNumber(4, 4, out int year))
            return YearFirst(cursor, year);
        Match shortest = Short(cursor);
        return shortest.Found ? shortest
            : cursor.TakeNumber(1, 2, out int day) ? DayFirst(cursor, day)
            : default;
    }

    private static Match YearFirst(Cursor cursor, int year)
    {
        char separator = cursor.Next;
        if (separator is not ('-' or '/')
            || !YearNumber.IsPlausible(year)
            || !cursor.Take(separator)
            || !cursor.TakeNumber(2, 2, out int month)
            || !cursor.Take(separator)
            || !cursor.TakeNumber(2, 2, out int day))
            return default;
        if (cursor.Next is 'T' or 't')
            TakeTime(ref cursor);
        return cursor.EndsNumber ? Match.Of(cursor.At, year, month, day) : default;
    }

    // "T10:00:00+01:00"; a stop at its end is the sentence's.
    private static void TakeTime(ref Cursor cursor)
    {
        const int Longest = 40;
        int length = 1, kept = 0;
        for (; length < Longest && (char.IsAsciiDigit(cursor.Ahead(length)) || cursor.Ahead(length) is ':' or '.' or '+' or '-' or 'Z' or 'z'); length++)
        {
            if (char.IsAsciiLetterOrDigit(cursor.Ahead(length)))
                kept = length + 1;
        }
        for (int step = 0; step < kept; step++)
            cursor.Take(cursor.Next);
    }

    private static Match DayFirst(Cursor cursor, int first) => cursor.Next switch
    {
        '.' => Dotted(cursor, first),
        '/' or '-' => Slashed(cursor, first),
        _ => default,
    };

    private static Match Dotted(Cursor cursor, int day)
    {
        cursor.Take('.');
        cursor.Take(' ');
        if (!cursor.TakeNumber(1, 2, out int month) || !cursor.Take('.'))
            return default;
        cursor.Take(' ');
        return cursor.TakeNumber(4, 4, out int year) && YearNumber.IsPlausible(year) && cursor.EndsNumber
            ? Match.Of(cursor.At, year, month, day)
            : default;
    }

    // 02.12.22 only with every zero written: 2.12.22 is as often a version or a paragraph.
    private static Match Short(Cursor cursor)
    {
        if (!cursor.TakeNumber(2, 2, out int day) || !cursor.Take('.')
            || !cursor.TakeNumber(2, 2, out int month) || !cursor.Take('.')
            || !cursor.TakeNumber(2, 2, out int year) || !cursor.EndsNumber)
            return default;
        return Match.Of(cursor.At, year + (year <= LastShortYear ? 2000 : 1900), month, day);
    }

    // Day or month first is a matter of the country: only a number that cannot be a month decides.
    private static Match Slashed(Cursor cursor, int first)
    {
        char separator = cursor.Next;
        cursor.Take(separator);
        if (!cursor.TakeNumber(1, 2, out int second)
            || !cursor.Take(separator)
            || !cursor.TakeNumber(4, 4, out int year)
            || !YearNumber.IsPlausible(year)
            || !cursor.EndsNumber)
            return default;
        (int month, int day) = first > 12 || first == second ? (second, first) : (first, second);
        return first <= 12 && second <= 12 && first != second
            ? new Match(cursor.At, null)
            : Match.Of(cursor.At, year, month, day);
    }
}
