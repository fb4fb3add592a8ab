using Parley.Text;

namespace Parley.Dates;

/// <summary>
/// Dates of a text as the day of publication tells them: those that are written out, with the year that they lack; and relative
/// ones (gestern, last week, on Tuesday, Mitte Juni), as fine as they are. Pure, thread-safe; each word is looked at a bounded number of times.
/// </summary>
/// <exception cref="SetupException">A list of <c>dates/</c> is missing or holds a line that is none.</exception>
public sealed class DateResolver(Language language)
{
    private const int DaysOfWeek = 7, MonthsOfYear = 12;

    private readonly DateFinder finder = new([language]);
    private readonly DateWords words = new([language]);
    private readonly RelativeWords relatives = new(language, "dates/relative"), anchored = new(language, "dates/anchored");
    private readonly HashSet<string> forward = [.. language.Words("dates/not-when")];

    /// <summary>In the order of the text, apart. What lies ahead of the day of publication or only bounds a time (until Friday) is not among them.</summary>
    /// <param name="published">Null, or without a day: only what is written out with its year or needs none.</param>
    /// <param name="told">The time told last before the text, from which <em>two days later</em> counts; null: none.</param>
    public IReadOnlyList<FoundDate> Find(ReadOnlySpan<char> text, PartialDate? published, PartialDate? told = null)
    {
        DateOnly? day = published is { Year: not null, Day: not null } known ? known.First : null;
        var found = new List<FoundDate>();
        foreach (FoundDate written in finder.Find(text))
            found.Add(written with { Date = day is { } reference ? LatestYear(written.Date, reference) : written.Date });
        if (day is { } today)
            AddRelative(text, today, told, found);
        for (int n = found.Count - 1; n >= 0; n--)
        {
            if (IsNotWhen(text, found[n].Span.Start) || (day is { } reference && found[n].Date.First > reference))
                found.RemoveAt(n);
        }
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return found;
    }

    private void AddRelative(ReadOnlySpan<char> text, DateOnly today, PartialDate? told, List<FoundDate> found)
    {
        List<(TextSpan Span, string Word)> all = Split(text);
        int taken = found.Count;
        for (int n = 0; n < all.Count; n++)
        {
            if (found.Take(taken).Any(date => date.Span.Overlaps(all[n].Span)))
                continue;
            if ((Relative(relatives, all, n, today) ?? Anchored(found, all, n, told)) is { } relative)
            {
                found.Add(new FoundDate(new TextSpan(all[n].Span.Start, all[relative.End - 1].Span.End), relative.Date));
                n = relative.End - 1;
            }
            else if (words.TryMonth(text[all[n].Span.Start..all[n].Span.End], out MonthName month) && LatestMonth(month.Number, today) is { } latest)
                found.Add(new FoundDate(all[n].Span, latest));
        }
    }

    private (int End, PartialDate Date)? Anchored(List<FoundDate> found, List<(TextSpan Span, string Word)> all, int at, PartialDate? told) =>
        anchored.Begins(all[at].Word) && Told(found, all[at].Span.Start, told) is { } last ? Relative(anchored, all, at, last) : null;

    // The day that stands last ahead of the place.
    private static DateOnly? Told(List<FoundDate> found, int place, PartialDate? before)
    {
        (PartialDate? last, int start) = (before, -1);
        foreach (FoundDate date in found)
        {
            if (date.Span.Start < place && date.Span.Start > start)
                (last, start) = (date.Date, date.Span.Start);
        }
        return last is { Year: not null, Day: not null } day ? day.First : null;
    }

    private static (int End, PartialDate Date)? Relative(RelativeWords relatives, List<(TextSpan Span, string Word)> all, int at, DateOnly today)
    {
        if (!relatives.Begins(all[at].Word))
            return null;
        foreach (RelativePhrase phrase in relatives.Beginning(all[at].Word))
        {
            int count = 1, n = 0;
            for (; n < phrase.Words.Length && at + n < all.Count && relatives.Fits(phrase.Words[n], all[at + n].Word, out int number); n++)
                count = phrase.Words[n] == RelativePhrase.Number ? number : count;
            if (n == phrase.Words.Length && Value(phrase, count, today) is { } date)
                return (at + n, date);
        }
        return null;
    }

