using Parley.Attributing.Entities;
using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Speakers;

/// <summary>Who a source's words mean at their place: a name, several, a pronoun, a role, or words alone.</summary>
internal sealed class SourceReader(TextView view, Walk walk, Naming author)
{
    private const int MostJoint = 6;
    private const int SentencesOfHead = 8;

    private readonly Entity somebody = new(EntityKind.Described);
    private readonly Lazy<bool> isInterview = new(() => InterviewLabels.Returning(view).Any());
    private readonly Owners owners = new(view, walk);

    /// <param name="phrase">The source.</param>
    /// <param name="draft">The draft whose source it is; -1: of none.</param>
    /// <param name="inside">The draft inside of whose content it stands; -1: of none.</param>
    /// <param name="within">Who says what it stands in; null: the author.</param>
    /// <param name="addressee">To whom it is said.</param>
    public Naming Read(TokenRun phrase, int draft, int inside, Naming? within, Entity? addressee)
    {
        phrase = WithoutMarks(phrase);
        if (phrase.IsEmpty)
            return Naming.Nobody;
        if (IsPronoun(phrase))
            return OfPronoun(phrase.First, draft, inside, within, addressee);
        if (IsLabel(phrase))
            return Interviewee() is { } one ? Naming.Of(one, NameBasis.Inferred) : Naming.Nobody;
        // "seiner Ansicht", "his view": his who holds it.
        if (phrase.Count == 2 && view.FeatureOf(phrase.First, "Poss") == "Yes" && view.Is(phrase.First + 1, WordClass.AccordingWord))
            return OfPronoun(phrase.First, draft, inside, within, addressee);
        if (Parts(phrase) is { Count: > 1 } parts)
            return Together(phrase, [.. parts.Select(part => Read(part, draft, inside, within, addressee))]);
        if (NameIn(phrase) is { } mention)
            return OfName(mention, phrase);
        return OfRole(phrase, draft, inside);
    }

    // "A: We shall see.", where the questions have a letter too.
    private bool IsLabel(TokenRun phrase) => phrase.Count == 1 && view.Word(phrase.First).Length == 1 && view.IsWord(phrase.End, ':')
        && view.Is(phrase.First, WordClass.Capital) && phrase.First == view.Sentence(view.SentenceOf(phrase.First)).First;

    // The first person that the head names in full, or what is no place and does something, and did not write it.
    private Entity? Interviewee()
    {
        foreach (NameMention mention in walk.Index.Mentions)
            if (mention is { Run.Count: > 1, Candidates: [{ IsAuthor: false } one] } && (one.Kind == EntityKind.Person || (one.Kind != EntityKind.Place && walk.IsSubject(mention.Run.First))) && view.SentenceOf(mention.Run.First) < SentencesOfHead)
                return one;
        return null;
    }

    private TokenRun WithoutMarks(TokenRun phrase)
    {
        while (!phrase.IsEmpty && (view.Is(phrase.First, WordClass.Punctuation) || (phrase.Count > 1 && view.UposOf(phrase.First) == Upos.Adp && view.Is(phrase.First, WordClass.Preposition | WordClass.Agent | WordClass.Link))))
            phrase = phrase with { First = phrase.First + 1 };
        while (!phrase.IsEmpty && view.Is(phrase.End - 1, WordClass.Punctuation) && !view.IsWord(phrase.End - 1, '.'))
            phrase = phrase with { End = phrase.End - 1 };
        return phrase;
    }

    // "he", "she herself", "er selbst".
    private bool IsPronoun(TokenRun phrase)
    {
        bool isAlone = phrase.Count == 1;
        if (phrase.Count == 2 && view.FeatureOf(phrase.First, "PronType") == "Prs" && (view.FeatureOf(phrase.First + 1, "Reflex") == "Yes" || view.UposOf(phrase.First + 1) == Upos.Adv))
            isAlone = true;
        return isAlone && (view.UposOf(phrase.First) == Upos.Pron || view.Is(phrase.First, WordClass.Pronoun | WordClass.ObliquePronoun) || view.FeatureOf(phrase.First, "Poss") == "Yes");
    }

