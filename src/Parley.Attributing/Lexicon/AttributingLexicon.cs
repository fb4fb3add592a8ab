using System.Collections.Frozen;
using Parley.Attributing.Entities;
using Parley.Attributing.Speakers;
using Parley.Text;

namespace Parley.Attributing.Lexicon;

/// <summary>The word lists of one language that attribution needs, compiled for look-up by span.</summary>
internal sealed class AttributingLexicon
{
    private static readonly (string List, WordClass Class)[] classLists =
    [
        ("articles", WordClass.Article), ("definite-articles", WordClass.DefiniteArticle),
        ("genitive-articles", WordClass.GenitiveArticle), ("links", WordClass.Link),
        ("pronouns", WordClass.Pronoun), ("impersonal", WordClass.Impersonal), ("relatives", WordClass.Relative),
        ("negations", WordClass.Negation), ("hypotheticals", WordClass.Hypothetical),
        ("auxiliaries", WordClass.Auxiliary), ("adverbs", WordClass.Adverb),
        ("complementizers", WordClass.Complementizer), ("subjunctives", WordClass.Subjunctive),
        ("clause-openers", WordClass.ClauseOpener), ("prepositions", WordClass.Preposition),
        ("time-words", WordClass.TimeWord), ("joiners", WordClass.Joiner),
        ("content-enders", WordClass.ContentEnder), ("unnamed-sources", WordClass.UnnamedSource),
        ("oblique-articles", WordClass.ObliqueArticle), ("possessives", WordClass.Possessive),
        ("infinitive-markers", WordClass.InfinitiveMarker), ("interrogatives", WordClass.Interrogative),
        ("passives", WordClass.Passive), ("agents", WordClass.Agent), ("oblique-pronouns", WordClass.ObliquePronoun),
        ("comparatives", WordClass.Comparative), ("conditionals", WordClass.Conditional), ("no-speakers", WordClass.NoSpeaker),
        ("evidence", WordClass.Evidence), ("receivings", WordClass.Receiving), ("givers", WordClass.Giver), ("no-attitudes", WordClass.NoAttitude),
        ("passings", WordClass.Passing), ("quotings", WordClass.Quoting), ("occasions", WordClass.Occasion), ("tellings", WordClass.Telling),
    ];

    private readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> classes;
    private readonly FrozenDictionary<string, CueForm[]>.AlternateLookup<ReadOnlySpan<char>> cues;
    private readonly FrozenDictionary<string, AccordingForm[]>.AlternateLookup<ReadOnlySpan<char>> accordings;