    private static PartialDate? Value(RelativePhrase phrase, int number, DateOnly today)
    {
        int amount = phrase.Value(number);
        return phrase.Step switch
        {
            Step.Day => Moved(today, amount) is { } day ? Day(day) : null,
            Step.Weekday => Moved(today, -(((int)today.DayOfWeek + DaysOfWeek - amount) % DaysOfWeek)) is { } weekday ? Day(weekday) : null,
            Step.Weeks => Moved(today, DaysOfWeek * amount) is { } day ? Day(day) : null,
            Step.Weekend => Moved(today, -(int)today.DayOfWeek) is { } sunday ? Days(sunday, -1) : null,
            Step.Week => Moved(today, DaysOfWeek * amount) is { } week ? Week(week) : null,
            Step.Month => Month((today.Year * MonthsOfYear) + today.Month - 1 + amount),
            Step.MonthOf => LatestMonth(amount, today),
            _ => PartialDate.IsDate(today.Year + amount, null, null) ? new PartialDate(today.Year + amount, null, null) : null,
        };
    }

    // Null: before or behind all years.
    private static DateOnly? Moved(DateOnly day, int days) => day.DayNumber + days is var moved && moved >= 0 && moved <= DateOnly.MaxValue.DayNumber
        ? DateOnly.FromDayNumber(moved)
        : null;

    private static PartialDate? Month(int months) =>
        PartialDate.IsDate(months / MonthsOfYear, (months % MonthsOfYear) + 1, null) ? new PartialDate(months / MonthsOfYear, (months % MonthsOfYear) + 1, null) : null;

    private static PartialDate Day(DateOnly day) => new(day.Year, day.Month, day.Day);

    // A week has no form of its own here: the month, or the year, in which all of it lies.
    private static PartialDate? Week(DateOnly inside) =>
        Moved(inside, -(((int)inside.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek)) is { } monday ? Days(monday, DaysOfWeek - 1) : null;

    // The month, or the year, in which the day and the one so far from it lie.
    private static PartialDate? Days(DateOnly one, int further)
    {
        if (Moved(one, further) is not { } other || one.Year != other.Year)
            return null;
        return new PartialDate(one.Year, one.Month == other.Month ? one.Month : null, null);
    }

    private static PartialDate? LatestMonth(int month, DateOnly today) =>
        PartialDate.IsDate(month <= today.Month ? today.Year : today.Year - 1, month, null) ? new PartialDate(month <= today.Month ? today.Year : today.Year - 1, month, null) : null;

    // What is told has happened: of a day without a year the latest one.
    private static PartialDate LatestYear(PartialDate date, DateOnly today)
    {
        if (date.Year is not null)
            return date;
        foreach (int year in (int[])[today.Year, today.Year - 1])
        {
            if (PartialDate.IsDate(year, date.Month, date.Day) && new PartialDate(year, date.Month, date.Day) is var full && full.First <= today)
                return full;
        }
        return date;
    }

    private bool IsNotWhen(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end > 0 && !char.IsLetter(text[end - 1]) && start - end < 3)
            end--;
        int first = end;
        while (first > 0 && char.IsLetter(text[first - 1]) && end - first < 24)
            first--;
        return first < end && forward.Contains(text[first..end].ToString().ToLowerInvariant());
    }

    private static List<(TextSpan Span, string Word)> Split(ReadOnlySpan<char> text)
    {
        var all = new List<(TextSpan, string)>();
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end > at)
                all.Add((new TextSpan(at, end), text[at..end].ToString().ToLowerInvariant()));
            at = Math.Max(end, at + 1);
        }
        return all;
    }
}
