using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Learned;

/// <summary>What the network reads, as drafts: spans that begin and end where spans do, and what kind of statement it is.</summary>
internal sealed class DraftMaker
{
    private const string AccordingTo = "according-to";

    private readonly Surroundings around;
    private readonly TextView view;
    private readonly ContentRuns contents;
    private readonly SourceFinder sources;
    private readonly Explanations why;
    private readonly NoStatements none;
    private readonly float leastReported;

    /// <param name="leastReported">The probability that a content without a clause must have.</param>
    public DraftMaker(Surroundings around, float leastReported)
    {
        this.leastReported = leastReported;
        (this.around, view) = (around, around.View);
        contents = new ContentRuns(around);
        sources = new SourceFinder(around, contents);
        why = new Explanations(around);
        none = new NoStatements(around, sources);
    }

    /// <param name="readings">In the order of their anchors.</param>
    public List<Draft> Of(IReadOnlyList<Reading> readings)
    {
        var drafts = new List<Draft>(readings.Count);
        foreach (Reading reading in readings)
            if (Of(reading) is { } draft && !none.Is(reading, draft))
                Add(drafts, draft);
        return drafts;
    }

    // Free sentences that follow one another are one content.
    private void Add(List<Draft> drafts, Draft draft)
    {
        if (draft.Kind == AttributionKind.FreeIndirect && drafts.Count > 0 && drafts[^1] is { Kind: AttributionKind.FreeIndirect } before
            && before.Extent.End == draft.Extent.First && view.ParagraphOf(before.Extent.First) == view.ParagraphOf(draft.Extent.First))
            before.Content[^1] = before.Content[^1] with { End = draft.Extent.End };
        else
            drafts.Add(draft);
    }

    private Draft? Of(Reading reading)
    {
        List<TokenRun> content = reading.Kind == AnchorKind.Cue ? contents.WithCue(reading) : contents.Sentence(reading);
        if (content.Count == 0)
            return null;
        Draft? proposal = around.Cues[reading.Anchor] is >= 0 and var number ? around.Proposals[number] : null;
        ReadSource source = sources.Of(reading, proposal);
        // Of these the rules know the words: which of them are the cue, and which the source.
        bool isAccording = proposal is { Rule: AccordingTo, Source: not null };
        TokenRun? cue = reading.Kind != AnchorKind.Cue ? null : isAccording ? proposal!.Cue : CueOf(reading);
        if (isAccording && content.Count > proposal!.Content.Count && IsWithin(content, proposal!.Content))
            content = [.. proposal!.Content];
        if (cue is { } own)
            content = ContentRuns.Without(content, own);
        if (source.IsGiver)
            content = ContentRuns.Without(content, source.Run!.Value);
        if (content.Count == 0)
            return null;
        AttributionKind kind = KindOf(reading, content);
        if (kind == AttributionKind.Reported && reading.Probability < leastReported)
            return null;
        var draft = new Draft(why.Of(reading), kind, cue is { } words ? MediumOf(words, kind) : Medium.Speech)
        {
            Cue = cue,
            Source = isAccording ? proposal!.Source : source.Run,
            Addressee = source.Addressee,
            IsSourceGuessed = !isAccording && source is { IsGuess: true, Run: not null },
            Negated = source.IsNobody || (cue is { } denied && (view.HasAny(denied, WordClass.Negation) || view.Is(denied.End, WordClass.Negation))),
            Hypothetical = cue is { } supposed && view.HasAny(supposed, WordClass.Hypothetical),
        };
        draft.Content.AddRange(content);
        return draft;
    }

    // Holes in the clause that somebody is said to have said are the network's.
    private static bool IsWithin(List<TokenRun> content, List<TokenRun> whole) =>
        content.TrueForAll(run => whole.Exists(other => other.Contains(run)));

    private TokenRun CueOf(Reading reading)
    {
        foreach (TokenRun run in reading.Runs(Part.Cue))
            if (run.First <= reading.Anchor && reading.Anchor < run.End && contents.Trimmed(WithoutNames(run, reading.Anchor)) is { IsEmpty: false } trimmed)
                return trimmed;
        return new TokenRun(reading.Anchor, reading.Anchor + 1);
    }

    // "have told Reuters": who is told is no part of the verb.
    private TokenRun WithoutNames(TokenRun run, int anchor)
    {
        int first = anchor, end = anchor + 1;
        while (first > run.First && !IsName(first - 1))
            first--;
        while (end < run.End && !IsName(end))
            end++;
        return new TokenRun(first, end);
    }

    private bool IsName(int token) => around.Names[token] != 0 || around.Tree.Upos(token) == Upos.Propn || view.Lexicon.MediaNames.Contains(view.Word(token));

    private AttributionKind KindOf(Reading reading, List<TokenRun> content)
    {
        if (reading.Kind == AnchorKind.Free)
            return AttributionKind.FreeIndirect;
        (int quoted, int words) = contents.Quoted(content);
        if (quoted > 0)
            return quoted == words ? AttributionKind.Direct : AttributionKind.Mixed;
        return contents.IsClause(content) ? AttributionKind.Indirect : AttributionKind.Reported;
    }

    // By the longest form of the lists in the cue. A thought of which the words are quoted was spoken.
    private Medium MediumOf(TokenRun cue, AttributionKind kind)
    {
        (Medium medium, int longest) = (Medium.Speech, 0);
        for (int token = cue.First; token < cue.End; token++)
        {
            foreach (CueForm form in view.Lexicon.CuesFrom(view.Word(token)))
                if (form.Words.Length > longest && view.IsAt(token + 1, form.Words.AsSpan(1)))
                    (medium, longest) = (form.Medium, form.Words.Length);
        }
        return medium == Medium.Thought && kind is AttributionKind.Direct or AttributionKind.Mixed ? Medium.Speech : medium;
    }
}
