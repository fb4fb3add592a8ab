using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Speakers;

/// <summary>
/// Gives each source its name: as stated; completed from elsewhere in the article (surname, role); or inferred from the
/// speaker in force, which leaves a doubt that is kept with the name.
/// </summary>
internal sealed class SpeakerNamer(TextView view)
{
    // The speaker in force is out of force after so many paragraphs without a word of his.
    private const int MostParagraphsInForce = 2;

    private readonly NameIndex names = new(view);
    private (string Name, int Paragraph)? inForce;

    /// <summary>To be asked once for each draft, in the order of the text.</summary>
    public Source? Name(Draft draft)
    {
        Source? source = draft.Source is { } mention ? Named(mention) : Unnamed(draft);
        if (source?.Name is { } name && !IsImpersonal(draft))
            inForce = (name, view.ParagraphOf(draft.Extent.End - 1));
        return source;
    }

    private bool IsImpersonal(Draft draft) => draft.Source is { } mention && view.Is(mention.First, WordClass.Impersonal);

    private Source Named(TokenRun mention)
    {
        var spans = view.Spans(mention);
        if (view.Is(mention.First, WordClass.Pronoun) && mention.Count == 1)
            return new Source(spans, view.Is(mention.First, WordClass.Impersonal) ? null : InForce(mention.First) ?? EarlierName(mention.First), NameBasis.Inferred);
        TokenRun name = names.NameIn(mention);
        if (name.IsEmpty)
            return Role(mention, spans);
        string words = view.Words(name);
        string? full = name.Count == 1 ? names.FullNameOf(words) : null;
        return new Source(spans, full ?? words, full is null ? NameBasis.Stated : NameBasis.Completed);
    }

    // "the analyst": the one whom the article calls so by name; else, for a known one, the speaker in force.
    private Source Role(TokenRun mention, System.Collections.Immutable.ImmutableArray<TextSpan> spans)
    {
        bool definite = view.Is(mention.First, WordClass.DefiniteArticle);
        int head = Head(mention);
        ReadOnlySpan<char> role = view.Lexicon.Roles.EntryOf(view.Word(head));
        if (definite && names.BearerOf(role) is { } surname)
            return new Source(spans, names.FullNameOf(surname) ?? surname, NameBasis.Completed);
        if (definite && view.Lexicon.AnaphoricRoles.Match(view.Word(head)) && InForce(mention.First) is { } speaker)
            return new Source(spans, speaker, NameBasis.Inferred);
        int first = mention.First;
        while (first < mention.End - 1 && view.Is(first, WordClass.Article))
            first++;
        return new Source(spans, view.Words(new TokenRun(first, mention.End)), NameBasis.Stated);
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
        draft.Cue is null && InForce(draft.Extent.First) is { } speaker ? new Source([], speaker, NameBasis.Inferred) : null;

    private string? InForce(int token) =>
        inForce is var (name, paragraph) && view.ParagraphOf(token) - paragraph <= MostParagraphsInForce ? name : null;

    // Nobody has spoken yet: the first name of this sentence before the pronoun, or of the sentence before.
    private string? EarlierName(int token)
    {
        int sentence = view.SentenceOf(token);
        return FirstName(new TokenRun(view.Sentence(sentence).First, token))
            ?? (sentence > 0 ? FirstName(view.Sentence(sentence - 1)) : null);
    }

    private string? FirstName(TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
        {
            if (!view.Is(token, WordClass.Capital))
                continue;
            int end = token + 1;
            while (end < run.End && view.Is(end, WordClass.Capital))
                end++;
            TokenRun name = names.NameIn(new TokenRun(token, end));
            if (!name.IsEmpty && names.FullNameOf(view.Word(name.End - 1).ToString()) is { } full)
                return full;
            token = end - 1;
        }
        return null;
    }
}
