using System.Globalization;
using System.Text;
using Parley.Reading.Conllu;
using Parley.Text;

namespace Parley.Reading.Tests.Conllu;

public sealed class ConlluWriterTests
{
    private static readonly string[] Refusal =
    [
        "Beck PROPN NE Number=Sing|Case=Nom 2 nsubj", "lehnte VERB VVFIN Mood=Ind|VerbForm=Fin 0 root", "das PRON PDS _ 2 obj",
        "ab ADP PTKVZ _ 2 compound:prt", ". PUNCT $. _ 2 punct",
    ];

    [Fact]
    public void A_sentence_has_ten_columns_and_its_features_in_order() => Check(
        """
        # newdoc id = hand.txt
        # article_id = ID
        # language = de
        # newpar
        # sent_id = 1-1
        # text = Beck lehnte das ab.
        1	Beck	_	PROPN	NE	Case=Nom|Number=Sing	2	nsubj	_	Name=B-PER|TokenRange=0:4
        2	lehnte	lehnen	VERB	VVFIN	Mood=Ind|VerbForm=Fin	0	root	_	TokenRange=5:11|Verb=ablehnen
        3	das	_	PRON	PDS	_	2	obj	_	TokenRange=12:15
        4	ab	_	ADP	PTKVZ	_	2	compound:prt	_	SpaceAfter=No|TokenRange=16:18
        5	.	_	PUNCT	$.	_	2	punct	_	TokenRange=18:19


        """,
        HandTagged.Text("Beck lehnte das ab.", Refusal).With(new Name(0, 1, NameKind.Per)).WithLemma(1, "lehnen"),
        (_, word) => word == 1 ? "ablehnen" : null);

    [Fact]
    public void A_contraction_is_a_range_whose_words_stand_nowhere() => CheckLines(
        """
        1	geht	_	VERB	_	_	_	_	_	TokenRange=0:4
        2-3	zum	_	_	_	_	_	_	_	TokenRange=5:8
        2	zu	_	ADP	_	_	_	_	_	_
        3	dem	_	DET	_	_	_	_	_	_
        4	Rat	_	NOUN	_	_	_	_	_	SpaceAfter=No|TokenRange=9:12
        5	.	_	PUNCT	_	_	_	_	_	TokenRange=12:13
        """,
        HandTagged.Text("geht zum Rat.", ["geht VERB", "zum=zu ADP", "+dem DET", "Rat NOUN", ". PUNCT"]));

    [Fact]
    public void Tokens_written_as_one_are_a_range_and_it_says_what_follows() => CheckLines(
        """
        1	I	_	PRON	_	_	_	_	_	TokenRange=0:1
        2-3	don't	_	_	_	_	_	_	_	SpaceAfter=No|TokenRange=2:7
        2	do	_	AUX	_	_	_	_	_	TokenRange=2:4
        3	n't	_	PART	_	_	_	_	_	TokenRange=4:7
        4	!	_	PUNCT	_	_	_	_	_	TokenRange=7:8
        """,
        HandTagged.Text("I don't!", ["I PRON", "do AUX", "~n't PART", "! PUNCT"]));

    [Fact]
    public void Of_a_name_only_the_first_word_begins_it() => CheckLines(
        """
        1-2	Vom	_	_	_	_	_	_	_	TokenRange=0:3
        1	Von	_	_	_	_	_	_	_	Name=B-ORG
        2	dem	_	_	_	_	_	_	_	Name=I-ORG
        3	Meer	_	_	_	_	_	_	_	Name=I-ORG|TokenRange=4:8
        4	Beck	_	_	_	_	_	_	_	Name=B-PER|TokenRange=9:13
        """,
        HandTagged.Text("Vom Meer Beck", ["Vom=Von", "+dem", "Meer", "Beck"]).With(new Name(0, 2, NameKind.Org), new Name(2, 3, NameKind.Per)));