    private Naming OfPronoun(int token, int draft, int inside, Naming? within, Entity? addressee)
    {
        if (view.FeatureOf(token, "PronType") is "Ind" or "Neg" or "Tot")
            return view.Is(token, WordClass.Impersonal | WordClass.Negation) ? Naming.Nobody : new Naming(null, walk.Index.Words(new TokenRun(token, token + 1)), NameBasis.Stated);
        Pronoun pronoun = Pronoun.Read(view, token);
        if (pronoun.IsFirstPerson)
            return within is not null ? within.AsInferred() : author;
        if (view.FeatureOf(token, "Person") == "2" && inside < 0 && isInterview.Value)
            // "You have said that …": the one who answers.
            return walk.Discourse.SpeakerAt(token) is { } answering ? Naming.Of(answering, NameBasis.Inferred) : Naming.Nobody;
        if (view.FeatureOf(token, "Person") == "2" || (!view.IsParsed && view.Is(token, WordClass.Impersonal)))
            return Naming.Nobody;
        if (pronoun.IsRelative && Antecedent(token) is { } named)
            return named;
        Entity? found = walk.Discourse.Antecedent(pronoun, draft, inside, addressee);
        if ((pronoun.IsThing || pronoun.IsPlural == true) && walk.SubjectBefore(pronoun) is { } subject && (found is null || found.Kind != EntityKind.Described))
            found = subject;
        if (found is { Kind: EntityKind.Person } && (found.Gender == Gender.Unknown || found.IsGenderGuessed) && pronoun.Gender is Gender.Masculine or Gender.Feminine)
            (found.Gender, found.IsGenderGuessed) = (pronoun.Gender, true);
        return found is null ? Naming.Nobody : Naming.Of(found, NameBasis.Inferred);
    }

    // ", who said": the one on whom the clause hangs.
    private Naming? Antecedent(int relative)
    {
        int noun = view.HeadOf(view.HeadOf(relative));
        if (noun < 0 || noun >= relative)
            return null;
        if (walk.MentionAt(noun) is { } mention)
            return Naming.Of(walk.Named(mention), NameBasis.Inferred);
        return view.UposOf(noun) == Upos.Noun ? OfRole(walk.PhraseOf(noun) is var phrase && phrase.End > relative ? phrase with { End = relative } : phrase, -1, -1).AsInferred() : null;
    }

    private Naming Together(TokenRun phrase, Naming[] parts)
    {
        string[] names = [.. parts.Select(part => part.Name).OfType<string>().Distinct()];
        if (names.Length < 2)
            return parts.FirstOrDefault(part => part.Name is not null) ?? Naming.Nobody;
        int joiner = phrase.First;
        while (joiner < phrase.End - 1 && !view.Is(joiner, WordClass.Joiner))
            joiner++;
        string link = view.Is(joiner, WordClass.Joiner) ? $" {view.Word(joiner)} " : ", ";
        return new Naming(parts[0].Entity, string.Join(", ", names[..^1]) + link + names[^1], parts.Max(part => part.Basis)) { Joint = parts };
    }

    // "Beck and Vogt", "the minister, his deputy and Beck": parts that are joined to the head of the phrase.
    private List<TokenRun> Parts(TokenRun phrase)
    {
        var parts = new List<TokenRun>();
        int first = phrase.First;
        for (int token = phrase.First + 1; token < phrase.End - 1 && parts.Count < MostJoint; token++)
            if ((view.Is(token, WordClass.Joiner) || view.IsWord(token, ',')) && JoinsHead(token, phrase) && token > first)
            {
                parts.Add(new TokenRun(first, token));
                first = token + 1;
                if (view.Is(first, WordClass.Joiner))
                    first++;
            }
        if (parts.Count > 0 && first < phrase.End)
            parts.Add(phrase with { First = first });
        // "der Gastgeber, Außenminister Ann Beck" is one; "Arwenien, Lindmark", in a headline, are two.
        return view.HasAny(phrase, WordClass.Joiner) || !view.HasAny(phrase, WordClass.Article) ? parts : [];
    }

