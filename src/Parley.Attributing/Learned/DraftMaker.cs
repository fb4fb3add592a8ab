using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Learned;

/// <summary>What the network reads, as drafts: spans that begin and end where spans do, and what kind of statement it is.</summary>
internal sealed class DraftMaker(Surroundings around)
{
    private readonly TextView view = around.View;
    private readonly ContentRuns contents = new(around);
    private readonly Explanations why = new(around);

    /// <param name="readings">In the order of their anchors.</param>
    public List<Draft> Of(IReadOnlyList<Reading> readings)
    {
        var drafts = new List<Draft>(readings.Count);
        foreach (Reading reading in readings)
            if (Of(reading) is { } draft)
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
        TokenRun? cue = reading.Kind == AnchorKind.Cue ? CueOf(reading) : null;
        var draft = new Draft(why.Of(reading), KindOf(reading, content), MediumOf(reading, content))
        {
            Cue = cue,
            Source = Nearest(reading, Part.Source),
            Addressee = Nearest(reading, Part.Addressee),
            Negated = cue is { } words && (view.HasAny(words, WordClass.Negation) || view.Is(words.End, WordClass.Negation)),
            Hypothetical = cue is { } also && view.HasAny(also, WordClass.Hypothetical),
        };
        draft.Content.AddRange(content);
        return draft;
    }

    private static TokenRun CueOf(Reading reading)
    {
        foreach (TokenRun run in reading.Runs(Part.Cue))
            if (run.First <= reading.Anchor && reading.Anchor < run.End)
                return run;
        return new TokenRun(reading.Anchor, reading.Anchor + 1);
    }

    // Of several mentions the nearest one; marks between two runs are inside of the mention.
    private TokenRun? Nearest(Reading reading, Part part)
    {
        TokenRun? best = null;
        foreach (TokenRun run in contents.Joined(reading.Runs(part)))
            if (best is not { } known || Distance(run, reading.Anchor) < Distance(known, reading.Anchor))
                best = run;
        return best is { } found ? contents.Trimmed(found) : null;
    }

    private static int Distance(TokenRun run, int token) => token < run.First ? run.First - token : token - run.End + 1;

    private AttributionKind KindOf(Reading reading, List<TokenRun> content)
    {
        if (reading.Kind == AnchorKind.Reported)
            return AttributionKind.Reported;
        (int quoted, int words) = contents.Quoted(content);
        if (reading.Kind == AnchorKind.Free)
            return AttributionKind.FreeIndirect;
        if (quoted > 0)
            return quoted == words ? AttributionKind.Direct : AttributionKind.Mixed;
        return contents.IsClause(content) ? AttributionKind.Indirect : AttributionKind.Reported;
    }

    // A thought of which the words are quoted was spoken.
    private Medium MediumOf(Reading reading, List<TokenRun> content)
    {
        Medium medium = Medium.Speech;
        foreach (CueForm form in view.Lexicon.CuesFrom(view.Word(reading.Anchor)))
            if (form.Words.Length == 1)
                medium = form.Medium;
        return medium == Medium.Thought && contents.Quoted(content).Quoted > 0 ? Medium.Speech : medium;
    }
}
