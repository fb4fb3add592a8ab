using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Entities;

/// <summary>Finds the names in a text: runs of proper nouns, by tags and by the tagger's own names.</summary>
internal sealed class NameReader(TextView view)
{
    private const int LongestName = 6;
    private const int LongestArticle = 4;
    private const int MostParticles = 2;

    private HashSet<string>? surnames;

    public List<NameMention> Find()
    {
        var found = new List<NameMention>();
        for (int token = 0; token < view.Count;)
        {
            int end = EndOf(token);
            if (end > token && Read(new TokenRun(token, end)) is { } mention)
                found.Add(mention);
            token = Math.Max(end, token + 1);
        }
        return found;
    }

    public bool IsNameWord(int token)
    {
        if (IsArticled(token))
            return true;
        if (!view.Is(token, WordClass.Capital) || view.Is(token, WordClass.Punctuation | WordClass.TimeWord))
            return false;
        if (view.Lexicon.Months.Contains(view.Word(token)) && view.NameOf(token) != NameKind.Per)
            return false;
        if (IsMediumsName(token) || (view.NameOf(token) == NameKind.Per && IsGiven(token)))
            return true;
        return view.Word(token)[0] is '@' or '#' || (view.IsParsed ? view.UposOf(token) == Upos.Propn || (view.NameOf(token) is not null && !(view.Lexicon.NounsAreCapitalised && view.Is(token - 1, WordClass.Article)) && view.UposOf(token) is Upos.Noun or Upos.Adj or Upos.X or Upos.Intj) : !view.Is(token, NoName));
    }

    // "told Reuters", where the tagger has a noun; behind an article or an adjective it may be one ("the world", and not the paper).
    private bool IsMediumsName(int token) => view.UposOf(token) == Upos.Noun && view.Lexicon.MediaNames.Contains(view.Word(token))
        && !view.Is(token - 1, WordClass.Article) && view.UposOf(token - 1) is not (Upos.Det or Upos.Adj or Upos.Num);

    private const WordClass NoName = WordClass.Article | WordClass.ClauseOpener | WordClass.Preposition | WordClass.AccordingWord
        | WordClass.Interrogative | WordClass.Pronoun | WordClass.Adverb | WordClass.Auxiliary;

    private int EndOf(int token)
    {
        int at = token, sentence = view.SentenceOf(token);
        while (at < view.Count && view.SentenceOf(at) == sentence && StepAt(token, at) is > 0 and var step && view.SentenceOf(at + step - 1) == sentence)
            at += step;
        return at;
    }

    // How many tokens the name goes on with; 0: it ends.
    private int StepAt(int first, int token) => IsNameWord(token) || IsSurname(first, token) ? 1 : token == first ? 0 : JointAt(first, token) is > 0 and var joint ? joint : LinkAt(first, token);

    // "the Centre for Frozen Conflicts", "the Institute for the Study of War": a body's name goes on behind a preposition.
    private int LinkAt(int first, int token)
    {
        if (view.Lexicon.NounsAreCapitalised || !view.Is(token, WordClass.Link) || token - first >= LongestName || !IsBody(first, token))
            return 0;
        int next = view.Is(token + 1, WordClass.DefiniteArticle) ? token + 2 : token + 1;
        return view.Is(next, WordClass.Capital) && !view.Is(next, WordClass.Punctuation | WordClass.TimeWord) && view.UposOf(next) is Upos.Propn or Upos.Noun or Upos.Adj
            && view.NameOf(next) is var kind && (kind == NameKind.Org ? view.NameOf(token) == NameKind.Org : kind is null) ? next + 1 - token : 0;
    }

    private bool IsBody(int first, int end)
    {
        for (int token = first; token < end; token++)
            if (view.Is(token, WordClass.Capital) && view.Lexicon.OrganisationHeads.Contains(view.Word(token)) && !view.Lexicon.Media.Match(view.Word(token)))
                return true;
        return false;
    }

    // "al-Beck": an article in lower case, and a name behind its hyphen.
    private bool IsArticled(int token)
    {
        ReadOnlySpan<char> word = view.Word(token);
        int hyphen = word.IndexOf('-');
        return hyphen is > 1 and <= LongestArticle && hyphen + 1 < word.Length && char.IsLower(word[0]) && char.IsUpper(word[hyphen + 1])
            && (view.Lexicon.NameParticles.Contains(word[..hyphen]) ? view.UposOf(token - 1) == Upos.Propn || view.UposOf(token) is not (Upos.Noun or Upos.Adj) : view.UposOf(token) == Upos.Propn && view.UposOf(token - 1) == Upos.Propn);
    }

