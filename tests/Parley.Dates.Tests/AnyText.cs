using FsCheck;
using FsCheck.Fluent;
using Parley.Text;

namespace Parley.Dates.Tests;

public sealed class AnyText
{
    private static readonly string[] Pieces =
        ["2", "31", "2022", "12", ".", "/", "-", ",", " ", "\n", "Dezember", "May", "Feb.", "Freitag", "T10:00", "Z", "of", "nd", "\uD800", "ß", "٣"];

    [Fact]
    public void Dates_exist_and_lie_apart_inside_the_text() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Pieces)).ToArbitrary(), pieces => Holds(string.Concat(pieces)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_string_is_searched() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Holds(text ?? "")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("9")]
    [InlineData("a")]
    [InlineData("Mai ")]
    [InlineData("2. ")]
    [InlineData("Freitag, ")]
    [InlineData("2.12.")]
    [InlineData(" ")]
    public void A_long_text_is_searched(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000));
        Assert.Empty(Lists.Finder.Find(text));
        Assert.False(Lists.Finder.TryWhole(text, out _));
    }

    private static bool Holds(string text)
    {
        int end = 0;
        foreach (FoundDate found in Lists.Finder.Find(text))
        {
            if (found.Span.Start < end || found.Span.IsEmpty || found.Span.End > text.Length || found.Date.Month is null)
                return false;
            end = found.Span.End;
        }
        _ = Lists.Finder.TryWhole(text, out PartialDate _);
        return true;
    }
}
