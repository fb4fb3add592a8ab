using System.Collections.Immutable;
using Parley.Coding.Codebooks;
using Parley.Coding.Patterns;
using Parley.Text;

namespace Parley.Coding.Conditions;

/// <summary>
/// The words on which an act hangs: a clause or phrase that a connective of the codebook opens, to the end of what hangs on its
/// verb or noun; or a clause that its verb opens ("Should they ask, …").
/// </summary>
internal static class ConditionFinder
{
    private static readonly string[] asked = ["ccomp", "csubj", "obj"];

    /// <returns>Spans of the text; empty: no condition.</returns>
    public static ImmutableArray<TextSpan> Find(CodedText text, Said said)
    {
        var found = new List<(int First, int End)>();
        for (int n = said.FirstSentence; n <= said.LastSentence && n < text.Text.Sentences.Length; n++)
        {
            Sentence sentence = text.Text.Sentences[n];
            foreach ((Meaning meaning, Hit hit) in text.Hits(sentence.FirstWord, sentence.EndWord))
            {
                (int First, int End)? clause = meaning.Says switch
                {
                    Says.Opener => Opened(text, sentence, hit),
                    Says.Leading when Opens(text, said, sentence, hit.First) => Phrase(text, sentence, hit),
                    Says.Alone => (hit.First, hit.End),
                    Says.Inverted => Inverted(text, said, sentence, hit),
                    _ => null,
                };
                if (clause is { } one && Belongs(text, said, one, hit))
                    found.Add(Within(said, one));
            }
            if (VerbFirst(text, said, sentence) is { } opened && Belongs(text, said, opened, new Hit(0, opened.First, opened.First + 1)))
                found.Add(Within(said, opened));
        }
        return Merge(text, found);
    }

    private static (int First, int End)? Opened(CodedText text, Sentence sentence, Hit hit)
    {
        int head = Head(text, sentence, hit);
        if (head < 0 && IsBeforeComma(text, sentence, hit))
            return (hit.First, EndOfClause(text, sentence, hit.End + 1));
        if (head < 0 || IsAsked(text, hit, head) || IsAdverb(text, hit, head))
            return null;
        (int first, int end) = text.Subtree(head);
        // What hangs on the verb may begin before its connective ("only if"); more than two words before it are another clause's.
        int from = first >= hit.First - 2 ? Math.Min(first, hit.First) : hit.First;
        while (from < hit.First && text.Text.Words[from].Upos is Upos.Punct or Upos.Cconj or Upos.Sconj)
            from++;
        return (from, Math.Max(end, hit.End));
    }

    // A phrase ends where the next word is not its own: a stop at the sentence's end may hang on its noun.
    private static (int First, int End)? Phrase(CodedText text, Sentence sentence, Hit hit)
    {
        if (Opened(text, sentence, hit) is not var (first, last))
            return null;
        int head = Head(text, sentence, hit), end = hit.End;
        while (end < last && (head < 0 || text.HangsOn(end, head)))
            end++;
        return (first, end);
    }

    // "He asked if they came"; behind a comma nothing is asked.
    private static bool IsAsked(CodedText text, Hit hit, int head) =>
        asked.Contains(text.Text.Words[head].Relation) && (hit.First == 0 || text.Words.Form(hit.First - 1) != ",");

    // "For once a clock is ticking", "once a magnate": one word that opens no clause of its own.
    private static bool IsAdverb(CodedText text, Hit hit, int head)
    {
        if (hit.End - hit.First > 1)
            return false;
        Upos before = hit.First > 0 ? text.Text.Words[hit.First - 1].Upos : Upos.None;
        return before == Upos.Adp
            || (text.Text.Words[hit.First].Upos == Upos.Adv && (before == Upos.Adv || text.Text.Words[head].Relation is not ("advcl" or "parataxis")));
    }

    // A subordinator hangs on its clause's verb; a preposition on its noun; "provided", a verb itself, has the clause below it.
    private static int Head(CodedText text, Sentence sentence, Hit hit)
    {
        for (int word = hit.End - 1; word >= hit.First; word--)
        {
            Word one = text.Text.Words[word];
            if (one.Upos is Upos.Sconj or Upos.Adp or Upos.Adv && one.Head >= hit.End && one.Head < sentence.EndWord)
                return one.Head;
        }
        for (int word = hit.First; word < hit.End; word++)
        {
            if (text.Subtree(word) is var (_, end) && end > hit.End)
                return word;
        }
        // "…, provided, that …": where the clause hangs elsewhere, the word that opens it says where it is.
        int next = hit.End;
        while (next < sentence.EndWord && text.Text.Words[next].Upos == Upos.Punct)
            next++;
        return next > hit.End && next < sentence.EndWord && text.Text.Words[next].Upos == Upos.Sconj ? text.Text.Words[next].Head : -1;
    }