    // The next noun behind it is a conjunct of the noun on which the phrase hangs.
    private bool JoinsHead(int token, TokenRun phrase)
    {
        if (walk.MentionAt(token) is not null)
            return false;
        for (int at = token + 1; at < phrase.End; at++)
            if (view.RelationOf(at) == "conj")
                return view.UposOf(at) is Upos.Noun or Upos.Propn or Upos.Pron && view.HeadOf(at) is var head && head >= phrase.First && head < token
                    && view.HeadOf(head) is var on && (on < phrase.First || on >= phrase.End || view.RelationOf(head) == "conj");
        return false;
    }

    // At the head of the phrase or in apposition to it: not behind a preposition, not a possessor.
    private NameMention? NameIn(TokenRun phrase)
    {
        bool linked = false;
        NameMention? found = null;
        for (int token = phrase.First; token < phrase.End; token++)
        {
            // "an official, whom the Kontor quotes".
            if (token > phrase.First && view.IsWord(token - 1, ',') && Pronoun.HasType(view, token, "Rel"))
                break;
            if (walk.MentionAt(token) is { } mention)
            {
                bool isOne = !linked && !Possesses(mention, phrase) && !IsNoun(mention, phrase);
                if (isOne && mention.Run.Count > 1)
                    return mention;
                found ??= isOne ? mention : null;
                token = mention.Run.End - 1;
            }
            else if (token > phrase.First && view.Is(token, WordClass.Preposition | WordClass.Link | WordClass.GenitiveArticle) || view.UposOf(token) == Upos.Adp)
                linked = true;
            else if (view.Is(token, WordClass.Punctuation) && !view.IsWord(token, '.'))
                linked = false;
        }
        return found;
    }

    // "Fishermen from Hallin": a noun that has its capital from where it stands.
    private bool IsNoun(NameMention mention, TokenRun phrase) =>
        mention is { Run.Count: 1, Kind: EntityKind.Unknown } && mention.Run.End < phrase.End && walk.Named(mention).Count == 1
        && view.Is(mention.Run.End, WordClass.Link | WordClass.Preposition);

    private bool Possesses(NameMention mention, TokenRun phrase)
    {
        int end = mention.Run.End;
        // "the Kontor agency".
        if (end < phrase.End && mention.Kind != EntityKind.Place && view.Lexicon.Media.Match(view.Word(end)))
            return false;
        if (end < phrase.End && (view.Is(end, WordClass.Possessive) || view.Lexicon.Roles.Match(view.Word(end))))
            return true;
        if (IsGenitive(mention, phrase))
            return true;
        int head = view.HeadOf(mention.Run.First);
        bool modifies = view.RelationOf(mention.Run.First) is not ("appos" or "flat" or "nsubj") && (view.UposOf(head) == Upos.Noun || mention.Kind != EntityKind.Person);
        return end < phrase.End && head >= end && head < phrase.End && modifies;
    }

    // "ein Vertrauter Becks", where the article has Beck.
    private bool IsGenitive(NameMention mention, TokenRun phrase) =>
        view.Lexicon.NounsAreCapitalised && mention.Run.First > phrase.First && mention.Run.End == phrase.End && view.Is(mention.Run.First - 1, WordClass.Capital)
            && view.Word(mention.Run.End - 1) is [.. var stem, 's'] && walk.Named(mention).Name.AsSpan().EndsWith(stem, StringComparison.Ordinal);

