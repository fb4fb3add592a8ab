namespace Parley.Dates;

/// <summary>Which numbers of four digits are read as years.</summary>
internal static class YearNumber
{
    // "Im Mai 1200 Soldaten": outside of this window a number behind a month is more often a count.
    private const int Earliest = 1800;
    private const int Latest = 2099;

    public static bool IsPlausible(int year) => year is >= Earliest and <= Latest;
}
