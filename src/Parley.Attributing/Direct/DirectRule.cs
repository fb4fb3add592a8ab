using Parley.Attributing.AccordingTo;
using Parley.Attributing.Lexicon;
using Parley.Attributing.Quoting;
using Parley.Attributing.Sources;
using Parley.Attributing.Speakers;
using Parley.Text;

namespace Parley.Attributing.Direct;

/// <summary>
/// Quotations with a reporting clause behind them, before them, or between their parts; after a colon; and those without
/// a clause of their own, which go on from the speaker before. What is quoted of a word or two without a reporting word
/// beside it (scare quotes, titles) is left alone.
/// </summary>
internal sealed class DirectRule(TextView view, IReadOnlyList<Quotation> quotations, NameIndex names)
{
    private const int FewestWords = 3;

    // What stands before a colon is short if all it does is bring in a speaker.
    private const int LongestOpening = 10;

    private readonly CueFinder cues = new(view);
    private readonly SubjectFinder subjects = new(view);
    private readonly NounPhrases phrases = new(view);
    private readonly AccordingPhrases accordingTo = new(view);
    private readonly List<Draft> drafts = [];
    private (Draft Draft, int End)? lastClause;

    public List<Draft> Find()
    {
        for (int n = 0; n < quotations.Count; n++)
            Attribute(n);
        return drafts;
    }

    private void Attribute(int n)
    {
        Quotation quotation = quotations[n];
        TokenRun before = WindowBefore(n), after = WindowAfter(n);
        if (accordingTo.In(after) is { } phrase && phrase.Whole.First <= after.First + 1)
            Add(WithPhrase(quotation, phrase), after.End);
        else if (ClauseBehind(after) is var (hit, source))
            Add(Draft.From("direct/behind", KindOf(before), view, hit, source, Whole(quotation.Run, before)), after.End);
        else if (Signature(after) is { } signed)
            Add(WithColon("direct/signature", quotation, signed.First - 1, signed), after.End);
        else if (ClauseBefore(before, quotation) is var (earlier, speaker))
            Add(Draft.From("direct/before", AttributionKind.Direct, view, earlier, speaker, quotation.Run), quotation.Run.End);
        else if (GoesOn(n))
            lastClause!.Value.Draft.Content.Add(quotation.Run);
        else if (ColonBefore(before, quotation) is { } named)
            Add(WithColon("direct/colon", quotation, before.End - 1, named, isGuess: named.End < before.End - 1), quotation.Run.End);
        else if (IsOpening(before) && IsSentence(quotation.Run, before))
            Add(Alone(quotation, isOpen: HasWords(after)), quotation.Run.End);
        else if (HeadingOf(quotation) is { } heading)
            Add(InHeading(heading), quotation.Run.End);
        else
            return;
        if (lastClause is { } last)
            lastClause = (last.Draft, ClauseEnd(n, after, last.Draft));
    }

    private void Add(Draft draft, int end)
    {
        drafts.Add(draft);
        lastClause = (draft, end);
    }

    // Up to where nothing but the reporting clause has been said since the quotation.
    private int ClauseEnd(int n, TokenRun after, Draft draft) =>
        draft.Cue is { } cue && cue.First >= after.First && cue.First < after.End ? after.End : quotations[n].Run.End;

    private TokenRun WindowBefore(int n)
    {
        int first = quotations[n].Run.First;
        int sentence = view.SentenceOf(first);
        int start = view.Sentence(sentence).First;
        // A colon at the end of the sentence before introduces this one, also over a paragraph's end.
        if (start == first && sentence > 0 && view.IsWord(first - 1, ':'))
            start = view.Sentence(sentence - 1).First;
        int previous = n > 0 ? quotations[n - 1].Run.End : 0;
        return new TokenRun(Math.Max(start, previous), first);
    }

    private TokenRun WindowAfter(int n)
    {
        int first = quotations[n].Run.End;
        int sentence = view.SentenceOf(first - 1);
        int end = view.Sentence(sentence).End;
        if (end <= first && ReportingSentence(n, sentence + 1) is { } next)
            end = next;
        int limit = n + 1 < quotations.Count ? quotations[n + 1].Run.First : view.Count;
        return new TokenRun(first, Math.Max(first, Math.Min(end, limit)));
    }

