using Parley.Text;

namespace Parley.Dates;

/// <summary>What stands at a place: nothing (the default); a date; or what is written as a date and is none.</summary>
/// <param name="Date">Null with an end: "31 February 2022", which is passed over so that no part of it is taken for a date.</param>
internal readonly record struct Match(int End, PartialDate? Date)
{
    public bool Found => End > 0;

    public static Match Of(int end, int? year, int? month, int? day) =>
        new(end, PartialDate.IsDate(year, month, day) ? new PartialDate(year, month, day) : null);
}
