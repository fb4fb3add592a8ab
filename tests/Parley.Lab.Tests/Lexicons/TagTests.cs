using Parley.Lab.Lexicons;

namespace Parley.Lab.Tests.Lexicons;

public sealed class TagTests
{
    [Theory]
    [InlineData("SUB:GEN:SIN:MAS", "SUB:GEN:SIN:MAS", "Case=Gen|Gender=Masc|Number=Sing", "SUB:GEN:SIN:MAS")]
    [InlineData("SUB:NOM:SIN:NEU:INF", "SUB:NOM:SIN:NEU:INF", "Case=Nom|Gender=Neut|Number=Sing", "SUB:NOM:SIN:NEU SUB:INF")]
    [InlineData("VER:3:SIN:KJ1:SFT:NEB", "VER:3:SIN:KJ1:NEB", "Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "VER:3:SIN:KJ1 VER:NEB")]
    [InlineData("VER:PA2:NON", "VER:PA2", "VerbForm=Part", "VER:PA2")]
    [InlineData("PA2:NOM:SIN:MAS:KOM:DEF:VER", "PA2:NOM:SIN:MAS:KOM", "Case=Nom|Degree=Cmp|Gender=Masc|Number=Sing", "ADJ:NOM:SIN:MAS ADJ:KOM PA2")]
    [InlineData("ADJ:PRD:GRU", "ADJ:PRD:GRU", "Degree=Pos", "ADJ:PRD ADJ:GRU ADJ")]
    [InlineData("PRO:PER:DAT:SIN:ALG:2:B", "PRO:PER:DAT:SIN:2", "Case=Dat|Number=Sing|Person=2", "PRO:PER:DAT:SIN PRO:2")]
    [InlineData("ART:IND:AKK:SIN:FEM", "ART:IND:AKK:SIN:FEM", "Case=Acc|Gender=Fem|Number=Sing", "ART:IND:AKK:SIN:FEM")]
    [InlineData("PRP:LOK+TMP:DAT+AKK", "PRP:LOK+TMP:DAT+AKK", "_", "PRP PRP:DAT PRP:AKK")]
    [InlineData("EIG:DAT:SIN:NEU:NOA:STD", "EIG:DAT:SIN:NEU", "Case=Dat|Gender=Neut|Number=Sing", "EIG:DAT:SIN")]
    [InlineData("ABK:Straße:SUB", "ABK:SUB", "_", "ABK")]
    [InlineData("KON:UNT", "KON:UNT", "_", "KON:UNT")]
    public void A_German_tag_means(string tag, string name, string features, string classes) => Check(GermanTags.Meaning(tag), name, features, classes);

    [Theory]
    [InlineData("NN:U", "NN", "Number=Sing", "NN")]
    [InlineData("PRP_S3SM", "PRP", "PronType=Prs", "PRP")]
    [InlineData("VBD", "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin", "VBD")]
    public void An_English_tag_means(string tag, string name, string features, string classes) => Check(EnglishTags.Meaning(tag), name, features, classes);

    [Theory]
    [InlineData("SUB:NOM:SIG:FEM")]
    [InlineData("SUB:NOM:SIN:PLU")]
    [InlineData("SUB:NOM:DAT:NEU")]
    [InlineData("XYZ")]
    public void A_misprint_means_nothing(string tag) => Assert.Null(GermanTags.Meaning(tag));

    [Fact]
    public void A_mark_needs_no_dictionary() => Assert.Null(EnglishTags.Meaning("''"));

    private static void Check(TagMeaning? meaning, string name, string features, string classes) =>
        Assert.Equal((name, features, classes), (meaning!.Name, meaning.Features, string.Join(' ', meaning.Classes)));
}