    // "…, provided, they come": the clause behind the comma has no word that opens it.
    private static bool IsBeforeComma(CodedText text, Sentence sentence, Hit hit) =>
        hit.End + FewestWords < sentence.EndWord && text.Words.Form(hit.End) == ",";

    private static int EndOfClause(CodedText text, Sentence sentence, int word)
    {
        for (int first = word; word < sentence.EndWord; word++)
        {
            if (text.Text.Words[word].Upos == Upos.Punct && word - first >= FewestWords)
                return word;
        }
        return sentence.EndWord;
    }

    // "Falls the bridge, stays the army": a clause that its verb opens, up to the comma behind which the verb of the other one stands, which no question has.
    private static (int First, int End)? VerbFirst(CodedText text, Said said, Sentence sentence)
    {
        foreach ((int first, int end) in said.Content)
        {
            int word = Math.Max(first, sentence.FirstWord);
            while (word < Math.Min(end, sentence.EndWord) && text.Text.Words[word].Upos == Upos.Punct)
                word++;
            if (word >= Math.Min(end, sentence.EndWord) || text.Text.Words[word].Upos is not (Upos.Verb or Upos.Aux))
                continue;
            for (int comma = word + FewestWords - 1; comma + 1 < sentence.EndWord; comma++)
            {
                if (text.Words.Form(comma) == ",")
                    return IsFinite(text, comma + 1) && !said.IsCue(comma + 1) ? (word, comma) : null;
            }
        }
        return null;
    }

    private static bool IsFinite(CodedText text, int word) =>
        text.Text.Words[word].Upos is Upos.Verb or Upos.Aux && text.Text.Words[word].Features["VerbForm"] == "Fin";

    // "Should they ask, …": the verb opens the sentence or the content, and the clause ends at its comma.
    private static (int First, int End)? Inverted(CodedText text, Said said, Sentence sentence, Hit hit)
    {
        if (text.Words.Form(sentence.EndWord - 1) == "?")
            return null;
        if (!Opens(text, said, sentence, hit.First))
            return Trailing(text, hit);
        for (int word = hit.End; word < sentence.EndWord; word++)
        {
            if (text.Words.Form(word) == "," && word - hit.First >= FewestWords)
                return (hit.First, word);
        }
        return null;
    }

    // "…, should they ask": the clause hangs on what is ahead of it, and its verb is its first word.
    private static (int First, int End)? Trailing(CodedText text, Hit hit)
    {
        Word verb = text.Text.Words[hit.First];
        int head = verb is { Upos: Upos.Aux, Head: >= 0 } ? verb.Head : hit.First;
        if (text.Text.Words[head] is not { Relation: "advcl", Head: var outer } || outer >= hit.First)
            return null;
        (int first, int end) = text.Subtree(head);
        return first >= hit.First - 1 ? (hit.First, end) : null;
    }

    private const int FewestWords = 3;

    private static bool Opens(CodedText text, Said said, Sentence sentence, int word)
    {
        while (word > sentence.FirstWord && text.Text.Words[word - 1].Upos == Upos.Punct && !said.Content.Any(range => range.First == word))
            word--;
        return word == sentence.FirstWord || said.Content.Any(range => range.First == word);
    }

    // A condition lies in the content, or hangs on the cue or on the content beside it.
    private static bool Belongs(CodedText text, Said said, (int First, int End) clause, Hit hit)
    {
        if (said.Content.All(range => range.First >= clause.First && range.End <= clause.End))
            return false;
        if (said.IsContent(hit.First))
            return true;
        if (said.HasCue && said.Cue.First >= clause.First && said.Cue.First < clause.End)
            return false;
        int outer = Outer(text, clause);
        return outer >= 0 && (said.IsContent(outer) || (outer >= said.Cue.First && outer < said.Cue.End));
    }

    private static int Outer(CodedText text, (int First, int End) clause)
    {
        for (int word = clause.First; word < clause.End; word++)
        {
            int head = text.Text.Words[word].Head;
            if (head >= 0 && (head < clause.First || head >= clause.End))
                return head;
        }
        return -1;
    }

    // A condition that begins in a span of the content ends with it at the latest.
    private static (int First, int End) Within(Said said, (int First, int End) clause)
    {
        foreach ((int first, int end) in said.Content)
        {
            if (clause.First >= first && clause.First < end)
                return (clause.First, Math.Min(clause.End, end));
        }
        return clause;
    }

    private static ImmutableArray<TextSpan> Merge(CodedText text, List<(int First, int End)> found)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        int last = -1;
        foreach ((int first, int wideEnd) in found.OrderBy(one => one.First).ThenByDescending(one => one.End))
        {
            int end = wideEnd;
            while (end > first && text.Text.Words[end - 1].Upos == Upos.Punct)
                end--;
            if (end <= first || first < last)
                continue;
            spans.Add(new TextSpan(text.Text.Words[first].Span.Start, text.Text.Words[end - 1].Span.End));
            last = end;
        }
        return spans.ToImmutable();
    }
}
