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
    private readonly NounPhrases phrases;
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
        Run = view.Sentence(sentence);
        Hits = [.. new CueFinder(view).In(Run).Where(hit => !IsQuoted(hit.Verb.First))];
        coordinations = [.. Hits.Select(CoordinatedAt)];
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
            start = Math.Max(start, quotation.Run.End);
        return new TokenRun(Math.Min(start, hit.Run.First), Run.End);
    }

    /// <summary>Where a content that begins here ends: at the sentence's end, or where another reporting clause is coordinated.</summary>
    public int ContentEnd(int from)
    {
        int end = EndWithoutStop;
        for (int n = 0; n < Hits.Count; n++)
            if (Hits[n].Run.First > from + 1 && coordinations[n] is { } border && border > from && border < end)
                end = border;
        for (int token = from; token < end; token++)
            if (view.Is(token, WordClass.ContentEnder) && !IsQuoted(token))
                end = token;
        while (end > from && (view.IsWord(end - 1, ',') || view.IsWord(end - 1, ';')))
            end--;
        return end;
    }

    // "…, and warned", "…, Arndt says": another verb of the reporting sentence, with or without a subject of its own.
    private int? CoordinatedAt(CueHit other)
    {
        if (view.Is(other.Run.First - 1, WordClass.Joiner))
            return other.Run.First - 1;
        return phrases.Before(other.Run.First, Run.First) is { } subject && view.IsWord(subject.First - 1, ',') && other.Takes(Frames.End)
            ? subject.First - 1
            : null;
    }

    private IEnumerable<Quotation> QuotationsIn(TokenRun run)
    {
        for (int n = firstQuotation; n < quotations.Count && quotations[n].Run.First < run.End; n++)
            if (quotations[n].Run.End > run.First)
                yield return quotations[n];
    }
}
