using System.Buffers;
using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Learned;

/// <summary>Contents as the network reads them, mended at their edges: quotation marks stand in pairs, marks of the sentence outside.</summary>
internal sealed class ContentRuns(Surroundings around)
{
    private const string Copula = "cop", ClausalComplement = "ccomp";

    private static readonly SearchValues<char> edges = SearchValues.Create(".,;:!?…–—-");

    private readonly TextView view = around.View;

    /// <summary>The content of a cue: without the stop that ends the sentence.</summary>
    public List<TokenRun> WithCue(Reading reading)
    {
        var kept = new List<TokenRun>();
        foreach (TokenRun run in Joined(reading.Runs(Part.Content)))
            if (Trimmed(WithoutBeginning(OverParagraphs(OnItsLines(Whole(Paired(run, reading.Segment), reading), reading.Anchor), reading.Segment))) is { IsEmpty: false } trimmed && HasWord(trimmed))
                kept.Add(trimmed);
        kept = Apart(kept);
        if (kept.Exists(run => IsIn(run, view.SentenceOf(reading.Anchor))))
            kept.RemoveAll(run => IsAnothers(run, reading.Anchor));
        return kept;
    }

    // What is said goes on in other sentences in quotation marks, or as a whole; a piece out of the midst of one is another's.
    private bool IsAnothers(TokenRun run, int anchor) => !IsIn(run, view.SentenceOf(anchor))
        && around.Quotation[run.First] < 0 && around.Quotation[run.End - 1] < 0 && run.First > view.Sentence(view.SentenceOf(run.First)).First;

    private bool IsIn(TokenRun run, int sentence) => view.SentenceOf(run.First) <= sentence && sentence <= view.SentenceOf(run.End - 1);

    /// <summary>A whole sentence or clause, with its stop.</summary>
    public List<TokenRun> Sentence(Reading reading)
    {
        int sentence = view.SentenceOf(reading.Anchor), first = int.MaxValue, end = -1;
        for (int i = 0; i < reading.Parts.Length; i++)
        {
            int token = reading.Segment.First + i;
            if (reading.Parts[i] != Part.Content || view.SentenceOf(token) != sentence)
                continue;
            first = Math.Min(first, token);
            end = token + 1;
        }
        return end < 0 || !HasWord(new TokenRun(first, end)) ? [] : [new TokenRun(first, end)];
    }

    /// <summary>Runs between which only marks stand are one.</summary>
    public List<TokenRun> Joined(List<TokenRun> runs)
    {
        for (int i = runs.Count - 1; i > 0; i--)
        {
            if (!IsMarks(new TokenRun(runs[i - 1].End, runs[i].First)))
                continue;
            runs[i - 1] = runs[i - 1] with { End = runs[i].End };
            runs.RemoveAt(i);
        }
        return runs;
    }

    /// <summary>Without commas, colons, stops and dashes at the edges; a stop inside quotation marks stays.</summary>
    public TokenRun Trimmed(TokenRun run)
    {
        while (!run.IsEmpty && IsOutside(run.First))
            run = run with { First = run.First + 1 };
        while (!run.IsEmpty && IsOutside(run.End - 1))
            run = run with { End = run.End - 1 };
        return run;
    }

    /// <summary>A content without the tokens of the cue or the source: what was mended at its edges may have taken them in.</summary>
    public static List<TokenRun> Without(List<TokenRun> content, TokenRun other)
    {
        var kept = new List<TokenRun>(content.Count + 1);
        foreach (TokenRun run in content)
        {
            TokenRun before = run with { End = Math.Min(run.End, other.First) }, behind = run with { First = Math.Max(run.First, other.End) };
            if (!before.IsEmpty)
                kept.Add(before);
            if (!behind.IsEmpty)
                kept.Add(behind);
        }
        return kept;
    }

    /// <summary>How many words of the content lie in quotations, and how many there are.</summary>
    public (int Quoted, int Words) Quoted(List<TokenRun> content)
    {
        int quoted = 0, words = 0;
        foreach (TokenRun run in content)
        {
            for (int token = run.First; token < run.End; token++)
            {
                if (view.Is(token, WordClass.Punctuation))
                    continue;
                words++;
                quoted += around.Quotation[token] >= 0 ? 1 : 0;
            }
        }
        return (quoted, words);
    }

    /// <summary>Whether a content is a clause or an infinitive, not a noun with what belongs to it.</summary>
    public bool IsClause(List<TokenRun> content)
    {
        foreach (TokenRun run in content)
            for (int token = run.First; token < run.End; token++)
                if (IsClause(content, token))
                    return true;
        return false;
    }

    // Its head is a verb, or has a copula.
    private bool IsClause(List<TokenRun> content, int token)
    {
        int parent = around.Tree.Parent(token);
        return Holds(content, parent)
            ? around.Tree.Relation(token) == Copula && !Holds(content, around.Tree.Parent(parent))
            : around.Tree.Upos(token) is Upos.Verb or Upos.Aux || around.Tree.Relation(token).StartsWith(ClausalComplement, StringComparison.Ordinal);
    }

