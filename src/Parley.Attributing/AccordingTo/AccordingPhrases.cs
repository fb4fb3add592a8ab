using Parley.Attributing.Lexicon;
using Parley.Attributing.Sources;
using Parley.Text;

namespace Parley.Attributing.AccordingTo;

/// <summary>A phrase that names who says it: "laut Beck", "den Quellen zufolge".</summary>
/// <param name="End">Behind the source and a relative clause that hangs on it, which is nobody's content.</param>
internal readonly record struct AccordingPhrase(AccordingForm Form, TokenRun Cue, TokenRun Source, int End)
{
    public TokenRun Whole => new(Math.Min(Cue.First, Source.First), Math.Max(Cue.End, End));

    /// <summary>An attribution that lacks its content.</summary>
    public Draft ToDraft(string rule, AttributionKind kind) => new(rule, kind, Form.Medium)
    {
        Cue = Cue,
        Source = Source,
        Negated = false,
        Hypothetical = false,
    };
}

/// <summary>Finds such phrases.</summary>
internal sealed class AccordingPhrases(TextView view)
{
    private const int LongestInsertion = 16;

    private readonly NounPhrases phrases = new(view);
    private readonly SubjectFinder subjects = new(view);

    /// <summary>The first phrase of a run.</summary>
    public AccordingPhrase? In(TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
            if (At(token, run) is { } found)
                return found;
        return null;
    }

    /// <summary>The phrase whose cue begins at a token of the run.</summary>
    public AccordingPhrase? At(int token, TokenRun run)
    {
        if (!view.Is(token, WordClass.AccordingStart))
            return null;
        foreach (AccordingForm form in view.Lexicon.AccordingsFrom(view.Word(token)))
        {
            var cue = new TokenRun(token, token + form.Words.Length);
            if (cue.End > run.End || !view.IsAt(token, form.Words))
                continue;
            TokenRun? source = form.Before ? phrases.From(cue.End, run.End) : phrases.Before(cue.First, run.First);
            if (source is { } found && !view.Is(found.First, WordClass.Impersonal) && !view.Is(found.End - 1, WordClass.NoSpeaker))
                return form.Before ? Extended(form, cue, found, run) : new AccordingPhrase(form, cue, found, found.End);
        }
        return null;
    }

    // "According to two people at the port, …", "Laut Beck, der am Montag kam, …": at the head of a sentence a place, an
    // apposition or a relative clause goes on with the phrase up to the comma that ends it.
    private AccordingPhrase Extended(AccordingForm form, TokenRun cue, TokenRun source, TokenRun run)
    {
        var plain = new AccordingPhrase(form, cue, source, source.End);
        if (cue.First != run.First)
            return plain;
        int comma = subjects.SkipAdverbials(source.End, run.End);
        if (!view.IsWord(comma, ','))
            return plain;
        TokenRun placed = IsTimed(new TokenRun(source.End, comma)) ? source : source with { End = comma };
        int close = comma + 1;
        while (close < Math.Min(run.End, comma + LongestInsertion) && !view.Is(close, WordClass.Punctuation))
            close++;
        if (!view.IsWord(close, ','))
            return new AccordingPhrase(form, cue, placed, placed.End);
        if (phrases.From(comma + 1, close)?.End == close)
            return new AccordingPhrase(form, cue, source with { End = close }, close);
        return view.Is(comma + 1, WordClass.Relative) ? new AccordingPhrase(form, cue, placed, close) : new AccordingPhrase(form, cue, placed, placed.End);
    }

    private bool IsTimed(TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
            if (view.Is(token, WordClass.TimeWord) || view.Tagged.Tokens[token].Upos == Upos.Num)
                return true;
        return false;
    }
}
