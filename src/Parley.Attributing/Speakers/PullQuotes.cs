using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Speakers;

/// <summary>
/// Quotations that stand as a heading of their own. The speaker before them is not theirs: they repeat what somebody says
/// elsewhere in the article, and are his.
/// </summary>
internal static class PullQuotes
{
    private const int LongestHeading = 24;
    private const int FewestWords = 2;
    private const int ShortestWord = 4;

    // The share of a heading's words that its source in the text must have.
    private const double EnoughShared = 0.75;

    // Only contents so near are compared, so that the work stays linear.
    private const int Neighbours = 24;

    public static bool IsOne(TextView view, Draft draft)
    {
        return draft.Cue is null && IsHeading(view, draft.Extent);
    }

    /// <summary>Whether a quotation ends a short paragraph that has no stop.</summary>
    public static bool IsHeading(TextView view, TokenRun quotation)
    {
        int sentence = view.SentenceOf(quotation.First);
        TokenRun run = view.Sentence(sentence);
        return run.Count <= LongestHeading && run.End >= quotation.End
            && !view.IsStop(run.End - 1) && !view.IsStop(quotation.End - 2)
            && (sentence + 1 == view.Sentences.Length || view.Sentences[sentence + 1].Paragraph != view.Sentences[sentence].Paragraph);
    }

    public static void Name(TextView view, IReadOnlyList<Draft> drafts, Source?[] sources)
    {
        for (int n = 0; n < drafts.Count; n++)
            if ((IsOne(view, drafts[n]) || IsNobodys(drafts[n], sources[n])) && (Repeated(view, drafts, sources, n) ?? OfInterview(view, sources, n)) is { } name)
                sources[n] = new Source([], name, NameBasis.Inferred);
    }

    // Of an interview's headline: whoever answers most.
    private static string? OfInterview(TextView view, Source?[] sources, int heading) =>
        heading == 0 && InterviewLabels.Returning(view).Any()
            ? sources.Select(source => source?.Name).OfType<string>().GroupBy(name => name, StringComparer.Ordinal).MaxBy(group => group.Count())?.Key : null;

    // A headline's quotation, which nobody can have said before.
    private static bool IsNobodys(Draft draft, Source? source) =>
        draft is { Cue: null, Source: null, Kind: AttributionKind.Direct } && source?.Name is null;

    private static string? Repeated(TextView view, IReadOnlyList<Draft> drafts, Source?[] sources, int heading)
    {
        HashSet<string> words = WordsOf(view, drafts[heading]);
        if (words.Count < FewestWords)
            return null;
        (double Share, string? Name) best = (EnoughShared, null);
        for (int n = Math.Max(0, heading - Neighbours); n < Math.Min(drafts.Count, heading + Neighbours); n++)
        {
            if (n == heading || sources[n]?.Name is not { } name || IsOne(view, drafts[n]))
                continue;
            double share = (double)words.Count(WordsOf(view, drafts[n]).Contains) / words.Count;
            if (share >= best.Share && (best.Name is null || share > best.Share))
                best = (share, name);
        }
        return best.Name;
    }

    private static HashSet<string> WordsOf(TextView view, Draft draft)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (TokenRun run in draft.Content)
            for (int token = run.First; token < run.End; token++)
                if (!view.Is(token, WordClass.Punctuation) && view.Word(token).Length >= ShortestWord)
                    words.Add(view.Word(token).ToString());
        return words;
    }
}
