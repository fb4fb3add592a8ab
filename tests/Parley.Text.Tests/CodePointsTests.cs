using FsCheck;
using FsCheck.Fluent;

namespace Parley.Text.Tests;

public class CodePointsTests
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("a𝄞b", 1, 1)]
    [InlineData("a𝄞b", 3, 2)]
    [InlineData("𝄞𝄞x", 4, 2)]
    [InlineData("𝄞", 2, 1)]
    [InlineData("", 0, 0)]
    public void Counts_a_pair_once(string text, int utf16, int codePoint)
    {
        var points = new CodePoints(text);
        Assert.Equal((codePoint, utf16), (points.FromUtf16(utf16), points.ToUtf16(codePoint)));
    }

    [Fact]
    public void An_unpaired_half_counts_as_one() => Assert.Equal(2, new CodePoints("\uD834x").FromUtf16(2));

    [Fact]
    public void Agrees_with_counting_runes_for_any_text() => Prop.ForAll<string>(text =>
    {
        text ??= "";
        var points = new CodePoints(text);
        int at = 0, count = 0;
        while (at < text.Length)
        {
            if (points.FromUtf16(at) != count || points.ToUtf16(count) != at)
                return false;
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
            count++;
        }
        return points.FromUtf16(text.Length) == count && points.ToUtf16(count) == text.Length;
    }).QuickCheckThrowOnFailure();
}
