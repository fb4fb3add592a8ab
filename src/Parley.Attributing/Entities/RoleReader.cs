using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Entities;

/// <summary>Reads what somebody is called beside a name ("the Vessian foreign minister, Ann Beck") and without one.</summary>
internal sealed class RoleReader(TextView view)
{
    private const int Farthest = 8;

    /// <summary>The role before a name, and its tokens; null: none stands there.</summary>
    public (Role Role, int Head)? Before(NameMention name)
    {
        bool comma = view.IsWord(name.Phrase.First - 1, ',') && name.Phrase.First == name.Run.First;
        int end = comma ? name.Phrase.First - 1 : name.Phrase.First;
        int first = end, sentence = view.Sentences[view.SentenceOf(name.Run.First)].FirstToken;
        while (first > Math.Max(sentence, end - Farthest) && IsPart(first - 1, comma) && (comma || first == end || !IsDeterminer(first)))
            first--;
        var run = new TokenRun(first, comma ? end : name.Run.First);
        int head = comma ? HeadFromFront(run, mustBeListed: false) : HeadFromBehind(run);
        if (head >= 0 && !view.Lexicon.Roles.Match(view.Word(head)) && (view.IsPlural(head) || Possesses(name, head)))
            return null;
        return head >= 0 && (!comma || IsApposition(name.Run.First, run)) ? (Read(head, run), head) : null;
    }

    // "die Äußerungen Becks": what somebody has is not what he is.
    private bool Possesses(NameMention name, int noun) =>
        view.RelationOf(name.Run.First) is { } relation && relation.StartsWith("nmod", StringComparison.Ordinal) && view.HeadOf(name.Run.First) == noun;

    /// <summary>The role behind a name: ", head of the port,".</summary>
    public (Role Role, int Head)? Behind(NameMention name)
    {
        if (!view.IsWord(name.Run.End, ','))
            return null;
        int first = name.Run.End + 1, end = first;
        while (end < Math.Min(view.Count, first + Farthest) && view.SentenceOf(end) == view.SentenceOf(name.Run.First) && IsPart(end, mayLink: true))
            end++;
        var run = new TokenRun(first, end);
        int head = HeadFromFront(run, mustBeListed: !view.IsParsed);
        bool isApposition = head >= 0 && (view.HeadOf(head) is var on && name.Run.First <= on && on < name.Run.End || view.Lexicon.Roles.Match(view.Word(head)));
        return isApposition && !IsInserted(head, end) ? (Read(head, run), head) : null;
    }

    // "Beck, the diplomat added, laughed": whoever says it is another.
    private bool IsInserted(int noun, int end) =>
        (end < view.Count && view.Is(end, WordClass.CueStart) && view.UposOf(end) is Upos.Verb)
            || (view.RelationOf(noun) is "nsubj" && view.HeadOf(noun) is var verb and >= 0 && view.UposOf(verb) is Upos.Verb or Upos.Aux && view.RelationOf(verb) is "parataxis" or "root" or "ccomp" or "conj");

    /// <summary>The role that a phrase without a name says; null: its noun is none.</summary>
    public (Role Role, int Head)? Of(TokenRun phrase)
    {
        int head = HeadFromFront(phrase, mustBeListed: false);
        return head >= 0 ? (Read(head, phrase with { End = Math.Min(phrase.End, head + Farthest) }), head) : null;
    }

    public Role Read(int head, TokenRun phrase)
    {
        ReadOnlySpan<char> word = view.Word(head), entry = view.Lexicon.Roles.EntryOf(word);
        string lower = Lower(entry.IsEmpty ? word : word[..(word.LastIndexOf(entry) + entry.Length)]);
        string known = entry.IsEmpty ? lower : Lower(entry);
        var marks = new List<string>();
        if (lower.Length > known.Length)
            marks.Add(lower[..^known.Length].TrimEnd('-'));
        for (int token = phrase.First; token < phrase.End; token++)
            if (token != head && IsMark(token))
                marks.Add(Lower(view.Word(token).TrimStart('#')));
        return new Role(lower, Joined(head, phrase, known) ?? known, marks);
    }

