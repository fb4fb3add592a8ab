using Parley.Attributing.Lexicon;
using Parley.Attributing.Quoting;
using Parley.Attributing.Sources;
using Parley.Text;

namespace Parley.Attributing.Indirect;

/// <summary>One sentence with what the rules for indirect speech need of it.</summary>
internal sealed class Clause
{
    private readonly TextView view;
    private readonly IReadOnlyList<Quotation> quotations;
    private readonly int firstQuotation;
    // A title in marks, with them.
    private const int LongestTitle = 5;

    private readonly NounPhrases phrases;
    private readonly SubjectFinder subjects;
    private readonly bool[] quoted;
    private readonly int?[] coordinations;

    /// <param name="quotations">All of the text's.</param>
    /// <param name="firstQuotation">The first one that ends behind the sentence's start.</param>
    /// <param name="quoted">For each token of the text whether it lies in a quotation.</param>
    public Clause(TextView view, int sentence, IReadOnlyList<Quotation> quotations, int firstQuotation, bool[] quoted)
    {
        this.quoted = quoted;
        this.view = view;
        this.quotations = quotations;
        this.firstQuotation = firstQuotation;
        phrases = new NounPhrases(view);
        subjects = new SubjectFinder(view);
        Run = view.Sentence(sentence);
        // Most sentences report nothing.
        Hits = view.HasAny(Run, WordClass.CueStart) ? [.. new CueFinder(view).In(Run).Where(hit => !IsQuoted(hit.Verb.First))] : [];
        coordinations = Hits.Count > 0 ? [.. Hits.Select(CoordinatedAt)] : [];
    }

    public TokenRun Run { get; }

    /// <summary>The cues outside of quotations.</summary>
    public IReadOnlyList<CueHit> Hits { get; }

    /// <summary>The sentence's end without its final stop; a closing mark stays with what it closes.</summary>
    public int EndWithoutStop
    {
        get
        {
            int end = Run.End;
            while (end > Run.First && view.IsStop(end - 1))
                end--;
            return end;
        }
    }

    public bool IsQuoted(int token) => token < quoted.Length && quoted[token];

    public AttributionKind KindOf(TokenRun content) =>
        QuotationsIn(content).Any() ? AttributionKind.Mixed : AttributionKind.Indirect;

    /// <summary>The reporting clause around a cue reaches from the end of the last quotation before it to the sentence's end.</summary>
    public TokenRun WindowOf(CueHit hit)
    {
        int start = Run.First;
        foreach (Quotation quotation in QuotationsIn(new TokenRun(Run.First, hit.Run.First)))
            if (quotation.Run.Count > LongestTitle)
                start = Math.Max(start, quotation.Run.End);
        return new TokenRun(Math.Min(start, hit.Run.First), Run.End);
    }

    /// <summary>Where a content that begins here ends: at the sentence's end, or where the sentence goes on without it.</summary>
    public int ContentEnd(CueHit hit, int from)
    {
        int end = EndWithoutStop;
        for (int n = 0; n < Hits.Count; n++)
            if (Hits[n].Run.First > from + 1 && coordinations[n] is { } border && border > from && border < end)
                end = border;
        int clause = subjects.ClauseStart(hit.Run.First, Run.First);
        bool subordinate = (view.Is(clause, WordClass.ClauseOpener) && !view.Is(clause, WordClass.Joiner) && clause == Run.First)
            || (view.Is(clause, WordClass.Relative) && view.IsWord(clause - 1, ','));
        for (int token = from; token < end; token++)
            if (!IsQuoted(token) && (view.Is(token, WordClass.ContentEnder) || (subordinate && token > from && GoesOnWithMainClause(token, clause == Run.First))))
                end = token;
        while (end > from && (view.IsWord(end - 1, ',') || view.IsWord(end - 1, ';')))
            end--;
        return end;
    }

    // "While Beck said that it is closed, Arndt …", "Arndt, who said that it is closed, left": behind the comma the main
    // clause goes on, with its verb where verbs come second.
    private bool GoesOnWithMainClause(int comma, bool opensSentence)
    {
        if (!view.IsWord(comma, ','))
            return false;
        if (!view.Lexicon.VerbsComeLast)
            return opensSentence || view.Is(comma + 1, WordClass.Auxiliary | WordClass.CueStart);
        return !view.Is(comma + 1, WordClass.Capital | WordClass.Punctuation | WordClass.ClauseOpener | WordClass.Relative
            | WordClass.Article | WordClass.Preposition | WordClass.Complementizer | WordClass.Joiner | WordClass.Pronoun | WordClass.Adverb);
    }

    // "…, and warned", "… and Arndt said", "…, Arndt says", "…, as Arndt stressed": another verb of the reporting sentence.
    private int? CoordinatedAt(CueHit other)
    {
        if (view.Is(other.Run.First - 1, WordClass.Joiner))
            return other.Run.First - 1;
        int clause = subjects.ClauseStart(other.Run.First, Run.First);
        if (view.Is(clause, WordClass.Comparative) && view.IsWord(clause - 1, ','))
            return clause - 1;
        if (phrases.Before(other.Run.First, Run.First) is not { } subject)
            return null;
        bool coordinated = view.Is(subject.First - 1, WordClass.Joiner) || (view.IsWord(subject.First - 1, ',') && other.Takes(Frames.End));
        return coordinated ? subject.First - 1 : null;
    }

    private IEnumerable<Quotation> QuotationsIn(TokenRun run)
    {
        for (int n = firstQuotation; n < quotations.Count && quotations[n].Run.First < run.End; n++)
            if (quotations[n].Run.End > run.First)
                yield return quotations[n];
    }
}