    public AttributingLexicon(Language language)
    {
        var cueForms = language.List("attributing/cues").SelectMany(CueForms).ToList();
        var accordingForms = language.List("attributing/according-to").Select(According).ToList();
        classes = Classes(language, cueForms, accordingForms)
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        cues = ByKey(cueForms, form => form.Words[0], form => form.Words.Length);
        accordings = ByKey(accordingForms, Key, form => form.Words.Length);
        Marks = new QuotationMarks(language.List("attributing/quotation-marks"));
        NounsAreCapitalised = language.Words("attributing/grammar").Contains("nouns-capitalised");
        Roles = new WordEndings(language.List("attributing/roles"), language.List("attributing/role-inflections"), capitalsAreNames: !NounsAreCapitalised);
        AnaphoricRoles = new WordEndings(language.List("attributing/anaphoric-roles"), language.List("attributing/role-inflections"), capitalsAreNames: !NounsAreCapitalised);
        PersonEndings = new WordEndings(language.List("attributing/person-endings"), []);
        CommonNouns = new WordEndings(language.List("attributing/common-noun-endings"), []);
        Participles = new WordEndings(language.List("attributing/participle-endings"), []);
        GivenNames = new GivenNames(language.List("attributing/given-feminine"), language.List("attributing/given-masculine"));
        Feminine = Set(language, "feminine");
        Masculine = Set(language, "masculine");
        FeminineEndings = new WordEndings(Endings(language, "feminine"), []);
        MasculineEndings = new WordEndings(Endings(language, "masculine"), []);
        People = Set(language, "people");
        NameParticles = Set(language, "name-particles");
        Media = new WordEndings(language.List("attributing/media"), language.List("attributing/role-inflections"));
        MediaNames = language.List("attributing/media").Where(entry => entry.AsSpan().ContainsAnyInRange('A', 'Z')).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        MediumNames = new WordEndings(language.List("attributing/medium-names"), language.List("attributing/role-inflections"));
        MediumNouns = new WordEndings([.. language.List("attributing/media").Where(entry => char.IsLower(entry[0]))], language.List("attributing/role-inflections"));
        Broadcasting = new WordEndings(language.List("attributing/broadcasting"), []);
        MediumBeginnings = Set(language, "medium-beginnings");
        Interviews = new WordEndings(language.List("attributing/interviews"), language.List("attributing/role-inflections"));
        Mouthpieces = Set(language, "mouthpieces");
        SpeakersFor = new WordEndings(language.List("attributing/speakers-for"), language.List("attributing/role-inflections"));
        OrganisationHeads = language.Words("tagging/names-organisation-heads").GetAlternateLookup<ReadOnlySpan<char>>();
        Whereabouts = Set(language, "whereabouts");
        PlaceNouns = new WordEndings(language.List("attributing/place-nouns"), language.List("attributing/role-inflections"));
        Months = language.List("dates/months").Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        Bylines = language.Words("extracting/bylines").GetAlternateLookup<ReadOnlySpan<char>>();
        Nominatives = new NominativeForms([.. language.List("attributing/nominatives").Where(line => line != "-")]);
        Owners = new OwnerEndings(language.List("attributing/owners"));
        Documents = new WordEndings(language.List("attributing/documents"), language.List("attributing/role-inflections"));
        Authors = Set(language, "text-authors");
        Aims = new WordEndings(language.List("attributing/aims"), language.List("attributing/role-inflections"));
        Sayings = new WordEndings(language.List("attributing/sayings"), language.List("attributing/role-inflections"));
        Remainings = Set(language, "remainings");
        Antecedents = new ClueWeights(language.List("attributing/antecedents"));
        Spelling = new Spelling(language.List("attributing/spellings"));
        RoleGroups = new RoleGroups(language.List("attributing/role-groups"));
        VerbsComeLast = language.Words("attributing/grammar").Contains("verb-last");
    }

    public QuotationMarks Marks { get; }

    public WordEndings Roles { get; }

    public WordEndings AnaphoricRoles { get; }

    /// <summary>How nouns end that somebody is called by.</summary>
    public WordEndings PersonEndings { get; }

    public WordEndings CommonNouns { get; }

    /// <summary>Cues without a subject of their own.</summary>
    public WordEndings Participles { get; }

    public GivenNames GivenNames { get; }

    /// <summary>Words that say of a person that it is a woman.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Feminine { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Masculine { get; }

    /// <summary>How words for what a woman is end.</summary>
    public WordEndings FeminineEndings { get; }

    public WordEndings MasculineEndings { get; }

    /// <summary>Words for a person of whom nothing else is said.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> People { get; }

    /// <summary>Words in lower case inside a name.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameParticles { get; }

    /// <summary>How words for media, and their names, end.</summary>
    public WordEndings Media { get; }

    /// <summary>What names of media end with, beside <see cref="Media"/>.</summary>
    public WordEndings MediumNames { get; }

    /// <summary>The entries of <see cref="Media"/> that are words and no names.</summary>
    public WordEndings MediumNouns { get; }

    /// <summary>Words behind which a name without an article is a place's.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whereabouts { get; }

    /// <summary>Nouns behind which a name is a place's.</summary>
    public WordEndings PlaceNouns { get; }

    /// <summary>Words for broadcasting.</summary>
    public WordEndings Broadcasting { get; }

    /// <summary>Words with which names of broadcasters begin.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MediumBeginnings { get; }

    /// <summary>The entries of <see cref="Media"/> that are names of their own.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MediaNames { get; }

    public WordEndings Interviews { get; }

    /// <summary>Prepositions before the one through whom somebody has something said.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Mouthpieces { get; }

