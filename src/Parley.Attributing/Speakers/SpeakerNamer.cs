using System.Collections.Immutable;
using Parley.Attributing.Chains;
using Parley.Attributing.Entities;
using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Speakers;

/// <summary>
/// Gives each source its name: as stated; completed from elsewhere in the article (surname, role); or inferred (a pronoun, the
/// speaker in force), which leaves a doubt that is kept with the name. One way through the text, from its beginning.
/// </summary>
internal sealed class SpeakerNamer
{
    private readonly TextView view;
    private readonly IReadOnlyList<Draft> drafts;
    private readonly Walk walk;
    private readonly SourceReader reader;
    private readonly CueSubjects subjects;
    private readonly Nesting nesting;
    private readonly Naming?[] namings;
    private readonly int[] insides;
    private readonly Naming?[] addressees;
    private readonly Dictionary<int, Entity> pronouns = [];

    /// <param name="drafts">In the order of the text.</param>
    public SpeakerNamer(TextView view, IReadOnlyList<Draft> drafts)
    {
        this.view = view;
        this.drafts = drafts;
        walk = new Walk(view, drafts);
        reader = new SourceReader(view, walk, Author());
        subjects = new CueSubjects(view, walk);
        nesting = new Nesting(drafts);
        namings = new Naming?[drafts.Count];
        insides = new int[drafts.Count];
        addressees = new Naming?[drafts.Count];
    }

    /// <summary>Is told of each draft whose source or addressee is a pronoun, by draft and token, which clues each mention before it had.</summary>
    public Action<int, int, IReadOnlyList<(Entity Entity, float[] Clues)>>? Watcher
    {
        get => walk.Discourse.Watcher;
        set => walk.Discourse.Watcher = value;
    }

    /// <summary>A source for each draft; null where the text names nobody.</summary>
    public Source?[] Name()
    {
        int[] order = [.. Enumerable.Range(0, drafts.Count).OrderBy(Place)];
        int next = 0;
        for (int token = 0; token < view.Count; token++)
        {
            int inside = nesting.At(token);
            for (; next < order.Length && Place(order[next]) <= token; next++)
                Resolve(order[next], inside);
            walk.Pass(token, inside, pronouns.GetValueOrDefault(token));
        }
        ImmutableArray<string>[] chains = new ChainFinder(view, walk, drafts).Find(namings, addressees, insides);
        Source?[] sources = [.. drafts.Select((draft, n) => ToSource(draft, namings[n], chains[n]))];
        PullQuotes.Name(view, drafts, sources);
        return sources;
    }

    /// <summary>To whom it is said; null: the text does not tell.</summary>
    /// <param name="draft">The place of a draft; after <see cref="Name"/>.</param>
    public Addressee? AddresseeOf(int draft) =>
        drafts[draft].Addressee is { IsEmpty: false } run ? new Addressee(view.Spans(run), addressees[draft]?.Name) : null;

    // Where it is decided who speaks: at the source, or where it has none at the content.
    private int Place(int draft) => drafts[draft].Source is { IsEmpty: false } source ? source.First : drafts[draft].Extent.First;

    private void Resolve(int number, int inside)
    {
        Draft draft = drafts[number];
        // At its own first token a content is not inside of itself.
        inside = insides[number] = inside == number ? -1 : inside;
        if (PullQuotes.IsOne(view, draft))
            return;
        Naming naming = draft.Source is { IsEmpty: false } source ? OfSource(draft, number, inside, source) : Unnamed(draft, number, inside);
        namings[number] = naming;
        if (draft.Addressee is { IsEmpty: false } addressee)
            addressees[number] = reader.Read(addressee, number, inside, inside >= 0 ? namings[inside] : null, naming.Entity);
        if (naming.Entity is { } entity && (inside < 0 || inside == number) && !OnlyPassesOn(draft, entity))
            walk.Discourse.Speaks(entity, Math.Max(draft.Extent.End, draft.Source?.End ?? 0) - 1);
    }