    // "“Never!” Ann Beck said.": behind a mark that ends a sentence stands a sentence that is nothing but a reporting clause.
    private int? ReportingSentence(int n, int sentence)
    {
        if (view.Lexicon.VerbsComeLast || view.IsWord(quotations[n].Run.First - 1, ':')
            || sentence >= view.Sentences.Length || view.Sentences[sentence].Paragraph != view.Sentences[sentence - 1].Paragraph
            || !view.IsStop(quotations[n].Run.End - 2))
            return null;
        TokenRun run = view.Sentence(sentence);
        if (run.First != quotations[n].Run.End || phrases.From(run.First, run.End) is not { } subject)
            return null;
        CueHit? hit = cues.In(run).Select(found => (CueHit?)found).FirstOrDefault();
        return hit is { } cue && cue.Takes(Frames.Quote) && cue.Run.First == subject.End
            && subjects.SkipAdverbials(cue.End, run.End) is var rest && (rest >= run.End || view.IsStop(rest) || (view.IsWord(rest, ',') && !view.Is(rest + 1, WordClass.Complementizer)))
                ? run.End
                : null;
    }

    // "…, said Beck", "…, Beck said": cue and subject stand at once behind the quotation.
    private (CueHit Hit, TokenRun Source)? ClauseBehind(TokenRun window)
    {
        int start = window.First;
        while (start < window.End && view.Is(start, WordClass.Punctuation))
            start++;
        var clause = new TokenRun(start, window.End);
        foreach (CueHit hit in cues.In(clause))
        {
            if (!hit.Takes(Frames.Quote | Frames.Behind) || subjects.IsPassive(hit, start))
                return null;
            TokenRun? subject = hit.Run.First == start ? subjects.Right(hit, clause) : phrases.From(AuxiliaryEnd(start), hit.Run.First);
            bool adjoins = subject is { } found && (hit.Run.First == start || AuxiliaryEnd(start) > start || subjects.SkipAdverbials(found.End, hit.Run.First) == hit.Run.First || AppositionEnd(found) == hit.Run.First);
            return adjoins ? (hit, subject!.Value) : null;
        }
        return null;
    }

    // "„…“, hatte Anna Beck am Montag gesagt": the participle stands at the end.
    private int AuxiliaryEnd(int start) =>
        view.Lexicon.VerbsComeLast && view.Is(start, WordClass.Auxiliary) && !view.Is(start, WordClass.Passive) ? start + 1 : start;

    // "“…” — Ann Beck, harbour master": a dash and a name to the end of the sentence.
    private TokenRun? Signature(TokenRun window)
    {
        bool dashed = window.Count is > 1 and <= LongestOpening && (view.Word(window.First) is "–" or "—" or "―" or "-");
        return dashed && phrases.From(window.First + 1, window.End) is { } source && !names.NameIn(source).IsEmpty
            && (source.End == window.End || view.IsWord(source.End, ',') || view.IsStop(source.End))
                ? source
                : null;
    }

    // "…, Beck, head of the port, said": where the apposition's closing comma ends.
    private int AppositionEnd(TokenRun name)
    {
        if (!view.IsWord(name.End, ','))
            return -1;
        int at = name.End + 1;
        while (at < view.Count && !view.Is(at, WordClass.Punctuation))
            at++;
        return view.IsWord(at, ',') ? at + 1 : -1;
    }

    // "Beck said: “…", "he said, “…", "Beck sagte am Montag: »…".
    private (CueHit Hit, Subject Source)? ClauseBefore(TokenRun window, Quotation quotation)
    {
        if (window.IsEmpty)
            return null;
        bool colon = view.IsWord(window.End - 1, ':');
        if (!colon && !IsSentence(quotation.Run, window))
            return null;
        CueHit? last = cues.In(window).Where(hit => hit.Takes(Frames.Quote) && hit.Run != lastClause?.Draft.Cue).Select(hit => (CueHit?)hit).LastOrDefault();
        if (last is not { } cue || view.Is(window.End - 1, WordClass.Complementizer))
            return null;
        Subject source = subjects.Of(cue, window);
        if (colon)
            return (cue, source);
        int said = Math.Max(cue.End, source.Run?.End ?? 0);
        int at = subjects.SkipAdverbials(said, window.End);
        bool adjoins = at >= window.End || (at == window.End - 1 && view.IsWord(at, ','));
        return adjoins && source.Run is not null ? (cue, source) : null;
    }

    // "The professor: “…", "Beck became plain: “…": a subject and a colon, without a reporting word.
    private TokenRun? ColonBefore(TokenRun window, Quotation quotation)
    {
        if (window.IsEmpty || window.Count > LongestOpening || !view.IsWord(window.End - 1, ':'))
            return null;
        // A headline opens with its topic as often as with a speaker.
        return phrases.From(window.First, window.End) is { } phrase && !view.Is(phrase.First, WordClass.ObliqueArticle)
            && !names.HasPerson(new TokenRun(phrase.End, window.End)) && (!PullQuotes.IsHeading(view, quotation.Run) || names.IsKnown(phrase)) ? phrase : null;
    }

    private static Draft WithPhrase(Quotation quotation, AccordingPhrase phrase)
    {
        Draft draft = phrase.ToDraft("direct/according-to", AttributionKind.Direct);
        draft.Content.Add(quotation.Run);
        return draft;
    }

