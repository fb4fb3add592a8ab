using System.Collections.Immutable;
using Parley.Tagging.Tokenizing;
using Parley.Tagging.WordClasses;
using Parley.Tagging.Words;
using Parley.Text;

namespace Parley.Tagging;

/// <summary>The word lists of one language, made ready for looking up.</summary>
internal sealed class Profile
{
    /// <param name="language">Null: what all languages have in common, which is no word at all.</param>
    public Profile(Language? language)
    {
        Code = language?.Code;
        IReadOnlyList<string> List(string name) => language?.List("tagging/" + name) ?? [];
        WordSet Words(string name) => new(List(name));

        FunctionWords = Words("function-words");
        Abbreviations = new WordSet([.. List("abbreviations"), .. List("abbreviations-final")]);
        FinalAbbreviations = Words("abbreviations-final");
        NumberAbbreviations = Words("abbreviations-before-numbers");
        BeforeOrdinals = Words("before-ordinals");
        AfterOrdinals = Words("after-ordinals");
        NeverLast = Words("never-last");
        ClauseMarks = Words("clause-marks");
        SingleMarks = Words("single-marks");
        Clitics = [.. List("clitics")];
        Contractions = new ContractionLookup(List("contractions"));
        ApostropheEndings = [.. List("apostrophe-endings")];
        GenderEndings = Words("gender-endings");
        Fusions = new FusionLookup(List("fusions"));
        HyphenPrefixes = Words("hyphen-prefixes");
        Units = Words("units");
        Classes = new ClassLookup(language);
    }

    public string? Code { get; }

    public WordSet FunctionWords { get; }

    /// <summary>Words that keep their stop, written without it.</summary>
    public WordSet Abbreviations { get; }

    /// <summary>Those of them with which a sentence may end.</summary>
    public WordSet FinalAbbreviations { get; }

    /// <summary>Words that keep their stop where a number follows: No. 5.</summary>
    public WordSet NumberAbbreviations { get; }

    public WordSet BeforeOrdinals { get; }

    public WordSet AfterOrdinals { get; }

    /// <summary>Whether a number with a stop may be an ordinal.</summary>
    public bool HasOrdinals => !AfterOrdinals.IsEmpty;

    /// <summary>Words that end no sentence, so that a line that ends with one goes on.</summary>
    public WordSet NeverLast { get; }

    /// <summary>Marks that end a sentence where a clause stands on both sides.</summary>
    public WordSet ClauseMarks { get; }

    /// <summary>Marks that are a token each where several of them stand side by side.</summary>
    public WordSet SingleMarks { get; }

    /// <summary>Endings that are tokens of their own, with a straight apostrophe.</summary>
    public ImmutableArray<string> Clitics { get; }

    /// <summary>Two words written as one without a mark between.</summary>
    public ContractionLookup Contractions { get; }

    /// <summary>Endings after which an apostrophe is a letter of the word.</summary>
    public ImmutableArray<string> ApostropheEndings { get; }

    /// <summary>Endings that a mark inside the word sets off, with the mark.</summary>
    public WordSet GenderEndings { get; }

    /// <summary>Words that are several syntactic words without holding their letters.</summary>
    public FusionLookup Fusions { get; }

    /// <summary>Beginnings that a hyphen does not part from the word.</summary>
    public WordSet HyphenPrefixes { get; }

    /// <summary>What stands right behind a number and is a word of its own.</summary>
    public WordSet Units { get; }

    public ClassLookup Classes { get; }
}
