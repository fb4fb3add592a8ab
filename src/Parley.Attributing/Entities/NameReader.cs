using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Entities;

/// <summary>Finds the names in a text: runs of proper nouns, by tags and by the tagger's own names.</summary>
internal sealed class NameReader(TextView view)
{
    private const int LongestName = 6;

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

    public bool IsNameWord(int token) =>
        view.Is(token, WordClass.Capital) && !view.Is(token, WordClass.Punctuation | WordClass.TimeWord)
        && (view.IsParsed ? view.UposOf(token) == Upos.Propn || view.NameOf(token) is not null : !view.Is(token, NoName));

    private const WordClass NoName = WordClass.Article | WordClass.ClauseOpener | WordClass.Preposition | WordClass.AccordingWord
        | WordClass.Interrogative | WordClass.Pronoun | WordClass.Adverb | WordClass.Auxiliary;

    private int EndOf(int token)
    {
        int at = token, sentence = view.SentenceOf(token);
        while (at < view.Count && view.SentenceOf(at) == sentence && (IsNameWord(at) || (at > token && IsJoint(at))))
            at++;
        return at;
    }

    // "Ingeborg af Klint", "Harkness & Pell".
    private bool IsJoint(int token) =>
        (view.IsWord(token, '&') || view.Lexicon.NameParticles.Contains(view.Word(token)))
        && view.Is(token + 1, WordClass.Capital) && !view.Is(token + 1, WordClass.Punctuation)
        && (IsNameWord(token + 1) || view.NameOf(token - 1) == NameKind.Per);

    private NameMention? Read(TokenRun phrase)
    {
        TokenRun name = WithoutTitles(phrase);
        if (name.IsEmpty || name.Count > LongestName)
            return null;
        return new NameMention(name, phrase, KindOf(name, isTitled: name.First > phrase.First || IsRole(name.First - 1)));
    }

    // "Foreign Minister Ann Beck": what stands behind the last title; but "Foreign Ministry" is a name of its own.
    private TokenRun WithoutTitles(TokenRun phrase)
    {
        for (int token = phrase.End - 1; token >= phrase.First; token--)
            if (view.NameOf(token) is null or NameKind.Per && IsRole(token))
                return new TokenRun(token + 1, phrase.End);
        return phrase;
    }

    private bool IsRole(int token) => token >= 0 && view.Lexicon.Roles.Match(view.Word(token)) && !view.Is(token, WordClass.Punctuation);

    private EntityKind KindOf(TokenRun name, bool isTitled)
    {
        Span<int> votes = stackalloc int[4];
        for (int token = name.First; token < name.End; token++)
            if (view.NameOf(token) is { } kind)
                votes[(int)kind]++;
        bool isGiven = name.Count > 1 && view.Lexicon.GivenNames.OfListed(view.Word(name.First)) != Gender.Unknown;
        if (votes[(int)NameKind.Per] > 0 || isGiven)
            return EntityKind.Person;
        if (isTitled && votes[(int)NameKind.Loc] == 0 && votes[(int)NameKind.Org] == 0)
            return EntityKind.Person;
        return votes[(int)NameKind.Org] > 0 ? EntityKind.Organisation : votes[(int)NameKind.Loc] > 0 ? EntityKind.Place : EntityKind.Unknown;
    }
}
