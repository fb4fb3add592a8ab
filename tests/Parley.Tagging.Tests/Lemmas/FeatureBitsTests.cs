using Parley.Tagging.Lemmas;
using Parley.Text;

namespace Parley.Tagging.Tests.Lemmas;

public sealed class FeatureBitsTests
{
    [Theory]
    [InlineData("Case=Nom|Number=Sing", "Case=Nom|Number=Sing", 2)]
    [InlineData("Case=Nom|Number=Sing", "Case=Nom|Number=Plur", -1)]
    [InlineData("Case=Nom", "Gender=Fem", 0)]
    [InlineData("Degree=Sup", "Degree=Sup", 1)]
    [InlineData("Mood=Sub|PronType=Prs", "PronType=Dem", 0)]
    [InlineData("_", "Case=Nom", 0)]
    [InlineData("Case=Voc", "Case=Nom", -2)]
    public void Two_words_agree(string one, string other, int expected) => Assert.Equal(expected, FeatureBits.Agreement(Bits(one), Bits(other)));

    private static uint Bits(string features) => FeatureBits.Of(new Features(features)).Bits;
}
