using Parley.Attributing.Lexicon;

namespace Parley.Attributing.Tests.Lexicon;

public class WordEndingsTests
{
    [Theory]
    [InlineData("grandson", "son")]
    [InlineData("sons", "son")]
    [InlineData("Son", "son")]
    [InlineData("Ex-Sons", "Son")]
    [InlineData("Johnson", "")]
    [InlineData("Rasmussen", "")]
    [InlineData("Sen", "Sen")]
    public void Where_only_names_have_capitals_a_name_that_ends_like_an_entry_is_none(string word, string entry) =>
        Assert.Equal(entry, new WordEndings(["son", "sen"], ["s"], capitalsAreNames: true).EntryOf(word).ToString(), ignoreCase: true);

    [Theory]
    [InlineData("Bundeskanzler", "kanzler")]
    [InlineData("ARD", "ARD")]
    [InlineData("NDR-ARD", "ARD")]
    [InlineData("Gerhard", "")]
    public void Where_nouns_have_capitals_a_compound_has_its_end_and_an_entry_in_capitals_stands_alone(string word, string entry) =>
        Assert.Equal(entry, new WordEndings(["kanzler", "ARD"], []).EntryOf(word).ToString());
}
