using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Parley.Cli.Terminal;

namespace Parley.Cli.Tests.Terminal;

public sealed class ShownTests
{
    [Theory]
    [InlineData("Beck  sagte\n\tnein ", "Beck sagte nein")]
    [InlineData("\u001b[31mrot\u001b[0m", "\uFFFD[31mrot\uFFFD[0m")]
    [InlineData("\u009b31mrot", "\uFFFD31mrot")]
    [InlineData("a\u0007\u0000\u007fb", "a\uFFFD\uFFFD\uFFFDb")]
    [InlineData("a\u202Eb\u2066c\uFEFF", "abc")]
    [InlineData("a\u2028b\u0085c", "a b c")]
    [InlineData("[red]x[/]", "[red]x[/]")]
    [InlineData("Größe, Рудин 🚢", "Größe, Рудин 🚢")]
    [InlineData("", "")]
    public void A_line_holds_nothing_that_steers_a_terminal(string text, string expected) =>
        Assert.Equal(expected, Shown.Line(text));

    [Theory]
    [InlineData("a\r\n  b\tc", "a\n  b\tc")]
    [InlineData("a\u001b[2Jb", "a\uFFFD[2Jb")]
    public void Lines_stay_lines(string text, string expected) => Assert.Equal(expected, Shown.Lines(text));

    [Theory]
    [InlineData("Hafen", 5, "Hafen")]
    [InlineData("Hafenamt", 5, "Hafe…")]
    [InlineData("Hafe amt", 6, "Hafe…")]
    [InlineData("ab🚢cd", 4, "ab🚢…")]
    public void A_cut_line_says_so(string line, int length, string expected) => Assert.Equal(expected, Shown.Cut(line, length));

    [Fact]
    public void No_text_gets_a_control_character_through() => Prop.ForAll<string?>(text =>
        Shown.Line(text ?? "").All(IsHarmless) && Shown.Lines(text ?? "").All(character => character is '\n' or '\t' || IsHarmless(character)))
        .QuickCheckThrowOnFailure();

    private static bool IsHarmless(char character) => char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