    // "…, said Beck, as the agency Kontor reported": what goes on is Beck's.
    private bool OnlyPassesOn(Draft draft, Entity entity) =>
        draft.Cue is { } cue && entity.Kind != EntityKind.Person && view.HasAny(cue, WordClass.Passing) && walk.Discourse.HasSpokenIn(view.SentenceOf(cue.First));

    private Naming OfSource(Draft draft, int number, int inside, TokenRun source)
    {
        Entity? addressee = draft.Addressee is { IsEmpty: false } run && AddresseeIn(run) is { } mention ? walk.Named(mention) : null;
        Naming naming = reader.Read(source, number, inside, inside >= 0 ? namings[inside] : null, addressee);
        int head = source.Count == 1 ? source.First : walk.Descriptions.HeadOf(source);
        if (naming.Entity is { } entity && walk.MentionAt(head) is null)
            pronouns[head] = entity;
        return naming;
    }

    private NameMention? AddresseeIn(TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
            if (walk.MentionAt(token) is { } mention)
                return mention;
        return null;
    }

    // A quotation or free-indirect sentence without a clause of its own: whoever is the subject of the sentence before, in the
    // author's words, or else the speaker in force.
    private Naming Unnamed(Draft draft, int number, int inside)
    {
        if (draft.Cue is { } cue)
            return subjects.Of(draft, cue) is >= 0 and var subject ? reader.Read(new TokenRun(subject, subject + 1), number, inside, inside >= 0 ? namings[inside] : null, null).AsInferred() : Naming.Nobody;
        if (draft.IsOpen)
            return Naming.Nobody;
        int first = draft.Extent.First;
        Entity? last = IsSameParagraph(first) ? walk.Discourse.SubjectBefore(first) : null;
        foreach (Entity? one in (Entity?[])[last, walk.Discourse.SpeakerAt(first), walk.Discourse.SpeakerBefore(first)])
            if (one is not null && !(draft.Kind == AttributionKind.Direct && IsNamedIn(draft, one)))
                return Naming.Of(one, NameBasis.Inferred);
        return Naming.Nobody;
    }

    // Who quotes himself does not call himself by name.
    private bool IsNamedIn(Draft draft, Entity one)
    {
        foreach (TokenRun run in draft.Content)
            for (int token = run.First; token < run.End; token++)
                if (walk.MentionAt(token) is { } mention && walk.Named(mention) == one)
                    return true;
        return false;
    }

    private bool IsSameParagraph(int token) =>
        view.SentenceOf(token) is var sentence and > 0 && view.Sentences[sentence - 1].Paragraph == view.Sentences[sentence].Paragraph;

    private Source? ToSource(Draft draft, Naming? naming, ImmutableArray<string> chain)
    {
        bool hasMention = draft.Source is { IsEmpty: false };
        if (!hasMention && naming?.Name is null)
            return null;
        // Who some words meant may have come out later.
        if (naming?.Entity?.SameAs is { } same)
            naming = Naming.Of(same, NameBasis.Inferred);
        NameBasis basis = draft.IsSourceGuessed || naming?.Name is null ? NameBasis.Inferred : naming.Basis;
        return new Source(hasMention ? view.Spans(draft.Source!.Value) : [], naming?.Name, basis, chain)
        {
            Joint = naming is { Joint.Count: > 0 } ? [.. naming.Joint.Select(one => one.Name).OfType<string>().Distinct()] : [],
        };
    }

    // Who says "we" in the author's words: the account whose posts these are, or else the one in the byline.
    private Naming Author()
    {
        if (walk.Index.Account is not { } account)
            return new Naming(null, view.Tagged.Article.Byline ?? view.Tagged.Article.Outlet ?? walk.Index.Author?.Name, NameBasis.Inferred);
        return walk.MentionAt(account) is { } mention ? Naming.Of(walk.Named(mention), NameBasis.Inferred) : new Naming(null, view.Word(account).ToString(), NameBasis.Inferred);
    }
}
