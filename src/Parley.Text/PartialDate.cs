using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Parley.Text;

/// <summary>
/// A calendar date of which parts may be unknown, written as in EDTF (ISO 8601-2):
/// <c>2022-12-02</c>, <c>2022-12</c>, <c>2022</c>, <c>XXXX-12-02</c>, <c>XXXX-12</c>.
/// A day without a month does not exist.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private const string UnknownYear = "XXXX";

    /// <exception cref="ArgumentOutOfRangeException">The parts name no date of the Gregorian calendar.</exception>
    public PartialDate(int? year, int? month, int? day)
    {
        if (!IsDate(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(day), $"No such date: year {year}, month {month}, day {day}.");
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>1 to 9999, or null where the text does not give it.</summary>
    public int? Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>The first day that the date may mean; null without a year.</summary>
    public DateOnly? First => Year is { } year ? new DateOnly(year, Month ?? 1, Day ?? 1) : null;

    /// <summary>The last day that the date may mean; null without a year.</summary>
    public DateOnly? Last => Year is { } year
        ? new DateOnly(year, Month ?? 12, Day ?? DateTime.DaysInMonth(year, Month ?? 12))
        : null;

    /// <summary>Whether the parts name at least one day; 29 February exists where the year is not known.</summary>
    public static bool IsDate(int? year, int? month, int? day) =>
        year is null or (>= 1 and <= 9999)
        && month is null or (>= 1 and <= 12)
        && !(day is not null && month is null)
        && !(year is null && month is null)
        && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month ?? 1)));

    /// <summary>Reads the EDTF form that <see cref="ToString"/> writes; no other.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        string[] parts = text?.Split('-') ?? [];
        if (parts.Length is 0 or > 3)
            return false;
        int? month = null, day = null;
        if (!TryPart(parts[0], 4, out int? year, UnknownYear)
            || (parts.Length > 1 && !TryPart(parts[1], 2, out month))
            || (parts.Length > 2 && !TryPart(parts[2], 2, out day))
            || !IsDate(year, month, day))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    public override string ToString()
    {
        string year = Year?.ToString("0000", CultureInfo.InvariantCulture) ?? UnknownYear;
        return (Month, Day) switch
        {
            ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}"),
            ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}"),
            _ => year,
        };
    }

    /// <summary>By the written form: earlier first, dates of unknown years last.</summary>
    public int CompareTo(PartialDate other) => string.CompareOrdinal(ToString(), other.ToString());

    private static bool TryPart(string part, int digits, out int? value, string? unknown = null)
    {
        value = null;
        if (part == unknown)
            return true;
        if (part.Length != digits || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return false;
        value = number;
        return true;
    }
}
