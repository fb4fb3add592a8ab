using Parley.Attributing.Indirect;
using Parley.Attributing.Lexicon;

namespace Parley.Attributing.AccordingTo;

/// <summary>
/// "laut Beck", "den Quellen zufolge", "according to Beck": the content is the clause around the phrase, in two spans
/// where the phrase interrupts it.
/// </summary>
internal sealed class AccordingToRule(TextView view)
{
    private const int ShortestContent = 2;

    private readonly AccordingPhrases phrases = new(view);

    public IEnumerable<Draft> Find(Clause clause)
    {
        for (int token = clause.Run.First; token < clause.Run.End; token++)
        {
            if (phrases.At(token, clause.Run) is { } phrase && !clause.IsQuoted(token) && Attribute(phrase, clause) is { } draft)
                yield return draft;
        }
    }

    private Draft? Attribute(AccordingPhrase phrase, Clause clause)
    {
        TokenRun scope = Scope(phrase.Whole, clause);
        TokenRun before = Trim(new TokenRun(scope.First, phrase.Whole.First)), after = Trim(new TokenRun(phrase.Whole.End, scope.End));
        if (before.Count + after.Count < ShortestContent)
            return null;
        Draft draft = phrase.ToDraft("according-to", clause.KindOf(scope));
        if (!before.IsEmpty)
            draft.Content.Add(before);
        if (!after.IsEmpty)
            draft.Content.Add(after);
        return draft;
    }

    // The whole sentence, but a subordinate clause that holds the phrase and opens the sentence or closes it stands alone.
    private TokenRun Scope(TokenRun phrase, Clause clause)
    {
        var sentence = new TokenRun(clause.Run.First, clause.EndWithoutStop);
        int start = phrase.First, end = phrase.End;
        while (start > sentence.First && !IsBorder(start - 1, clause))
            start--;
        while (end < sentence.End && !IsBorder(end, clause))
            end++;
        bool subordinate = start < phrase.First && view.Is(start, WordClass.ClauseOpener) && !view.Is(start, WordClass.Joiner);
        if (subordinate)
            return new TokenRun(start + 1, WithInfinitives(end, sentence.End, clause));
        return start > sentence.First && IsOtherAttributed(new TokenRun(sentence.First, start), clause)
            ? new TokenRun(start, EndBeforeOther(end, sentence.End, clause))
            : sentence with { End = EndBeforeOther(end, sentence.End, clause) };
    }

    // "… strives, laut Beck, to open the port": an infinitive behind the comma still belongs to the clause.
    private int WithInfinitives(int end, int limit, Clause clause)
    {
        int at = end;
        bool infinitive = false;
        for (at++; at < limit && !IsBorder(at, clause); at++)
            infinitive |= view.Is(at, WordClass.InfinitiveMarker);
        return infinitive && !IsOtherAttributed(new TokenRun(end, at), clause) ? at : end;
    }

    // "Laut Beck ist der Hafen zu, laut Arndt ist er offen."
    private int EndBeforeOther(int from, int limit, Clause clause)
    {
        for (int comma = from; comma < limit; comma++)
        {
            if (!IsBorder(comma, clause))
                continue;
            int next = comma + 1;
            while (next < limit && !IsBorder(next, clause))
                next++;
            if (IsOtherAttributed(new TokenRun(comma + 1, next), clause))
                return comma;
        }
        return limit;
    }

    private bool IsBorder(int token, Clause clause) =>
        view.IsWord(token, ',') && !clause.IsQuoted(token);

    // Another such phrase before this one has its own clause.
    private bool IsOtherAttributed(TokenRun run, Clause clause)
    {
        for (int token = run.First; token < run.End; token++)
            if (phrases.At(token, clause.Run) is not null && !clause.IsQuoted(token))
                return true;
        return false;
    }

    private TokenRun Trim(TokenRun run)
    {
        int first = run.First, end = run.End;
        while (first < end && (view.IsWord(first, ',') || view.Is(first, WordClass.Joiner)))
            first++;
        while (end > first && view.IsWord(end - 1, ','))
            end--;
        return new TokenRun(first, end);
    }
}
