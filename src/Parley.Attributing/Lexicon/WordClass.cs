namespace Parley.Attributing.Lexicon;

/// <summary>What the word lists of a language say about a word; a word may be several things.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Article = 1 << 0,
    DefiniteArticle = 1 << 1,
    GenitiveArticle = 1 << 2,
    Link = 1 << 3,
    Pronoun = 1 << 4,
    Impersonal = 1 << 5,
    Relative = 1 << 6,
    Negation = 1 << 7,
    Hypothetical = 1 << 8,
    Auxiliary = 1 << 9,
    Adverb = 1 << 10,
    Complementizer = 1 << 11,
    Subjunctive = 1 << 12,
    ClauseOpener = 1 << 13,
    Preposition = 1 << 14,
    TimeWord = 1 << 15,
    Joiner = 1 << 16,
    ContentEnder = 1 << 17,
    UnnamedSource = 1 << 18,

    /// <summary>Begins a form of a cue.</summary>
    CueStart = 1 << 19,

    /// <summary>Begins a phrase such as "according to".</summary>
    AccordingStart = 1 << 20,

    /// <summary>Begins with a capital letter, or is an @name or #tag.</summary>
    Capital = 1 << 21,

    Punctuation = 1 << 22,
    ObliqueArticle = 1 << 23,
    Possessive = 1 << 24,
    InfinitiveMarker = 1 << 25,
    Interrogative = 1 << 26,
}