    // "Jan Beckerode", "Quirin Distel": a surname that was taken for a noun, where the tree has it in the name or beside it.
    private bool IsSurname(int first, int token)
    {
        if (token == first || !view.Is(token, WordClass.Capital) || view.Is(token, WordClass.Punctuation | WordClass.TimeWord) || view.NameOf(token - 1) != NameKind.Per)
            return false;
        int head = view.HeadOf(token);
        if (view.RelationOf(token) == "flat" && head >= first && head < token)
            return true;
        if (!view.Lexicon.NounsAreCapitalised || token - 1 > first || view.IsPlural(token) || view.UposOf(token) is Upos.Verb or Upos.Aux or Upos.Det or Upos.Pron)
            return false;
        return IsGiven(token - 1) || (view.RelationOf(token) is "appos" or "flat" or "nsubj" && (head == token - 1 || (head == view.HeadOf(token - 1) && view.RelationOf(token - 1) is "appos" or "flat" or "nsubj")));
    }

    // "Ingeborg af Klint", "Ursa von der Lohe", "Harkness & Pell", "Jong-un"; but "Ann Beck von Kontor" is two names. 0: no part of a name goes on here.
    private int JointAt(int first, int token)
    {
        if (view.IsWord(token, '-') && IsJoined(token - 1) && IsJoined(token) && view.UposOf(token - 1) == Upos.Propn && char.IsLetter(view.Word(token + 1)[0]))
            return 2;
        if (view.IsWord(token, '&'))
            return IsCapital(token + 1) ? 2 : 0;
        int next = token;
        while (next - token < MostParticles && next < view.Count && view.Lexicon.NameParticles.Contains(view.Word(next)))
            next++;
        if (next == token || !IsCapital(next) || token == first)
            return 0;
        bool isPerson = IsGiven(token - 1) || view.NameOf(token) == NameKind.Per
            || (view.UposOf(token - 1) == Upos.Propn && view.UposOf(next) == Upos.Propn && !IsRole(token - 1)
                && (view.UposOf(token) == Upos.Propn || !view.Is(token, WordClass.Article | WordClass.Preposition | WordClass.Link | WordClass.ClauseOpener)))
            || (view.NameOf(token - 1) == NameKind.Per && view.NameOf(next) == NameKind.Per && !view.Is(token, WordClass.Article | WordClass.Preposition | WordClass.Link));
        return isPerson && (IsNameWord(next) || view.NameOf(token - 1) == NameKind.Per) ? next + 1 - token : 0;
    }

    private bool IsCapital(int token) => view.Is(token, WordClass.Capital) && !view.Is(token, WordClass.Punctuation);

    // Nothing stands between it and the next token.
    private bool IsJoined(int token) => token >= 0 && token + 1 < view.Count && view.Tagged.Tokens[token].Span.End == view.Tagged.Tokens[token + 1].Span.Start;

    private NameMention? Read(TokenRun phrase)
    {
        TokenRun name = WithoutTitles(FromPerson(phrase));
        // "Emir von Hallin": a title joined to a place.
        if (name.First > phrase.First && name.Count > 1 && view.Is(name.First, WordClass.Link))
            name = phrase = name with { First = name.First + 1 };
        if (name.IsEmpty || name.Count > LongestName)
            return null;
        // "die Beckwerke AG".
        if (name.Count == 1 && IsOrganisationWord(name.First) && name.First > 0 && view.UposOf(name.First - 1) == Upos.Noun && view.Is(name.First - 1, WordClass.Capital)
            && view.HeadOf(name.First) == name.First - 1)
            name = phrase = name with { First = name.First - 1 };
        // "das Weiße Haus": an adjective with a capital belongs to the name.
        if (name.First == phrase.First && view.Lexicon.NounsAreCapitalised && IsCapitalAdjective(name.First - 1) && view.HeadOf(name.First - 1) is var head && head >= name.First && head < name.End)
            name = phrase = name with { First = name.First - 1 };
        return new NameMention(name, phrase, KindOf(name, isTitled: name.First > phrase.First || IsRole(name.First - 1)));
    }