    // "die Staatsanwaltschaft Hallin": the noun belongs to the name; a person's title does not.
    private int NounBefore(NameMention mention, TokenRun phrase) =>
        mention.Phrase.First - 1 is var noun && noun >= phrase.First && view.UposOf(noun) == Upos.Noun && view.Is(noun, WordClass.Capital)
            && !view.Lexicon.Roles.Match(view.Word(noun)) && (mention.Kind != EntityKind.Organisation || view.NameOf(noun) == NameKind.Org) ? noun : -1;

    private Naming OfName(NameMention mention, TokenRun phrase)
    {
        Entity entity = walk.Named(mention);
        if (entity.Kind is not (EntityKind.Person or EntityKind.Described) && NounBefore(mention, phrase) is >= 0 and var noun)
            return Naming.Of(walk.Descriptions.Add(new TokenRun(noun, mention.Run.End), walk.Descriptions.Words(new TokenRun(noun, mention.Run.End))), NameBasis.Stated);
        bool isWhole = mention.Run.Count > 1 || !entity.HasFullName;
        return Naming.Of(entity, mention.Candidates.Count > 1 ? NameBasis.Inferred : isWhole ? NameBasis.Stated : NameBasis.Completed);
    }

    private Naming OfRole(TokenRun phrase, int draft, int inside)
    {
        bool isOurs = view.FeatureOf(phrase.First, "Poss") == "Yes" && view.FeatureOf(phrase.First, "Person") == "1";
        bool isTheirs = owners.IsTheirs(phrase.First) && !isOurs;
        bool isDefinite = view.Is(phrase.First, WordClass.DefiniteArticle) || view.FeatureOf(phrase.First, "PronType") == "Dem";
        bool isBare = !view.Is(phrase.First, WordClass.Article) && view.UposOf(phrase.First) is Upos.Noun or Upos.Adj && view.FeatureOf(walk.Descriptions.HeadOf(phrase), "Number") == "Sing";
        if (isOurs && !HasNoun(phrase, Upos.Noun, Upos.Propn))
            return author;
        if (owners.WriterOf(phrase, inside, isDefinite) is { } writer)
            return writer;
        if (!IsUnknownName(phrase) && (isDefinite || isTheirs || isBare || StartsWithName(phrase)))
            if (walk.Role(phrase, draft, inside, Possessor(phrase, inside)) is { Name: not null } found)
                return isBare || isTheirs ? found.AsInferred() : found;
        // "the three", "die beiden".
        if (isDefinite && !HasNoun(phrase, Upos.Noun, Upos.Propn) && (view.UposOf(phrase.End - 1) == Upos.Num || (phrase.Count == 2 && view.FeatureOf(phrase.End - 1, "Number") == "Plur"))
            && walk.Discourse.Antecedent(new Pronoun(phrase.First, Gender.Unknown, IsPlural: true), -1, inside, null) is { } group)
            return Naming.Of(group, NameBasis.Inferred);
        if (!isDefinite && !isTheirs && walk.Introduced(phrase) is { } introduced)
            return introduced;
        TokenRun words = WithoutTail(phrase);
        if (!HasNoun(words, Upos.Noun, Upos.Propn, Upos.Num, Upos.Pron, Upos.Adj, Upos.Det, Upos.X))
            return Naming.Nobody;
        string name = WithName(words, inside, out bool isGuessed);
        return Naming.Of(walk.Descriptions.Add(words, name), isGuessed ? NameBasis.Inferred : NameBasis.Stated);
    }

    // "the Independent": a name that nothing else tells to be one.
    private bool IsUnknownName(TokenRun phrase) =>
        !view.Lexicon.NounsAreCapitalised && phrase.Count > 1 && view.Is(phrase.End - 1, WordClass.Capital) && walk.MentionAt(phrase.End - 1) is null
        && !view.Lexicon.Roles.Match(view.Word(phrase.End - 1));