    // "prime minister", "head of government": words that the groups know together.
    private string? Joined(int head, TokenRun phrase, string entry)
    {
        if (head > phrase.First && Lower(view.Word(head - 1)) + " " + entry is var two && view.Lexicon.RoleGroups.Has(two))
            return two;
        return head + 2 < phrase.End && $"{entry} {Lower(view.Word(head + 1))} {Lower(view.Word(head + 2))}" is var three && view.Lexicon.RoleGroups.Has(three) ? three : null;
    }

    private bool IsMark(int token) =>
        !view.Is(token, WordClass.Punctuation | WordClass.Article | WordClass.Link | WordClass.Preposition | WordClass.Possessive)
        && (!view.IsParsed || view.UposOf(token) is Upos.Adj or Upos.Noun or Upos.Propn);

    // "a spokesman of the Council": what stands before an article is no title of what stands behind it.
    private bool IsDeterminer(int token) => view.Is(token, WordClass.Article) || view.UposOf(token) is Upos.Det or Upos.Pron;

    private bool IsPart(int token, bool mayLink)
    {
        if (view.Is(token, WordClass.Punctuation) && !view.IsWord(token, '.'))
            return false;
        if (!view.IsParsed)
            return !view.Is(token, WordClass.Auxiliary | WordClass.CueStart | WordClass.Joiner | WordClass.ClauseOpener | WordClass.Relative & ~WordClass.Article);
        return view.UposOf(token) switch
        {
            Upos.Noun or Upos.Adj or Upos.Propn or Upos.Num or Upos.Part => true,
            Upos.Det => view.FeatureOf(token, "PronType") != "Rel",
            Upos.Pron => view.FeatureOf(token, "Poss") == "Yes",
            Upos.Adp => mayLink,
            _ => view.Is(token, WordClass.Possessive),
        };
    }

    // The noun before a name: the last title, or whatever noun is next to it.
    private int HeadFromBehind(TokenRun run)
    {
        for (int token = run.End - 1; token >= run.First; token--)
            if (view.Lexicon.Roles.Match(view.Word(token)))
                return token;
        return !run.IsEmpty && view.UposOf(run.End - 1) == Upos.Noun ? run.End - 1 : -1;
    }

    // Before a preposition, a genitive or a comma.
    private int HeadFromFront(TokenRun run, bool mustBeListed)
    {
        int noun = -1, listed = -1;
        for (int token = run.First; token < run.End; token++)
        {
            bool ends = token > run.First && noun >= 0
                && (view.Is(token, WordClass.Punctuation | WordClass.Link | WordClass.Preposition | WordClass.GenitiveArticle) || IsGenitive(token));
            if (ends)
                break;
            if (view.Lexicon.Roles.Match(view.Word(token)) && !view.Is(token + 1, WordClass.Possessive) && !IsPartOfNoun(token, run))
                noun = listed = token;
            else if (!mustBeListed && view.UposOf(token) is Upos.Noun && !view.Is(token + 1, WordClass.Possessive))
                noun = token;
        }
        return listed >= 0 ? listed : noun;
    }

    // "the general staff": the staff is no general.
    private bool IsPartOfNoun(int token, TokenRun run) =>
        view.RelationOf(token) is "compound" or "amod" && view.HeadOf(token) is var head && head > token && head < run.End && view.UposOf(head) == Upos.Noun;

    // "die Vereinigung aller Fischer".
    private bool IsGenitive(int token) => view.UposOf(token) == Upos.Det && view.FeatureOf(token, "Case") == "Gen";

    private bool IsApposition(int name, TokenRun run) =>
        (view.RelationOf(name) is "appos" && view.HeadOf(name) is var head && run.First <= head && head < run.End)
        || (view.Is(run.First, WordClass.Article) && view.Lexicon.Roles.Match(view.Word(HeadFromFront(run, mustBeListed: false))));

    private static string Lower(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (letters, from) => from.ToLowerInvariant(letters));
}
