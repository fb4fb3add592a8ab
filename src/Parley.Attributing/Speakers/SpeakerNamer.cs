using System.Collections.Immutable;
using Parley.Attributing.Lexicon;
using Parley.Attributing.Sources;
using Parley.Text;

namespace Parley.Attributing.Speakers;

/// <summary>
/// Gives each source its name: as stated; completed from elsewhere in the article (surname, role); or inferred from the
/// speaker in force, which leaves a doubt that is kept with the name.
/// </summary>
internal sealed class SpeakerNamer(TextView view, NameIndex names)
{
    // The speaker in force is out of force after so many paragraphs without a word of his.
    private const int MostParagraphsInForce = 2;

    // How far back, in tokens, the nearest person is looked for when nobody has spoken yet.
    private const int FarthestPerson = 60;

    private const int MostSentencesBack = 3;

    // Article and role before a name: "the retired naval analyst Ann Beck".
    private const int LongestTitle = 5;

    private const WordClass Stops = WordClass.Punctuation | WordClass.Preposition | WordClass.ClauseOpener | WordClass.Pronoun | WordClass.Auxiliary;

    private readonly NounPhrases phrases = new(view);
    private (string Name, int Paragraph)? inForce;

    /// <summary>A source for each draft; null where the text names nobody.</summary>
    /// <param name="drafts">In the order of the text.</param>
    public Source?[] Name(IReadOnlyList<Draft> drafts)
    {
        var sources = new Source?[drafts.Count];
        for (int n = 0; n < drafts.Count; n++)
            if (!PullQuotes.IsOne(view, drafts[n]))
                sources[n] = Name(drafts[n]);
        PullQuotes.Name(view, drafts, sources);
        return sources;
    }

    private Source? Name(Draft draft)
    {
        Source? source = draft.Source is { } mention ? Named(mention) : Unnamed(draft);
        if (draft.IsSourceGuessed)
            source = source! with { Basis = NameBasis.Inferred };
        if (source?.Name is { } name)
            inForce = (name, view.ParagraphOf(draft.Extent.End - 1));
        return source;
    }

    private Source Named(TokenRun mention)
    {
        ImmutableArray<TextSpan> spans = view.Spans(mention);
        if (view.Is(mention.First, WordClass.Pronoun) && mention.Count == 1)
            return new Source(spans, Pronoun(mention.First), NameBasis.Inferred);
        TokenRun name = names.NameIn(mention);
        if (name.IsEmpty)
            return Role(mention, spans);
        string words = names.Words(name);
        string? full = name.Count == 1 ? names.FullNameOf(words) : null;
        return new Source(spans, full ?? words, full is null ? NameBasis.Stated : NameBasis.Completed);
    }

    private string? Pronoun(int token)
    {
        if (view.Is(token, WordClass.Impersonal))
            return null;
        return SubjectBefore(token) ?? EarlierSubject(token) ?? InForce(token) ?? names.PersonBefore(token, FarthestPerson);
    }

    // "the analyst": the one whom the article calls so by name; else, for a known one, the speaker in force.
    private Source Role(TokenRun mention, ImmutableArray<TextSpan> spans)
    {
        bool definite = view.Is(mention.First, WordClass.DefiniteArticle);
        ReadOnlySpan<char> head = view.Word(Head(mention));
        if (definite && names.BearerOf(view.Lexicon.Roles.EntryOf(head)) is { } surname)
            return new Source(spans, names.FullNameOf(surname) ?? surname, NameBasis.Completed);
        if (definite && view.Lexicon.AnaphoricRoles.Match(head) && InForce(mention.First) is { } speaker)
            return new Source(spans, speaker, NameBasis.Inferred);
        return new Source(spans, Description(mention), NameBasis.Stated);
    }

    // Its words; the article stays where an adjective is inflected by it.
    private string Description(TokenRun mention)
    {
        int first = mention.First;
        while (first < mention.End - 1 && view.Is(first, WordClass.DefiniteArticle)
            && (!view.Lexicon.NounsAreCapitalised || view.Is(first + 1, WordClass.Capital)))
            first++;
        return names.Words(new TokenRun(first, mention.End));
    }

    // The last word before a comma or a preposition.
    private int Head(TokenRun mention)
    {
        int at = mention.First + 1;
        while (at < mention.End && !view.Is(at, WordClass.Punctuation | WordClass.Link | WordClass.Preposition | WordClass.GenitiveArticle))
            at++;
        return at - 1;
    }

    private Source? Unnamed(Draft draft) =>
        draft is { Cue: null, IsOpen: false } && (InForce(draft.Extent.First) ?? PersonBefore(draft.Extent.First)) is { } speaker
            ? new Source([], speaker, NameBasis.Inferred)
            : null;

    // "Ann Beck shook her head. “No.”": the person who is the subject of the sentence before, in the same paragraph.
    private string? PersonBefore(int token)
    {
        int sentence = view.SentenceOf(token);
        return sentence > 0 && view.Sentences[sentence - 1].Paragraph == view.Sentences[sentence].Paragraph
            ? LeadingPerson(view.Sentence(sentence - 1))
            : null;
    }

    private string? InForce(int token) =>
        inForce is var (name, paragraph) && view.ParagraphOf(token) - paragraph <= MostParagraphsInForce ? name : null;

    // "Beck had a call in which he said": the subject of the sentence that the pronoun stands in.
    private string? SubjectBefore(int token) =>
        Subject(new TokenRun(view.Sentence(view.SentenceOf(token)).First, token));

    // Of the sentence before, or of the one before its quotations.
    private string? EarlierSubject(int token)
    {
        int last = view.SentenceOf(token) - 1;
        for (int sentence = last; sentence >= Math.Max(0, last - MostSentencesBack); sentence--)
            if (!view.IsMark(view.Sentence(sentence).First, out _))
                return LeadingPerson(view.Sentence(sentence));
        return null;
    }

    // The first name in the subject's place, if it is a person's: at the head, or behind an article and a role.
    private string? LeadingPerson(TokenRun sentence)
    {
        int first = sentence.First;
        while (first < sentence.End && first < sentence.First + LongestTitle && !view.Is(first, Stops)
            && (view.Is(first, WordClass.Article) || !view.Is(first, WordClass.Capital)))
            first++;
        int end = first;
        while (end < sentence.End && view.Is(end, WordClass.Capital))
            end++;
        return end > first ? Person(new TokenRun(first, end)) : null;
    }

    private string? Person(TokenRun capitals)
    {
        TokenRun name = names.NameIn(capitals);
        if (name.IsEmpty)
            return null;
        string words = names.Words(name);
        return name.Count == 1 ? names.FullNameOf(words) : names.IsPerson(name) ? words : null;
    }

    private string? Subject(TokenRun run)
    {
        if (run.IsEmpty || phrases.From(run.First, run.End) is not { } phrase || phrases.IsPronoun(phrase.First, run.End))
            return null;
        TokenRun name = names.NameIn(phrase);
        if (name.IsEmpty)
            return null;
        string words = names.Words(name);
        return name.Count > 1 ? words : names.FullNameOf(words) ?? (name.First == phrase.First && names.IsCapitalInside(words) ? words : null);
    }
}
