using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Lab.Tests.Lexicons;

public sealed class LexiconTests
{
    private static readonly string[] rows =
    [
        "Häuser Haus SUB:NOM:PLU:NEU", "Häuser Haus SUB:AKK:PLU:NEU", "Rolle Rolle SUB:NOM:SIN:FEM", "Trolle Troll SUB:NOM:PLU:MAS", "Haupt Haupt SUB:NOM:SIN:NEU",
        "kühn kühn ADJ:PRD:GRU", "kühnes kühn ADJ:NOM:SIN:NEU:GRU:SOL", "lehne lehnen VER:1:SIN:PRÄ:SFT", "Mina Mina EIG:NOM:SIN:FEM:NOA:VOR", "Mina Mina NAME:first-female",
    ];

    private readonly Lexicon lexicon = SmallLexicon.German(rows);

    [Theory]
    [InlineData("Häuser", "SUB:NOM:PLU:NEU=Haus SUB:AKK:PLU:NEU=Haus")]
    [InlineData("lehne", "VER:1:SIN:PRÄ=lehnen")]
    [InlineData("Mina", "EIG:NOM:SIN:FEM=Mina NAME:first-female=Mina")]
    [InlineData("häuser", "")]
    [InlineData("", "")]
    public void Finds_a_form_in_just_this_case(string form, string expected) => Assert.Equal(expected, lexicon.Readings(lexicon.Find(form), form));

    [Theory]
    [InlineData("Kühnes", LemmaCase.Lower)]
    [InlineData("häuser", LemmaCase.Capital)]
    [InlineData("HÄUSER", LemmaCase.Capital)]
    [InlineData("kühnes", LemmaCase.AsWritten)]
    public void Finds_a_form_in_another_case_and_says_which(string form, LemmaCase expected)
    {
        Assert.NotEqual(0, lexicon.FindAnyCase(form, out LemmaCase found));
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("Baumhäuser", "Häuser")]
    [InlineData("Holz-Häuser", "Häuser")]
    [InlineData("Holz-Baumhäuser", "Häuser")]
    [InlineData("Hauptrolle", "Rolle")]
    [InlineData("Hauptsrolle", "Rolle")]
    [InlineData("Waldtrolle", "Trolle")]
    [InlineData("tollkühnes", "kühnes")]
    [InlineData("Xhäuser", "")]
    [InlineData("Tollkühnes", "")]
    [InlineData("Supermina", "")]
    [InlineData("-", "")]
    [InlineData("", "")]
    public void Guesses_by_the_longest_ending_behind_a_word_or_else_the_longest(string form, string head) =>
        Assert.Equal(lexicon.Find(head), lexicon.Guess(form));

    [Theory]
    [InlineData("kühnes", "ADJ:NOM:SIN:NEU ADJ:GRU ADJ")]
    [InlineData("Mina", "EIG:NOM:SIN name:first-female")]
    [InlineData("fremd", "")]
    public void Has_the_classes_of_a_set_each_once(string form, string expected) =>
        Assert.Equal(expected, string.Join(' ', lexicon.Classes(lexicon.Find(form)).ToArray().Select(one => lexicon.ClassName(one))));

    [Fact]
    public void Forms_that_are_read_alike_share_a_set()
    {
        Lexicon two = SmallLexicon.German("Katze Katze SUB:NOM:SIN:FEM", "Tatze Tatze SUB:NOM:SIN:FEM");
        Assert.Equal(two.Find("Katze"), two.Find("Tatze"));
        Assert.Equal(2, two.SetCount);
    }

    [Fact]
    public void Leaves_out_marks_forms_with_a_blank_and_misprinted_tags()
    {
        Lexicon none = SmallLexicon.German("- Strich SUB:NOM:SIN:MAS", "Haus Haus SUB:DAR:SIN:NEU", "Maus Maus XYZ");
        Assert.Equal((0, 0, 0), (none.Find("-"), none.Find("Haus"), none.Find("Maus")));
    }

    [Fact]
    public void The_same_rows_give_the_same_bytes() => Assert.Equal(SmallLexicon.GermanBytes(rows), SmallLexicon.GermanBytes(rows));

    [Fact]
    public void A_changed_file_is_named()
    {
        byte[] bytes = SmallLexicon.GermanBytes(rows);
        bytes[^40] ^= 1;
        Assert.StartsWith("PARLEY005", Assert.Throws<SetupException>(() => Lexicon.Load(bytes, "languages/de/lexicon.model")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_look_up_allocates()
    {
        string[] forms = ["Häuser", "häuser", "Baumhäuser", "Holz-Baumhäuser", "völligfremd", new string('x', 100_000)];
        int sum = LookUp(forms);
        long before = GC.GetAllocatedBytesForCurrentThread();
        sum -= LookUp(forms);
        Assert.Equal((0, 0L), (sum, GC.GetAllocatedBytesForCurrentThread() - before));
    }

    private int LookUp(string[] forms)
    {
        int sum = 0;
        foreach (string form in forms)
        {
            int set = lexicon.FindAnyCase(form);
            set = set == 0 ? lexicon.Guess(form) : set;
            sum += set + lexicon.Classes(set).Length + lexicon.Set(set).Length;
        }
        return sum;
    }
}
