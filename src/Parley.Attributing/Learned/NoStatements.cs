using Parley.Attributing.Lexicon;
using Parley.Attributing.Speakers;
using Parley.Text;

namespace Parley.Attributing.Learned;

/// <summary>What the corpora call an attribution and docs/annotation.md does not.</summary>
internal sealed class NoStatements(Surroundings around, SourceFinder sources)
{
    private readonly TextView view = around.View;
    private readonly Lazy<string?> asker = new(() => InterviewLabels.Asker(around.View));

    public bool Is(Reading reading, Draft draft) =>
        IsWithoutWords(draft) || IsScareQuote(reading, draft) || IsEvidence(reading, draft) || IsOfNoSpeaker(draft) || IsNoAttitude(draft) || IsQuestion(draft);

    // "hinted at it", "said nothing".
    private bool IsWithoutWords(Draft draft) => draft.Content is [{ Count: 1 } only]
        && (around.Tree.Upos(only.First) is Upos.Pron or Upos.Det || view.Is(only.First, WordClass.Negation));

    // "the so-called “question”".
    private bool IsScareQuote(Reading reading, Draft draft) => draft.Source is null && draft.Kind is AttributionKind.Direct
        && reading.Kind == AnchorKind.Cue && around.Tree.Upos(reading.Anchor) is Upos.Adj or Upos.Adv or Upos.Det;

    // "The map shows that the strait is narrow": a thing that proves something says nothing.
    private bool IsEvidence(Reading reading, Draft draft) => draft.Source is { } source && view.Is(reading.Anchor, WordClass.Evidence)
        && !HasName(source) && around.Tree.Upos(sources.Head(source)) != Upos.Propn
        && view.Lexicon.Roles.EntryOf(view.Word(sources.Head(source))).IsEmpty && !view.Is(source.First, WordClass.Pronoun);

    // "according to plan".
    private bool IsOfNoSpeaker(Draft draft) => draft.Source is { } source && view.Is(sources.Head(source), WordClass.NoSpeaker);

    // "has no reason to hurry": what the author thinks of him.
    private bool IsNoAttitude(Draft draft) => draft.Cue is { Count: > 1 } cue && view.Is(cue.End - 1, WordClass.NoAttitude);

    // "Kontor: How are you?" in an interview: what the paper asks. A person may ask and be a speaker all the same.
    private bool IsQuestion(Draft draft) => draft.Source is { } source && draft.Cue is { Count: 1 } cue && view.IsWord(cue.First, ':')
        && cue.First == source.End && !sources.IsPerson(source) && view.Words(source).Equals(asker.Value, StringComparison.OrdinalIgnoreCase);

    private bool HasName(TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
            if (around.Names[token] != 0)
                return true;
        return false;
    }
}
