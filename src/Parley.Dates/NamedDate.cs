namespace Parley.Dates;

/// <summary>Dates with the month's name: "2. Dezember 2022", "2nd of December", "December 2, 2022", "May 2024".</summary>
internal static class NamedDate
{
    public static Match FromDay(Cursor cursor, DateWords words)
    {
        // "2.–4. Dezember" leaves the second day to be found, so a dash before the day is no hindrance here.
        if (char.IsLetterOrDigit(cursor.Before) || (cursor.Before is '.' or ',' or ':' or '/' && char.IsAsciiDigit(cursor.BeforeThat)))
            return default;
        if (!cursor.TakeNumber(1, 2, out int day)
            || !TakeMarkAndSpace(ref cursor, words)
            || !TakeMonth(ref cursor, words, Orders.DayMonth, out int month))
            return default;
        return WithYear(cursor, month, day);
    }

    public static Match FromMonth(Cursor cursor, DateWords words)
    {
        Cursor year = cursor;
        if (TakeMonth(ref year, words, Orders.MonthYear, out int month) && TakeYear(ref year, comma: false, out int value))
            return Match.Of(year.At, value, month, null);
        if (TakeMonth(ref cursor, words, Orders.MonthDay, out month)
            && cursor.TakeSpace()
            && cursor.TakeNumber(1, 2, out int day))
        {
            TakeOrdinal(ref cursor, words);
            return cursor.EndsNumber ? WithYear(cursor, month, day) : default;
        }
        return default;
    }

    private static Match WithYear(Cursor cursor, int month, int day)
    {
        Cursor year = cursor;
        return TakeYear(ref year, comma: true, out int value)
            ? Match.Of(year.At, value, month, day)
            : Match.Of(cursor.At, null, month, day);
    }

    // "2. Mai", "2.Mai", "2 May", "2nd of May": without a mark there must be a space.
    private static bool TakeMarkAndSpace(ref Cursor cursor, DateWords words)
    {
        bool stop = words.IsOrdinal(".") && cursor.Take('.');
        if (!stop)
            TakeOrdinal(ref cursor, words);
        if (!cursor.TakeSpace())
            return stop;
        Cursor link = cursor;
        if (words.IsLink(link.TakeWord()) && link.TakeSpace())
            cursor = link;
        return true;
    }

    private static void TakeOrdinal(ref Cursor cursor, DateWords words)
    {
        Cursor mark = cursor;
        if (words.IsOrdinal(mark.TakeWord()))
            cursor = mark;
    }

    private static bool TakeMonth(ref Cursor cursor, DateWords words, Orders order, out int month)
    {
        bool known = words.TryMonth(cursor.TakeWord(), out MonthName name);
        month = name.Number;
        if (!known || (name.Orders & order) == 0 || char.IsDigit(cursor.Next))
            return false;
        if (name.Abbreviated)
            cursor.Take('.');
        return true;
    }

    private static bool TakeYear(ref Cursor cursor, bool comma, out int year)
    {
        if (comma)
            cursor.Take(',');
        year = 0;
        return cursor.TakeSpace() && cursor.TakeNumber(4, 4, out year) && YearNumber.IsPlausible(year) && cursor.EndsNumber;
    }
}
