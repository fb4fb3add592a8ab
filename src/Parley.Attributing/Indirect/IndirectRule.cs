using Parley.Attributing.Lexicon;
using Parley.Attributing.Sources;
using Parley.Text;

namespace Parley.Attributing.Indirect;

/// <summary>
/// What is said without being quoted in full: behind a complementizer (dass, that), in a subjunctive clause or one
/// without a complementizer, and before a reporting clause at the sentence's end.
/// </summary>
internal sealed class IndirectRule(TextView view)
{
    // Between a cue and its complementizer stand at most a subject, an addressee and adverbials.
    private const int FarthestComplementizer = 24;
    private const int ShortestContent = 3;

    private const WordClass GoesOn = WordClass.Relative | WordClass.Joiner | WordClass.ClauseOpener;

    private readonly SubjectFinder subjects = new(view);
    private readonly NounPhrases phrases = new(view);

    public IEnumerable<Draft> Find(Clause clause)
    {
        foreach (CueHit hit in clause.Hits)
            if ((That(clause, hit) ?? Colon(clause, hit) ?? Bare(clause, hit) ?? End(clause, hit)) is { } draft)
                yield return draft;
    }

    private Draft? That(Clause clause, CueHit hit)
    {
        if (!hit.Takes(Frames.That) || Complementizer(clause, hit) is not { } at)
            return null;
        var content = new TokenRun(at, clause.ContentEnd(hit, at));
        return content.Count < ShortestContent
            ? null
            : Draft.From("indirect/that", clause.KindOf(content), view, hit, subjects.Of(hit, clause.WindowOf(hit) with { End = at }), content);
    }

    private int? Complementizer(Clause clause, CueHit hit)
    {
        int limit = Math.Min(clause.Run.End, hit.Verb.End + FarthestComplementizer);
        for (int token = hit.Verb.End; token < limit; token++)
        {
            if (view.Is(token, WordClass.Complementizer) && OpensContent(token))
                return token;
            // "told the “Hallin Post” that": a title in marks lies between.
            if (clause.IsQuoted(token))
                continue;
            if (view.Is(token, WordClass.Punctuation) && !view.IsWord(token, ','))
                return null;
            if (token > hit.Verb.End && view.Is(token, WordClass.CueStart) && token != hit.Particle && !view.Is(token, WordClass.Capital))
                return null;
        }
        return null;
    }

    // German writes a comma before it; an English "that" behind a comma goes with something else.
    private bool OpensContent(int token) =>
        view.Lexicon.NounsAreCapitalised
            ? view.IsWord(token - 1, ',')
            : !IsBehindComma(token) && !view.Is(token + 1, WordClass.TimeWord)
                && (!view.Is(token + 1, WordClass.Punctuation) || view.IsMark(token + 1, out _));

    // Unless the comma closes a word put in: "said, however, that".
    private bool IsBehindComma(int token) =>
        view.IsWord(token - 1, ',') && !view.IsWord(token - 3, ',') && !view.IsWord(token - 4, ',');

    // "Beck is convinced: the port will close": a reporting word, a colon, and no quotation.
    private Draft? Colon(Clause clause, CueHit hit)
    {
        TokenRun window = clause.WindowOf(hit);
        int colon = hit.End;
        while (colon < window.End && !view.Is(colon, WordClass.Punctuation))
            colon++;
        if (!hit.Takes(Frames.Quote) || !view.IsWord(colon, ':') || clause.IsQuoted(colon + 1) || colon + 1 >= window.End)
            return null;
        var content = new TokenRun(colon + 1, clause.EndWithoutStop);
        Subject source = subjects.Of(hit, window with { End = colon });
        return content.Count >= ShortestContent && source.Run is { } run
            && subjects.SkipAdverbials(Math.Max(hit.End, run.End), colon) == colon
            ? Draft.From("indirect/colon", clause.KindOf(content), view, hit, source, content)
            : null;
    }

    private Draft? Bare(Clause clause, CueHit hit)
    {
        if (!hit.Takes(Frames.Bare) || view.Is(hit.Verb.First - 1, WordClass.InfinitiveMarker))
            return null;
        TokenRun window = clause.WindowOf(hit);
        return view.Lexicon.NounsAreCapitalised ? Subjunctive(clause, hit, window) : ZeroThat(clause, hit, window);
    }