    [Fact]
    public void The_words_of_a_compound_with_hyphens_follow_each_other_without_a_range()
    {
        TaggedText text = HandTagged.Text("US-Rat", ["US-Rat"]);
        text = text with
        {
            Words = [new Word(0, new TextSpan(0, 2)), new Word(0, new TextSpan(2, 3)), new Word(0, new TextSpan(3, 6))],
            Sentences = [text.Sentences[0] with { EndWord = 3 }],
        };
        CheckLines(
            """
            1	US	_	_	_	_	_	_	_	SpaceAfter=No|TokenRange=0:2
            2	-	_	_	_	_	_	_	_	SpaceAfter=No|TokenRange=2:3
            3	Rat	_	_	_	_	_	_	_	TokenRange=3:6
            """,
            text);
    }

    [Fact]
    public void Offsets_count_code_points() => CheckLines(
        """
        1	🚢	_	_	_	_	_	_	_	TokenRange=0:1
        2	Hafen	_	_	_	_	_	_	_	TokenRange=2:7
        """,
        HandTagged.Text("🚢 Hafen", ["🚢", "Hafen"]));

    [Fact]
    public void A_blank_line_begins_a_paragraph_and_a_line_break_is_a_blank()
    {
        string[] lines = Write(null, HandTagged.Text("Der\nRat. Er tagt.\n\nGut.", ["Der", "Rat", "."], ["Er", "tagt", "."], ["Gut", "."])).Split('\n');
        Assert.Equal(
            ["# newpar", "# sent_id = 1-1", "# text = Der Rat.", "# sent_id = 1-2", "# text = Er tagt.", "# newpar", "# sent_id = 1-3", "# text = Gut."],
            lines.Where(line => line.StartsWith('#')).Skip(3));
    }

    [Fact]
    public void Documents_are_numbered_so_that_no_sentence_shares_its_id()
    {
        TaggedText text = HandTagged.Text("Gut.", ["Gut", "."]);
        string[] ids = [.. Write(null, text, text).Split('\n').Where(line => line.StartsWith("# sent_id", StringComparison.Ordinal))];
        Assert.Equal(["# sent_id = 1-1", "# sent_id = 2-1"], ids);
    }

    [Fact]
    public void A_file_name_ends_no_comment()
    {
        TaggedText text = HandTagged.Text("Gut.", ["Gut", "."]);
        Assert.StartsWith("# newdoc id = a\uFFFDb\uFFFDc\n", Write(null, text with { Article = text.Article with { Path = "a\nb\u2028c" } }), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_word_ends_its_column()
    {
        TaggedText text = HandTagged.Text("a\tb\u001bc", ["a\tb\u001bc"]);
        Assert.Contains("\n1\ta b\uFFFDc\t", Write(null, text), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_a_sentence_has_no_line() => Assert.Equal("", Write(null, HandTagged.Text("")));

    [Fact]
    public void The_culture_makes_no_difference()
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        string here = Write(null, HandTagged.Text("Beck lehnte das ab.", Refusal));
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        Assert.Equal(here, Write(null, HandTagged.Text("Beck lehnte das ab.", Refusal)));
        Thread.CurrentThread.CurrentCulture = before;
    }

    private static void Check(string expected, TaggedText tagged, Func<TaggedText, int, string?> verbLemma) =>
        Assert.Equal(expected.ReplaceLineEndings("\n").Replace("ID", tagged.Article.Id, StringComparison.Ordinal), Write(verbLemma, tagged));

    private static void CheckLines(string expected, TaggedText tagged)
    {
        string written = Write(null, tagged);
        ConlluCheck.Holds(written);
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', written.Split('\n').Where(line => line.Length > 0 && line[0] != '#')));
    }

    private static string Write(Func<TaggedText, int, string?>? verbLemma, params TaggedText[] texts)
    {
        using var output = new MemoryStream();
        var writer = new ConlluWriter(output, verbLemma);
        foreach (TaggedText text in texts)
            writer.Write(text);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
