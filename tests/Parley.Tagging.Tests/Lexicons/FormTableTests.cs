using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Tagging.Tests.Lexicons;

public sealed class FormTableTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20_000)]
    public void Finds_every_form_and_none_that_it_has_not(int count)
    {
        FormTable table = FormTable.Read(FormTable.Write(Enumerable.Range(1, count).Select(i => (FormHash.Of($"wort{i}"), (ushort)i))));
        Assert.Equal(count, table.Count);
        for (int i = 1; i <= count; i++)
            Assert.Equal(i, table.Find(FormHash.Of($"wort{i}")));
        for (int i = 0; i < 20_000; i++)
            Assert.Equal(0, table.Find(FormHash.Of($"fremd{i}")));
    }

    [Fact]
    public void The_order_of_the_entries_does_not_matter() =>
        Assert.Equal(FormTable.Write([(FormHash.Of("ab"), 1), (FormHash.Of("ba"), 2)]), FormTable.Write([(FormHash.Of("ba"), 2), (FormHash.Of("ab"), 1)]));

    [Fact]
    public void Two_entries_of_one_hash_cannot_be_written() =>
        Assert.Throws<InvalidOperationException>(() => FormTable.Write([(FormHash.Of("ab"), 1), (FormHash.Of("ab"), 2)]));

    [Theory]
    [InlineData("Straße", LemmaCase.Lower, "straße")]
    [InlineData("ÄRZTE", LemmaCase.Capital, "Ärzte")]
    [InlineData("iPhone", LemmaCase.AsWritten, "iPhone")]
    [InlineData("", LemmaCase.Capital, "")]
    public void A_form_is_hashed_in_another_case(string form, LemmaCase written, string same) => Assert.Equal(FormHash.Of(same), FormHash.Of(form, written));
}