    // "Beck said the port was closed": the subject stands before the cue, another one at once behind it.
    private Draft? ZeroThat(Clause clause, CueHit hit, TokenRun window)
    {
        int at = subjects.SkipAdverbials(hit.End, window.End);
        bool opens = view.Is(at, WordClass.Pronoun | WordClass.Article | WordClass.Capital) && !view.Is(at, WordClass.Preposition);
        Subject source = subjects.Of(hit, window with { End = hit.End });
        if (!opens || clause.IsQuoted(at) || source.Run is not { } run || run.First > hit.Run.First)
            return null;
        var content = new TokenRun(at, clause.ContentEnd(hit, at));
        return content.Count < ShortestContent ? null : Draft.From("indirect/bare", clause.KindOf(content), view, hit, source, content);
    }

    // "Beck sagte, der Hafen sei zu": what follows the comma has a verb in the subjunctive.
    private Draft? Subjunctive(Clause clause, CueHit hit, TokenRun window)
    {
        int comma = hit.End;
        while (comma < window.End && !view.Is(comma, WordClass.Punctuation))
            comma++;
        if (!view.IsWord(comma, ',') || view.Is(comma + 1, WordClass.Complementizer | WordClass.Joiner))
            return null;
        var content = new TokenRun(comma + 1, clause.ContentEnd(hit, comma + 1));
        return content.Count >= ShortestContent && HasSubjunctive(content)
            ? Draft.From("indirect/subjunctive", clause.KindOf(content), view, hit, subjects.Of(hit, window with { End = comma }), content)
            : null;
    }

    private bool HasSubjunctive(TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
            if (view.Is(token, WordClass.Subjunctive))
                return true;
        return false;
    }

    // "The port is closed, Beck said on Monday."; with a comma behind it, what follows goes on with the content.
    private Draft? End(Clause clause, CueHit hit)
    {
        if (!hit.Takes(Frames.End))
            return null;
        int comma = CommaBefore(clause, hit);
        if (comma <= clause.Run.First)
            return null;
        TokenRun window = new(comma + 1, clause.Run.End);
        if (Subject(hit, window) is not { } source)
            return null;
        int end = subjects.SkipAdverbials(AfterAddressee(hit, source, window.End), window.End);
        bool closes = end >= clause.EndWithoutStop;
        // ", who met Arndt", ", and Arndt left": what follows goes on with the sentence, not with what was said.
        bool interrupts = view.IsWord(end, ',') && (view.Is(end + 1, WordClass.Complementizer) || !view.Is(end + 1, GoesOn));
        closes |= view.IsWord(end, ',') && !interrupts;
        if (!interrupts && (!closes || comma < clause.Run.First + ShortestContent))
            return null;
        var before = new TokenRun(AfterColon(clause, comma), comma);
        var after = new TokenRun(end + 1, interrupts ? clause.ContentEnd(hit, end + 1) : end + 1);
        AttributionKind kind = clause.KindOf(new TokenRun(before.First, Math.Max(before.End, after.End)));
        return after.IsEmpty
            ? Draft.From("indirect/end", kind, view, hit, source, before)
            : Draft.From("indirect/between", kind, view, hit, source, before, after);
    }

    // "…, Beck told the council on Monday."
    private int AfterAddressee(CueHit hit, TokenRun source, int limit)
    {
        int said = Math.Max(hit.End, source.End);
        return hit.Takes(Frames.Addressee) && phrases.From(said, limit) is { } addressee ? addressee.End : said;
    }

    // "Beck named another way: the port could close, she said": what is said begins behind the colon.
    private int AfterColon(Clause clause, int end)
    {
        for (int token = end - 1; token > clause.Run.First; token--)
            if (view.IsWord(token, ':') && !clause.IsQuoted(token))
                return token + 1;
        return clause.Run.First;
    }

    private int CommaBefore(Clause clause, CueHit hit)
    {
        int at = hit.Run.First - 1;
        while (at > clause.Run.First && !view.Is(at, WordClass.Punctuation))
            at--;
        return view.IsWord(at, ',') ? at : -1;
    }

    // Inverted at once behind the comma, or the subject and then the cue.
    private TokenRun? Subject(CueHit hit, TokenRun window)
    {
        if (hit.Run.First == window.First)
            return subjects.Right(hit, window);
        TokenRun? left = phrases.From(window.First, hit.Run.First);
        return left is { } found && subjects.SkipAdverbials(found.End, hit.Run.First) == hit.Run.First && !view.Is(window.First, WordClass.Relative | WordClass.ClauseOpener) ? found : null;
    }
}
