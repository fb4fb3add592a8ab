using System.Globalization;

namespace Parley.Lab.Statements;

/// <summary>A figure to three digits, rounded as the corpora's own scorers do.</summary>
internal static class Figure
{
    // Of all numbers with three digits behind the point only the odd sixteenths stand exactly between two; these go to the even one.
    public static string Of(double value) =>
        (Math.Abs(value * 16 % 2) == 1 ? Math.Round(value, 3, MidpointRounding.ToEven) : value).ToString("F3", CultureInfo.InvariantCulture);
}
