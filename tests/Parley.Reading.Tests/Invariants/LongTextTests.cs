using System.Text;
using Parley.Reading.Tests.Readings;

namespace Parley.Reading.Tests.Invariants;

/// <summary>Long texts of one piece over and over are read, or refused with a reason. A class of its own, for its tests run beside the others.</summary>
public sealed class LongTextTests
{
    // What is not linear in the length of a line does not come back from these. What has words goes through the models, some 30,000 a second.
    [Theory]
    [InlineData(10_000, "a")]
    [InlineData(1_000, "The port is full and the pilots wait. ")]
    [InlineData(1_000, "“No,” said Beck. ")]
    [InlineData(10_000, "„")]
    [InlineData(10_000, "🚢")]
    [InlineData(300, "„Nein“, sagte Beck, dass ")]
    [InlineData(300, "“No,” said Beck that ")]
    [InlineData(300, "Beck said that “no” and ")]
    [InlineData(300, "sagte ")]
    [InlineData(300, "said: ")]
    [InlineData(1_000, "\" ")]
    [InlineData(1_000, "' ")]
    [InlineData(1_000, "„“")]
    [InlineData(1_000, "(")]
    [InlineData(300, "Beck ")]
    [InlineData(300, "Beck, ")]
    [InlineData(300, "laut ")]
    [InlineData(300, "according to ")]
    [InlineData(300, "dass, ")]
    [InlineData(1_000, "2. ")]
    [InlineData(1_000, "Dr. ")]
    [InlineData(1_000, "…")]
    [InlineData(1_000, "https://")]
    [InlineData(1_000, "#@")]
    public void Megabytes_on_one_line_are_read_or_refused(int kilobytes, string piece)
    {
        int times = kilobytes * 1_000 / Encoding.UTF8.GetByteCount(piece);
        Invariant.HoldsOrIsRefused(Readers.Utf8("Beck said: " + new StringBuilder().Insert(0, piece, times)), "long.txt", asIs: true);
    }

    [Theory]
    [InlineData("„Nein.\n\n")]
    [InlineData("“No,” said Beck.\n\n")]
    [InlineData("Beck\n")]
    [InlineData("\n")]
    public void Megabytes_of_lines_are_read_or_refused(string piece) =>
        Invariant.HoldsOrIsRefused(Readers.Utf8("Beck said:\n" + new StringBuilder().Insert(0, piece, 500_000 / piece.Length)), "long.txt", asIs: true);
}
