namespace Parley.Attributing.Speakers;

/// <summary>What may speak for it, or against, that a pronoun goes back to a mention; each has its weight in the language's list <c>antecedents</c>.</summary>
internal enum Clue
{
    /// <summary>How many sentences before, at most ten.</summary>
    Sentences,
    SameSentence,
    SentenceBefore,
    Paragraphs,
    SameParagraph,

    /// <summary>How many mentions before, a tenth each.</summary>
    Mentions,
    Subject,
    SubjectOfSameSentence,
    SubjectOfSentenceBefore,
    SubjectOfDemonstrative,
    Object,
    Possessor,
    Oblique,
    OpensSentence,

    /// <summary>In words of somebody else that are quoted.</summary>
    Quoted,

    /// <summary>In words of somebody else that are not.</summary>
    Reported,

    /// <summary>In the same content.</summary>
    SameContent,
    SpeaksLast,
    SpeaksLastInParagraph,
    SpokeBefore,
    Organisation,
    Place,
    Unknown,
    UnknownOfOneName,
    Described,
    DescribedThing,
    OrganisationForThing,
    PlaceForThing,
    PersonForPlural,
    OnceNamed,

    /// <summary>The logarithm of how often.</summary>
    Named,
    HasRole,
    IsPronoun,
    SexUnknown,

    /// <summary>Its given name ends like those of the other sex.</summary>
    SexGuessedOtherwise,

    /// <summary>A person of one name and no title: often a place that was taken for one.</summary>
    PersonOfOneName,

    /// <summary>Of several words, and nothing says that it is a person.</summary>
    PlaceOfTwoNames,
    OrganisationOfTwoNames,
    SameClause,
    HeadOfClause,
    InHeadline,
}
