using Parley.Text;

namespace Parley.Dates;

/// <summary>A date that the text writes out.</summary>
/// <param name="Span">The date's words, with the weekday before them and, in ISO 8601, the time behind; UTF-16 units of the searched text.</param>
/// <param name="Date">As written: in the zone of the text. The year is null where the text leaves it open.</param>
public readonly record struct FoundDate(TextSpan Span, PartialDate Date);
