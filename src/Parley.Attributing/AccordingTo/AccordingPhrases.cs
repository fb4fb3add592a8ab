using Parley.Attributing.Lexicon;
using Parley.Attributing.Sources;
using Parley.Text;

namespace Parley.Attributing.AccordingTo;

/// <summary>A phrase that names who says it: "laut Beck", "den Quellen zufolge".</summary>
internal readonly record struct AccordingPhrase(AccordingForm Form, TokenRun Cue, TokenRun Source)
{
    public TokenRun Whole => new(Math.Min(Cue.First, Source.First), Math.Max(Cue.End, Source.End));

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
            if (source is { } found && !view.Is(found.First, WordClass.Impersonal))
                return new AccordingPhrase(form, cue, form.Before ? WithPlace(found, cue, run) : found);
        }
        return null;
    }

    // "According to two people at the port, …": before the comma that ends the phrase, a place belongs to the source.
    private TokenRun WithPlace(TokenRun source, TokenRun cue, TokenRun run)
    {
        int end = subjects.SkipAdverbials(source.End, run.End);
        if (cue.First != run.First || !view.IsWord(end, ','))
            return source;
        for (int token = source.End; token < end; token++)
            if (view.Is(token, WordClass.TimeWord) || view.Tagged.Tokens[token].Upos == Upos.Num)
                return source;
        return new TokenRun(source.First, end);
    }
}