    public WordEndings SpeakersFor { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months { get; }

    /// <summary>What opens the line that says who wrote the article.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bylines { get; }

    /// <summary>Words that mark the name of an organisation, and stand before it.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OrganisationHeads { get; }

    public NominativeForms Nominatives { get; }

    public OwnerEndings Owners { get; }

    /// <summary>Texts that say something in the name of who wrote them.</summary>
    public WordEndings Documents { get; }

    /// <summary>Those who wrote them, whose institute speaks.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Authors { get; }

    /// <summary>Nouns for what somebody wants.</summary>
    public WordEndings Aims { get; }

    /// <summary>Nouns for what somebody has said.</summary>
    public WordEndings Sayings { get; }

    /// <summary>Verbs after which what follows still holds ("remains").</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Remainings { get; }

    /// <summary>What speaks for whom a pronoun goes back to.</summary>
    public ClueWeights Antecedents { get; }

    public Spelling Spelling { get; }

    public RoleGroups RoleGroups { get; }

    public bool NounsAreCapitalised { get; }

    /// <summary>Participles, and verbs of subordinate clauses, stand at the clause's end.</summary>
    public bool VerbsComeLast { get; }

    public WordClass ClassOf(ReadOnlySpan<char> word) => classes.TryGetValue(word, out WordClass found) ? found : WordClass.None;

    /// <summary>Forms that begin with the word, the longest first.</summary>
    public ReadOnlySpan<CueForm> CuesFrom(ReadOnlySpan<char> word) => cues.TryGetValue(word, out CueForm[]? found) ? found : [];

    /// <summary>Forms that begin with the word, the longest first.</summary>
    public ReadOnlySpan<AccordingForm> AccordingsFrom(ReadOnlySpan<char> word) =>
        accordings.TryGetValue(word, out AccordingForm[]? found) ? found : [];

    private static FrozenDictionary<string, T[]>.AlternateLookup<ReadOnlySpan<char>> ByKey<T>(
        IEnumerable<T> forms, Func<T, string> key, Func<T, int> length) =>
        forms.GroupBy(key, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static string[] Endings(Language language, string list) =>
        [.. language.List("attributing/" + list).Where(entry => entry[0] == '…').Select(entry => entry[1..])];

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(Language language, string list) =>
        language.Words("attributing/" + list).GetAlternateLookup<ReadOnlySpan<char>>();

    private static Dictionary<string, WordClass> Classes(
        Language language, IEnumerable<CueForm> cueForms, IEnumerable<AccordingForm> accordingForms)
    {
        var found = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        void Add(string word, WordClass what) => found[word] = found.GetValueOrDefault(word) | what;
        foreach ((string list, WordClass what) in classLists)
            foreach (string word in language.List("attributing/" + list))
                Add(word, what);
        foreach (CueForm form in cueForms)
            Add(form.Words[0], WordClass.CueStart);
        foreach (AccordingForm form in accordingForms)
        {
            Add(Key(form), WordClass.AccordingStart);
            foreach (string word in form.Words[1..])
                Add(word, WordClass.AccordingWord);
        }
        return found;
    }

    private static string Key(AccordingForm form) => form.Words[0];

    // "fügte … hinzu, hinzugefügt | speech | quote that"
    private static IEnumerable<CueForm> CueForms(string line)
    {
        string[] fields = line.Split('|', StringSplitOptions.TrimEntries);
        if (fields.Length != 3)
            throw Broken("cues", line);
        Medium medium = MediumOf("cues", line, fields[1]);
        Frames frames = Frames.None;
        foreach (string frame in fields[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            frames |= Enum.TryParse(frame, ignoreCase: true, out Frames known) ? known : throw Broken("cues", line);
        foreach (string form in fields[0].Split(',', StringSplitOptions.TrimEntries))
        {
            string[] parts = form.Split('…', StringSplitOptions.TrimEntries);
            yield return new CueForm(parts[0].Split(' '), parts.Length > 1 ? parts[1] : null, medium, frames);
        }
    }

    // "laut … | speech", "… zufolge | speech"
    private static AccordingForm According(string line)
    {
        string[] fields = line.Split('|', StringSplitOptions.TrimEntries);
        if (fields.Length != 2 || !fields[0].Contains('…', StringComparison.Ordinal))
            throw Broken("according-to", line);
        bool before = fields[0].EndsWith('…');
        return new AccordingForm(fields[0].Trim('…', ' ').Split(' '), before, MediumOf("according-to", line, fields[1]));
    }

    private static Medium MediumOf(string list, string line, string word) =>
        Enum.TryParse(word, ignoreCase: true, out Medium medium) ? medium : throw Broken(list, line);

    private static SetupException Broken(string list, string line) =>
        new("PARLEY003", $"the word list 'attributing/{list}.txt' has a line of the wrong form: '{line}'. Mend it, or restore the file from the release.");
}
