using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Tagging.Searching;

/// <summary>
/// What a word of one language may be a form of, and the words that it is made of: by its dictionary alone, without a look
/// at its neighbours. A function word is nothing but itself. Immutable; shared by all threads.
/// </summary>
internal sealed class WordTerms(Language language)
{
    /// <summary>A head before which no word stands is taken for one only if it is so long.</summary>
    private const int HeadAlone = 6;

    private static readonly uint nouns = LexiconTag.Bit(Upos.Noun);

    private static readonly uint open = ~new[] { Upos.Adp, Upos.Aux, Upos.Cconj, Upos.Det, Upos.Part, Upos.Pron, Upos.Punct, Upos.Sconj, Upos.Sym }
        .Aggregate(LexiconTag.Joined, (bits, upos) => bits | LexiconTag.Bit(upos));

    private static readonly Upos[] guessed = [Upos.Noun, Upos.Verb, Upos.Adj];

    private readonly Lexicon lexicon = Lexicon.Of(language);
    private readonly WordSet functionWords = new(language.List("tagging/function-words"));
    private readonly IReadOnlyList<string> nameEndings = language.List("tagging/name-endings");

    public string Code => language.Code;

    public bool IsFunctionWord(ReadOnlySpan<char> form) => functionWords.Contains(form);

    /// <summary>Whether the dictionary has the word in any case.</summary>
    public bool Knows(ReadOnlySpan<char> form) => lexicon.FindAnyCase(form) > 0;

    /// <summary>
    /// The lemmas of all readings of the word as it is written. With a capital it may begin a sentence, so that it is looked
    /// up without one, too; all in capitals, or known in no other way, in any case.
    /// </summary>
    /// <returns>Whether the dictionary has the word.</returns>
    public bool AddLemmas(ReadOnlySpan<char> form, TermSet terms)
    {
        bool isCapital = char.IsUpper(form[0]), isWhole = isCapital && form.Length > 1 && char.IsUpper(form[1]);
        bool found = Add(form, LemmaCase.AsWritten, terms) | (isCapital && Add(form, LemmaCase.Lower, terms));
        return isWhole || !found ? AddLemmasOfAnyCase(form, terms) : found;
    }

    /// <summary>The same for a word whose case says nothing.</summary>
    public bool AddLemmasOfAnyCase(ReadOnlySpan<char> form, TermSet terms) =>
        Add(form, LemmaCase.AsWritten, terms) | Add(form, LemmaCase.Lower, terms) | Add(form, LemmaCase.Capital, terms);

    /// <summary>For a word that the dictionary does not have: its lemma as a compound, or else by its ending; a name without what may follow it.</summary>
    /// <param name="capital">It is a noun or a name.</param>
    public void AddGuesses(ReadOnlySpan<char> form, bool capital, TermSet terms)
    {
        if (capital)
            AddNames(form, terms);
        CompoundHead head = lexicon.Head(form, capital);
        AddSet(form, head.Start, head.Set, capital ? nouns : open, terms);
        if (head.Set > 0)
            return;
        foreach (Upos upos in capital ? guessed[..1] : guessed)
        {
            if (lexicon.Ending(form, upos, "", 0) is { Whole: null } rule)
                terms.Add(rule.Apply(form));
        }
    }

    /// <summary>The words that a compound is made of, and those that they are made of.</summary>
    /// <param name="known">Whether the dictionary has the word: then it must be a noun made of nouns.</param>
    public void AddParts(ReadOnlySpan<char> form, bool known, TermSet terms)
    {
        if (known && !(lexicon.HasCompounds && IsNoun(form)))
            return;
        bool isNoun = known || char.IsUpper(form[0]);
        CompoundHead head = lexicon.Head(form, isNoun);
        ReadOnlySpan<char> modifier = form[..head.Modifier], rest = form[head.Start..];
        if (head.Set == 0 || (modifier.IsEmpty ? known || rest.Length < HeadAlone : known && !IsNoun(modifier)))
            return;
        AddPart(rest, head.Set, isNoun ? nouns : open, terms);
        if (IsNoun(modifier))
            AddPart(modifier, lexicon.Find(modifier, LemmaCase.Capital), nouns, terms);
        else if (!modifier.IsEmpty)
            AddPart(modifier, lexicon.FindAnyCase(modifier), open, terms);
        else
            AddUnknown(form[..head.Start], terms);
    }

    // Every part is shorter than what it is a part of, so that this comes to an end.
    private void AddPart(ReadOnlySpan<char> part, int set, uint wanted, TermSet terms)
    {
        AddSet(part, 0, set, wanted, terms);
        AddParts(part, known: true, terms);
    }

    // What stands before the head may be a compound that the dictionary does not have: Waffenstillstand-s-verhandlungen.
    private void AddUnknown(ReadOnlySpan<char> modifier, TermSet terms)
    {
        foreach (string link in lexicon.Links)
        {
            if (!modifier.EndsWith(link, StringComparison.Ordinal) || modifier[..^link.Length] is not { Length: > 1 } form)
                continue;
            CompoundHead head = lexicon.Head(form, capital: true);
            if (head.Modifier == 0)
                continue;
            AddSet(form, head.Start, head.Set, nouns, terms);
            AddParts(form, known: false, terms);
            return;
        }
    }

    private bool IsNoun(ReadOnlySpan<char> form) => lexicon.Allows(lexicon.Find(form, LemmaCase.Capital), Upos.Noun);

    private bool Add(ReadOnlySpan<char> form, LemmaCase written, TermSet terms)
    {
        int set = lexicon.Find(form, written);
        AddSet(form, 0, set, open, terms);
        return set > 0;
    }

    // The lemmas of a set's readings, for a form whose head begins at a place.
    private void AddSet(ReadOnlySpan<char> form, int start, int set, uint wanted, TermSet terms)
    {
        ReadOnlySpan<LexiconReading> readings = lexicon.Set(set);
        for (int i = 0; i < readings.Length; i++)
        {
            if (IsWanted(readings[i], wanted) && !HasRule(readings[..i], readings[i].Rule, wanted))
                terms.Add(string.Concat(form[..start], lexicon.Rule(readings[i].Rule).Apply(form[start..])));
        }
    }

    // Forms of one paradigm have many readings and few rules.
    private bool HasRule(ReadOnlySpan<LexiconReading> readings, ushort rule, uint wanted)
    {
        foreach (LexiconReading reading in readings)
        {
            if (reading.Rule == rule && IsWanted(reading, wanted))
                return true;
        }
        return false;
    }

    private bool IsWanted(LexiconReading reading, uint wanted) => (lexicon.Meaning(reading.Tag).Parts & wanted) != 0;

    private void AddNames(ReadOnlySpan<char> form, TermSet terms)
    {
        foreach (string ending in nameEndings)
        {
            if (form.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                terms.Add(form[..^ending.Length]);
        }
    }
}
