namespace Parley.Attributing.Lexicon;

/// <summary>What the word lists of a language say about a word; a word may be several things.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,
    Article = 1L << 0,
    DefiniteArticle = 1L << 1,
    GenitiveArticle = 1L << 2,
    Link = 1L << 3,
    Pronoun = 1L << 4,
    Impersonal = 1L << 5,
    Relative = 1L << 6,
    Negation = 1L << 7,
    Hypothetical = 1L << 8,
    Auxiliary = 1L << 9,
    Adverb = 1L << 10,
    Complementizer = 1L << 11,
    Subjunctive = 1L << 12,
    ClauseOpener = 1L << 13,
    Preposition = 1L << 14,
    TimeWord = 1L << 15,
    Joiner = 1L << 16,
    ContentEnder = 1L << 17,
    UnnamedSource = 1L << 18,

    /// <summary>Begins a form of a cue.</summary>
    CueStart = 1L << 19,

    /// <summary>Begins a phrase such as "according to".</summary>
    AccordingStart = 1L << 20,

    /// <summary>Begins with a capital letter, or is an @name or #tag.</summary>
    Capital = 1L << 21,

    Punctuation = 1L << 22,
    ObliqueArticle = 1L << 23,
    Possessive = 1L << 24,
    InfinitiveMarker = 1L << 25,
    Interrogative = 1L << 26,
    Passive = 1L << 27,
    Agent = 1L << 28,
    ObliquePronoun = 1L << 29,
    Comparative = 1L << 30,
    Conditional = 1L << 31,
    NoSpeaker = 1L << 32,

    /// <summary>A further word of a phrase such as "nach Angaben von": with a capital, and no name all the same.</summary>
    AccordingWord = 1L << 33,

    /// <summary>Says of a thing what it proves: "shows".</summary>
    Evidence = 1L << 34,

    /// <summary>A verb of whoever is told something: "learned".</summary>
    Receiving = 1L << 35,

    /// <summary>Stands before the one from whom somebody has what he learns.</summary>
    Giver = 1L << 36,

    /// <summary>What somebody has without wanting or saying anything: "no reason".</summary>
    NoAttitude = 1L << 37,

    /// <summary>A verb that shows a name to be a medium's: "quoted".</summary>
    Passing = 1L << 38,

    /// <summary>In the passive, a verb of whoever's words a medium passes on: "is quoted".</summary>
    Quoting = 1L << 39,

    /// <summary>Those to whom, or that at which, somebody speaks openly: "reporters", "parliament".</summary>
    Occasion = 1L << 40,

    /// <summary>A verb of what one does towards a medium: "told".</summary>
    Telling = 1L << 41,
}