    // "his spokesman", "Boraschins Sprecher": somebody else than he.
    private Entity? Possessor(TokenRun phrase, int inside) =>
        owners.IsTheirs(phrase.First) ? walk.Discourse.Antecedent(Pronoun.Read(view, phrase.First), -1, inside, null)
        : walk.MentionAt(phrase.First) is { } mention ? walk.Named(mention)
        : walk.MentionAt(phrase.End - 1) is { } last && IsGenitive(last, phrase) ? walk.Named(last)
        : HasOwner(phrase) ? somebody : null;

    // "the port's doctor": brought in by it, and nobody who was spoken of.
    private bool HasOwner(TokenRun phrase)
    {
        for (int token = phrase.First + 1; token < phrase.End; token++)
            if (view.Is(token, WordClass.Possessive) ? walk.MentionAt(token - 1) is null && view.UposOf(token - 1) == Upos.Noun : IsGenitiveOfSomebody(token, phrase))
                return true;
        return false;
    }

    // "die Anwältin des Opfers": who is brought in so is seldom whoever spoke before.
    private bool IsGenitiveOfSomebody(int article, TokenRun phrase)
    {
        if (!view.Is(article, WordClass.GenitiveArticle) || !view.Lexicon.Roles.Match(view.Word(article - 1)))
            return false;
        for (int token = article + 1; token < phrase.End; token++)
            if (view.UposOf(token) is Upos.Noun or Upos.Propn)
                return view.UposOf(token) == Upos.Noun && (view.Lexicon.People.Contains(view.Word(token)) || view.Lexicon.Roles.Match(view.Word(token))) && walk.MentionAt(token) is null;
        return false;
    }

    // "a source close to it", "one of them": with the name for the pronoun.
    private string WithName(TokenRun words, int inside, out bool isGuessed)
    {
        string? owned = owners.NameWith(words, inside);
        isGuessed = owned is not null;
        if (owned is not null)
            return owned;
        int last = words.End - 1;
        // "one of the two".
        if (words.Count > 3 && view.UposOf(last) == Upos.Num && view.Is(last - 1, WordClass.DefiniteArticle) && view.UposOf(last - 2) == Upos.Adp
            && walk.Discourse.Antecedent(new Pronoun(last, Gender.Unknown, IsPlural: true), -1, inside, null) is { Kind: EntityKind.Described } group)
        {
            isGuessed = true;
            return walk.Descriptions.Words(words with { End = last - 1 }) + " " + char.ToLowerInvariant(group.Name[0]) + group.Name[1..];
        }
        if (words.Count < 2 || view.UposOf(last) != Upos.Pron || view.UposOf(last - 1) != Upos.Adp || Pronoun.Read(view, last) is not { IsFirstPerson: false } pronoun
            || walk.Discourse.Antecedent(pronoun, -1, inside, null) is not { } one || (one.Kind != EntityKind.Described && !pronoun.IsThing))
            return walk.Descriptions.Words(words);
        string name = one.Kind == EntityKind.Described ? char.ToLowerInvariant(one.Name[0]) + one.Name[1..] : one.Name;
        return walk.Descriptions.Words(words with { End = last }) + " " + name;
    }

    // "Boraschins Sprecher", "Vessia's president".
    private bool StartsWithName(TokenRun phrase) => walk.MentionAt(phrase.First) is not null;

    // "an Arvenian diplomat, for years in Hohenau": an apposition says who he is, an adverbial does not.
    private TokenRun WithoutTail(TokenRun phrase)
    {
        for (int token = phrase.First + 1; token < phrase.End; token++)
            if (view.IsWord(token, ',') && ((view.Is(token + 1, WordClass.Preposition | WordClass.Relative) && !view.Is(token + 1, WordClass.Article)) || Pronoun.HasType(view, token + 1, "Rel")))
                return phrase with { End = token };
        return phrase;
    }

    private bool HasNoun(TokenRun phrase, params ReadOnlySpan<Upos> any)
    {
        for (int token = phrase.First; token < phrase.End; token++)
            if (!view.IsParsed || any.Contains(view.UposOf(token)))
                return true;
        return false;
    }
}