    // "On September 5 Beck …", "D. Ann Beck": what stands before the tagger's person is none of his name, if it is no given name.
    private TokenRun FromPerson(TokenRun phrase)
    {
        int person = phrase.First;
        // "Würde Beck": a noun by its capital, at the beginning of a sentence.
        if (phrase.Count > 1 && (view.UposOf(person) == Upos.Noun || view.Is(person, WordClass.Auxiliary)) && person == view.Sentence(view.SentenceOf(person)).First && !IsRole(person)
            && view.Lexicon.GivenNames.OfListed(view.Word(person)) == Gender.Unknown)
            return phrase with { First = person + 1 };
        // "Seerechtler Henning Sarow": a title that no list has.
        if (view.Lexicon.NounsAreCapitalised && phrase.Count > 2 && view.NameOf(person) is null or NameKind.Per && !IsGiven(person) && IsGiven(person + 1))
            return phrase with { First = person + 1 };
        while (person < phrase.End && view.NameOf(person) != NameKind.Per)
            person++;
        bool cuts = person > phrase.First && person < phrase.End && view.NameOf(person - 1) is null && !IsRole(person - 1)
            && view.Lexicon.GivenNames.OfListed(view.Word(person - 1)) == Gender.Unknown;
        return cuts ? phrase with { First = person } : phrase;
    }

    // Behind an article it is not the first word of a sentence; one that has no ending of its own case ("Hamburger") is a place's.
    private bool IsCapitalAdjective(int token) => view.UposOf(token) == Upos.Adj && view.Is(token, WordClass.Capital) && view.Is(token - 1, WordClass.Article | WordClass.DefiniteArticle)
        && !view.Word(token).EndsWith("er", StringComparison.Ordinal);

    private bool IsGiven(int token) => view.Lexicon.GivenNames.OfListed(view.Word(token)) != Gender.Unknown;

    // "Foreign Minister Ann Beck": what stands behind the last title; but "Foreign Ministry" is a name of its own.
    private TokenRun WithoutTitles(TokenRun phrase)
    {
        for (int token = phrase.End - 1; token >= phrase.First; token--)
            if (view.NameOf(token) is null or NameKind.Per && IsRole(token) && !EndsName(token, phrase))
                return new TokenRun(token + 1, phrase.End);
        return phrase;
    }

    // "Henry Bishop", and then "said Bishop": a title has a name behind it.
    private bool EndsName(int token, TokenRun phrase)
    {
        if (token < phrase.End - 1 || view.NameOf(token) != NameKind.Per || view.UposOf(token) != Upos.Propn)
            return false;
        if (token == phrase.First)
            return (surnames ??= Surnames()).Contains(view.Word(token).ToString()) && !view.Is(token - 1, WordClass.Article | WordClass.Possessive);
        return IsSurnameOf(token - 1, token);
    }

    // Titles that are a surname somewhere in the article.
    private HashSet<string> Surnames()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (int token = 1; token < view.Count; token++)
            if (view.NameOf(token) == NameKind.Per && IsSurnameOf(token - 1, token) && IsRole(token))
                found.Add(view.Word(token).ToString());
        return found;
    }

    private bool IsSurnameOf(int given, int token) => view.UposOf(token) == Upos.Propn
        && (IsGiven(given) || (view.Lexicon.NounsAreCapitalised && view.NameOf(given) == NameKind.Per && !IsRole(given) && view.SentenceOf(given) == view.SentenceOf(token)));

    private bool IsRole(int token) => token >= 0 && view.Lexicon.Roles.Match(view.Word(token)) && !view.Is(token, WordClass.Punctuation);

    private bool IsAcronym(TokenRun name) =>
        name.Count == 1 && view.Word(name.First) is { Length: > 1 and < 6 } word && !word.ContainsAnyInRange('a', 'z');

    // "the state agency Velta", "the rights group Open Gate".
    private bool IsOrganisationWord(int token) =>
        token >= 0 && (view.Lexicon.Media.Match(view.Word(token)) || view.Lexicon.OrganisationHeads.Contains(view.Word(token)));

    private EntityKind KindOf(TokenRun name, bool isTitled)
    {
        Span<int> votes = stackalloc int[4];
        for (int token = name.First; token < name.End; token++)
            if (view.NameOf(token) is { } kind)
                votes[(int)kind]++;
        if (isTitled && IsOrganisationWord(name.First - 1))
            return EntityKind.Organisation;
        if (name.Count == 1 && IsMediumsName(name.First))
            return EntityKind.Organisation;
        if (IsAcronym(name) && votes[(int)NameKind.Per] == 0)
            return votes[(int)NameKind.Loc] > 0 ? EntityKind.Place : EntityKind.Organisation;
        bool isGiven = name.Count > 1 && view.Lexicon.GivenNames.OfListed(view.Word(name.First)) != Gender.Unknown;
        if (votes[(int)NameKind.Per] > 0 || isGiven)
            return EntityKind.Person;
        if (isTitled && votes[(int)NameKind.Loc] == 0 && votes[(int)NameKind.Org] == 0)
            return EntityKind.Person;
        return votes[(int)NameKind.Org] > 0 ? EntityKind.Organisation : votes[(int)NameKind.Loc] > 0 ? EntityKind.Place : EntityKind.Unknown;
    }
}