    private static bool Holds(List<TokenRun> content, int token)
    {
        foreach (TokenRun run in content)
            if (token >= run.First && token < run.End)
                return true;
        return false;
    }

    // Where a quotation begins or ends just outside of the run that holds its other mark, or its words, the mark belongs to it.
    private TokenRun Paired(TokenRun run, TokenRun segment)
    {
        if (run.First > segment.First && around.Quotation[run.First] is >= 0 and var opened
            && around.Quotations[opened].Run.First == run.First - 1)
            run = run with { First = run.First - 1 };
        if (run.End < segment.End && around.Quotation[run.End - 1] is >= 0 and var closed
            && around.Quotations[closed] is var quotation && quotation.Run.End > run.End && quotation.Run.End <= run.End + 2
            && quotation.Run.First >= run.First && IsMarks(new TokenRun(run.End, quotation.Run.End)))
            run = run with { End = quotation.Run.End };
        return run;
    }

    // Of a quotation of several sentences the network may see the last ones alone; what the rest is, nobody else says.
    private TokenRun Whole(TokenRun run, Reading reading)
    {
        if (around.Quotation[run.End - 1] is not (>= 0 and var number) || around.Quotations[number].Run is var quotation && (quotation.First >= run.First || quotation.End > run.End))
            return run;
        bool isFree = quotation.First >= reading.Segment.First && view.Sentence(view.SentenceOf(run.First)).First == run.First;
        for (int token = quotation.First; isFree && token < run.First; token++)
            isFree = reading.Parts[token - reading.Segment.First] == Part.None;
        return isFree ? run with { First = quotation.First } : run;
    }

    // A quotation that reaches the edge of its paragraph goes on in the next, or came from the one before.
    private TokenRun OverParagraphs(TokenRun run, TokenRun segment)
    {
        if (around.Quotation[run.End - 1] is >= 0 and var last && around.Quotations[last].Run is var behind
            && behind.End > segment.End && behind.First >= run.First && IsMarks(new TokenRun(run.End, segment.End)))
            run = run with { End = behind.End };
        if (around.Quotation[run.First] is >= 0 and var first && around.Quotations[first].Run is var before
            && before.First < segment.First && before.End <= run.End && IsMarks(new TokenRun(segment.First, run.First)))
            run = run with { First = before.First };
        return run;
    }

    // A line that ends with its sentence is a heading or a paragraph: what is said goes on behind it in quotation marks alone. The side of the cue stays.
    private TokenRun OnItsLines(TokenRun run, int anchor)
    {
        for (int end = view.EndOfSentence(run.First); end < run.End; end = view.EndOfSentence(end))
        {
            if (!view.BreakBefore(end) || (around.Quotation[end] >= 0 && around.Quotation[end] == around.Quotation[end - 1]))
                continue;
            if (anchor < end)
                return run with { End = end };
            run = run with { First = end };
        }
        return run;
    }

    // Of several sentences the last is said as a whole, or nearly: a few words of its beginning, outside of quotation marks, are the next that is told.
    // So is the one word between a comma and another cue: "…, have, according to Lund, …".
    private TokenRun WithoutBeginning(TokenRun run)
    {
        if (around.Quotation[run.End - 1] >= 0)
            return run;
        TokenRun last = view.Sentence(view.SentenceOf(run.End - 1));
        if (last.First > run.First && 2 * (run.End - last.First) < last.Count)
            return run with { End = last.First };
        bool isNext = run.Count > 2 && run.End < view.Count && around.Cues[run.End] >= 0 && view.IsWord(run.End - 2, ',') && !view.Is(run.End - 1, WordClass.Punctuation);
        return isNext ? run with { End = run.End - 2 } : run;
    }

    private static List<TokenRun> Apart(List<TokenRun> runs)
    {
        for (int i = runs.Count - 1; i > 0; i--)
        {
            if (runs[i - 1].End < runs[i].First)
                continue;
            runs[i - 1] = new TokenRun(runs[i - 1].First, Math.Max(runs[i - 1].End, runs[i].End));
            runs.RemoveAt(i);
        }
        return runs;
    }

    private bool IsMarks(TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
            if (around.Tree.Upos(token) != Upos.Punct && !view.Is(token, WordClass.Punctuation))
                return false;
        return true;
    }

    // What stands before the closing mark, or ends a quotation that has none, belongs to it.
    private bool IsQuotedStop(int token) => around.Quotation[token] >= 0;

    private bool HasWord(TokenRun run) => !IsMarks(run);

    private bool IsOutside(int token) =>
        view.Word(token) is var word && word.IndexOfAnyExcept(edges) < 0 && (!IsQuotedStop(token) || word is ":" or ";" or "–" or "—");
}
