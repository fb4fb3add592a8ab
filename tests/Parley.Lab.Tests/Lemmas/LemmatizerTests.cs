using Parley.Lab.Lemmas;
using Parley.Lab.Tests.Lexicons;
using Parley.Lab.Treebanks;
using Parley.Tagging.Lemmas;
using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Lab.Tests.Lemmas;

public sealed class LemmatizerTests
{
    private static readonly Lexicon german = SmallLexicon.German(
        "Ärzte Arzt SUB:NOM:PLU:MAS", "Banken Bank SUB:NOM:PLU:FEM", "Becken Becken SUB:NOM:PLU:NEU", "Becken Becke SUB:NOM:PLU:FEM",
        "gefallen gefallen VER:INF:NON", "gefallen fallen VER:PA2:NON", "rote rot ADJ:NOM:SIN:FEM:GRU:SOL", "dem der ART:DEF:DAT:SIN:MAS", "ihm ich PRO:PER:DAT:SIN:MAS",
        "wankte wanken VER:3:SIN:PRT:SFT", "tankte tanken VER:3:SIN:PRT:SFT", "dankte danken VER:3:SIN:PRT:SFT", "hinzugehen hingehen VER:EIZ:NON");

    private static readonly GoldSentence[] sentences =
    [
        Sentence("Ihm/er/PRON/PPER/Case=Dat|Number=Sing wankte/wanken/VERB/VVFIN/_"),
        Sentence("Sie/sie/PRON/PPER/Number=Plur sie/er/PRON/PPER/Gender=Fem|Number=Sing Sie/sie/PRON/PPER/Number=Plur 21./21/ADJ/ADJA/_"),
    ];

    private readonly Lemmatizer lemmatizer = Lemmatizer.Load(LemmaTrainer.Train(sentences, german), german);

    [Theory]
    [InlineData("ihm", Upos.Pron, "er")]
    [InlineData("IHM", Upos.Pron, "er")]
    [InlineData("dem", Upos.Det, "der")]
    [InlineData("Dem", Upos.Det, "der")]
    [InlineData("Hausärzte", Upos.Noun, "Hausarzt")]
    [InlineData("BANKEN", Upos.Noun, "Bank")]
    [InlineData("Rote", Upos.Adj, "rot")]
    [InlineData("blassrote", Upos.Adj, "blassrot")]
    [InlineData("schwankte", Upos.Verb, "schwanken")]
    [InlineData("zankte", Upos.Verb, "zanken")]
    [InlineData("Zankte", Upos.Verb, "zanken")]
    [InlineData("hinzugehen", Upos.Verb, "hingehen")]
    [InlineData("Xantippe", Upos.Propn, "Xantippe")]
    [InlineData("35.", Upos.Adj, "35.")]
    [InlineData("…", Upos.Punct, "…")]
    public void The_lemma_is(string form, Upos upos, string expected) => Assert.Equal(expected, lemmatizer.Rule(form, upos, null, Features.None).Apply(form));

    [Theory]
    [InlineData("Becken", Upos.Noun, "Gender=Neut", "Becken")]
    [InlineData("Becken", Upos.Noun, "Gender=Fem", "Becke")]
    [InlineData("gefallen", Upos.Verb, "VerbForm=Inf", "gefallen")]
    [InlineData("gefallen", Upos.Verb, "VerbForm=Part", "fallen")]
    public void The_features_choose_among_the_readings(string form, Upos upos, string features, string expected) =>
        Assert.Equal(expected, lemmatizer.Rule(form, upos, null, new Features(features)).Apply(form));

    [Theory]
    [InlineData("Number=Plur", "sie")]
    [InlineData("Gender=Fem|Number=Sing", "er")]
    public void The_treebank_may_choose_by_features(string features, string expected) =>
        Assert.Equal(expected, lemmatizer.Rule("sie", Upos.Pron, "PPER", new Features(features)).Apply("sie"));

    [Theory]
    [InlineData("saw", "VBD", "see")]
    [InlineData("saw", "VBP", "saw")]
    [InlineData("resaws", "VBZ", "resaw")]
    public void The_treebanks_own_tag_chooses_where_the_dictionary_has_it(string form, string xpos, string expected)
    {
        Lexicon english = SmallLexicon.English("saw see VBD", "saw saw VBP", "saws saw VBZ", "saws saw NNS");
        Lemmatizer own = Lemmatizer.Load(LemmaTrainer.Train([], english), english);
        Assert.Equal(expected, own.Rule(form, Upos.Verb, xpos, Features.None).Apply(form));
    }

    [Fact]
    public void The_same_sentences_give_the_same_bytes() => Assert.Equal(LemmaTrainer.Train(sentences, german), LemmaTrainer.Train(sentences, german));

    [Fact]
    public void The_score_does_not_regard_the_case()
    {
        GoldSentence[] gold = [Sentence("Banken/BANK/NOUN/NN/_ Ihm/du/PRON/PPER/_")];
        Assert.Equal([true, false], LemmaScore.Of(gold, lemmatizer).Select(result => result.IsRight));
    }

    [Fact]
    public void The_score_of_guesses_counts_unknown_forms_names_apart()
    {
        GoldSentence[] gold = [Sentence("Ärzte/Arzt/NOUN/NN/_ Hausärzte/Hausarzt/NOUN/NN/Gender=Masc Rehbanken/Rehbank/NOUN/NN/Number=Sing Xy/Xy/NOUN/NN/_ Waldärzte/Waldärzte/PROPN/NE/_")];
        Assert.Equal(new GuessScore(5, 4, 3, 2, 1, 1, 1), GuessScore.Of(gold, german));
    }

    [Fact]
    public void No_look_up_allocates_once_the_features_are_known()
    {
        string[] forms = ["Ihm", "Banken", "Hausärzte", "zankte", "völligfremd", new string('x', 100_000)];
        var features = new Features("Number=Plur");
        int sum = LookUp(forms, features);
        long before = GC.GetAllocatedBytesForCurrentThread();
        sum -= LookUp(forms, features);
        Assert.Equal((0, 0L), (sum, GC.GetAllocatedBytesForCurrentThread() - before));
    }

    private int LookUp(string[] forms, Features features)
    {
        int sum = 0;
        foreach (string form in forms)
        {
            sum += lemmatizer.Rule(form, Upos.Verb, "VVFIN", features).CutEnd;
            sum += lemmatizer.Rule(form, Upos.Noun, null, features).CutEnd;
        }
        return sum;
    }

    // A word: form/lemma/UPOS/XPOS/features.
    private static GoldSentence Sentence(string words) => new("1", "", false,
        [.. words.Split(' ').Select(word => word.Split('/')).Select(parts => new GoldWord(parts[0], parts[1], parts[2], parts[3], parts[4], -1, "root", true))], []);
}