    private static Draft WithColon(string rule, Quotation quotation, int colon, TokenRun source, bool isGuess = false)
    {
        var draft = new Draft(rule, AttributionKind.Direct, Medium.Speech)
        {
            Cue = new TokenRun(colon, colon + 1),
            Source = source,
            IsSourceGuessed = isGuess,
            Negated = false,
            Hypothetical = false,
        };
        draft.Content.Add(quotation.Run);
        return draft;
    }

    // Right behind the clause of the quotation before, in the same paragraph: one attribution with one content more.
    private bool GoesOn(int n)
    {
        int first = quotations[n].Run.First;
        if (lastClause is not { } last || !view.Is(first - 1, WordClass.Punctuation) || HasWords(WindowAfter(n)))
            return false;
        int at = last.End;
        while (at < first && view.Is(at, WordClass.Punctuation))
            at++;
        return at == first && view.ParagraphOf(first) == view.ParagraphOf(last.End - 1);
    }

    // "“Never,” shot back Arndt": the quotation has a clause of its own, with a word for speaking that the lists lack.
    private bool HasWords(TokenRun window)
    {
        for (int token = window.First; token < window.End; token++)
            if (!view.Is(token, WordClass.Punctuation | WordClass.Joiner))
                return true;
        return false;
    }

    private static Draft Alone(Quotation quotation, bool isOpen)
    {
        var draft = new Draft("direct/alone", AttributionKind.Direct, Medium.Speech) { Negated = false, Hypothetical = false, IsOpen = isOpen };
        draft.Content.Add(quotation.Run);
        return draft;
    }

    // "Truce a “gift to the smugglers”": whose words a heading quotes is told where they stand again. One or two may be a scare quote.
    private TokenRun? HeadingOf(Quotation quotation)
    {
        TokenRun line = view.Sentence(view.SentenceOf(quotation.Run.First));
        return quotation.Closed && quotation.Run.Count - 2 >= FewestWords && line.First < quotation.Run.First && quotation.Run.End == line.End
            && PullQuotes.IsHeading(view, quotation.Run) && !HasVerb(line with { End = quotation.Run.First }) && (line.First == 0 || view.ParagraphOf(line.First - 1) != view.ParagraphOf(line.First)) ? line : null;
    }

    // A clause of its own says who speaks, and is for others to read.
    private bool HasVerb(TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
            if (view.UposOf(token) is Upos.Verb or Upos.Aux)
                return true;
        return false;
    }

    private static Draft InHeading(TokenRun line)
    {
        var draft = new Draft("mixed/heading", AttributionKind.Mixed, Medium.Speech) { Negated = false, Hypothetical = false };
        draft.Content.Add(line);
        return draft;
    }

    // Words before the quotation in its own clause are said by the same speaker: the speech is quoted in part.
    private AttributionKind KindOf(TokenRun before) => IsOpening(before) ? AttributionKind.Direct : AttributionKind.Mixed;

    // From the beginning of the sentence, over words in marks that are nobody's quotation.
    private TokenRun Whole(TokenRun quotation, TokenRun before)
    {
        if (IsOpening(before))
            return quotation;
        int sentence = view.Sentence(view.SentenceOf(quotation.First)).First;
        int said = drafts.Count > 0 ? drafts[^1].Whole.End : 0;
        int first = Math.Max(sentence, said);
        while (first < quotation.First && view.Is(first, WordClass.Punctuation | WordClass.Joiner) && !view.IsMark(first, out _))
            first++;
        return new TokenRun(first, quotation.End);
    }

    // Nothing of its own sentence stands before the quotation but marks and an "and", or a colon does.
    private bool IsOpening(TokenRun before)
    {
        if (before.End > 0 && view.IsWord(before.End - 1, ':'))
            return true;
        if (before.End >= view.Count)
            return true;
        for (int token = view.Sentence(view.SentenceOf(before.End)).First; token < before.End; token++)
            if (!view.Is(token, WordClass.Punctuation | WordClass.Joiner))
                return false;
        return true;
    }

    // A quotation is a sentence of its own if it starts one, or follows a colon, and ends like one.
    private bool IsSentence(TokenRun quotation, TokenRun before)
    {
        int inside = quotation.Count - 2;
        if (inside < FewestWords)
            return false;
        bool starts = IsOpening(before) || view.IsWord(before.End - 1, ',') || view.Is(quotation.First + 1, WordClass.Capital);
        int last = quotation.End - 2;
        bool ends = view.IsStop(last) || view.IsWord(last, ',') || view.IsStop(quotation.End) || !view.IsMark(quotation.End - 1, out _)
            || quotation.End >= view.Count || view.SentenceOf(quotation.End) != view.SentenceOf(quotation.End - 1);
        return starts && ends;
    }
}
