using Parley.Attributing.Entities;
using Parley.Attributing.Lexicon;
using Parley.Attributing.Speakers;
using Parley.Text;

namespace Parley.Attributing.Chains;

/// <summary>
/// Knows a medium of which the name says nothing by what the article tells of it: that somebody told it something, spoke in an
/// interview with it, or that it quotes somebody ("told the Morning Tide", "a letter that Kontor printed").
/// </summary>
internal sealed class MediumSigns
{
    private const int MostSteps = 3, ShortestInCapitals = 6, FarthestNoun = 7;

    private readonly TextView view;
    private readonly Walk walk;
    private readonly bool[] isTold;

    public MediumSigns(TextView view, Walk walk, IReadOnlyList<Draft> drafts)
    {
        (this.view, this.walk) = (view, walk);
        isTold = new bool[view.Count];
        foreach (Draft draft in drafts)
        {
            if (draft is { Addressee: { } addressee, Cue: { } cue } && view.HasAny(cue, WordClass.Telling))
                Array.Fill(isTold, true, addressee.First, addressee.Count);
        }
    }

    /// <summary>The name that begins at a token and is shown to be a medium's; empty: none.</summary>
    public TokenRun At(int token)
    {
        if (Capitals(token) is { IsEmpty: false } capitals)
            return capitals;
        if (walk.MentionAt(token) is not { } mention)
            return IsNoun(token) ? new TokenRun(token, token + 1) : Told(token);
        return mention.Run.First == token && CanBe(mention) && (IsCalledSo(mention.Run) || IsAddressed(mention.Run) || (HeadOf(mention.Run) is var head and >= 0 && (IsInterviewed(head) || PassesOn(head)))) ? mention.Run : default;
    }

    /// <summary>Whether nothing speaks against it: a person's name has no article, or a title behind it; places and bodies are none.</summary>
    public bool CanBe(NameMention mention)
    {
        Entity entity = walk.Named(mention);
        TokenRun run = mention.Run;
        bool isSomebody = entity.Kind == EntityKind.Person && (entity.Roles.Count > 0 || !view.Is(run.First - 1, WordClass.DefiniteArticle)
            || view.Lexicon.GivenNames.OfListed(view.Word(run.First)) != Gender.Unknown || (run.Count > 1 && view.Lexicon.NounsAreCapitalised));
        return !isSomebody && entity.Kind != EntityKind.Place && mention.Phrase == run && !IsBody(run);
    }

    // "im Gespräch mit dem Morgenkurier": where all nouns have capitals, one that ends as papers' names do and is no word for a paper.
    private bool IsNoun(int token)
    {
        ReadOnlySpan<char> word = view.Word(token);
        if (!view.Lexicon.NounsAreCapitalised || !char.IsUpper(word[0]) || !view.Is(token - 1, WordClass.DefiniteArticle) || view.UposOf(token) is not (Upos.Noun or Upos.Propn))
            return false;
        ReadOnlySpan<char> entry = view.Lexicon.MediumNames.EntryOf(word);
        return !entry.IsEmpty && entry.Length + 1 < word.Length && !view.Lexicon.MediumNouns.Match(word) && !view.Lexicon.Broadcasting.Match(word)
            && (isTold[token] || IsInterviewed(token) || PassesOn(token));
    }

    // "die HALLINER POST", in reviews of the press.
    private TokenRun Capitals(int token)
    {
        if (!IsInCapitals(token) || !view.Is(token - 1, WordClass.Article) || token == view.Sentence(view.SentenceOf(token)).First)
            return default;
        int end = token + 1, sentence = view.SentenceOf(token);
        while (end < view.Count && view.SentenceOf(end) == sentence && IsInCapitals(end))
            end++;
        return view.Span(new TokenRun(token, end)).Length >= ShortestInCapitals && walk.MentionAt(token) is not { Kind: EntityKind.Person, Run.Count: 1 } ? new TokenRun(token, end) : default;
    }

    private bool IsInCapitals(int token) => view.Word(token) is { Length: > 1 } word && char.IsUpper(word[0]) && !word.ContainsAnyInRange('a', 'z');

    // "Kontor, a border daily".
    private bool IsCalledSo(TokenRun name)
    {
        if (!view.IsWord(name.End, ','))
            return false;
        for (int token = name.End + 1; token < Math.Min(view.Count, name.End + FarthestNoun); token++)
        {
            if (view.RelationOf(token) == "appos" && view.HeadOf(token) is var head && head >= name.First && head < name.End)
                return view.Lexicon.MediumNouns.Match(view.Word(token));
        }
        return false;
    }

    // "the Port Council", "NATO".
    private bool IsBody(TokenRun name)
    {
        ReadOnlySpan<char> last = view.Word(name.End - 1);
        bool isAcronym = name.Count == 1 && !last.ContainsAnyInRange('a', 'z');
        return isAcronym || view.Lexicon.OrganisationHeads.Contains(last) || view.Lexicon.OrganisationHeads.Contains(view.Word(name.First)) || view.Lexicon.Roles.Match(last);
    }

    // "told Kontor", "told the news site Kontor"; but not "told Kontor employees", "told friends of Kontor".
    private bool IsAddressed(TokenRun name)
    {
        if (!isTold[name.First] || (name.End < view.Count && isTold[name.End] && view.UposOf(name.End) is Upos.Noun or Upos.Adj))
            return false;
        int before = name.First - 1;
        return before < 0 || !isTold[before] || view.Is(before, WordClass.DefiniteArticle) || view.UposOf(before) == Upos.Noun;
    }

    // "told the Morning Tide", where the tagger sees no name; where all nouns have capitals, only one of several words.
    private TokenRun Told(int token)
    {
        if (!isTold[token] || !char.IsUpper(view.Word(token)[0]) || view.UposOf(token - 1) == Upos.Adp || view.Is(token, WordClass.Article | WordClass.Pronoun))
            return default;
        int end = token;
        while (end < view.Count && isTold[end] && char.IsUpper(view.Word(end)[0]) && view.UposOf(end) is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.X)
            end++;
        var name = new TokenRun(token, end);
        if (end == token || !IsAddressed(new TokenRun(token, end)))
            return default;
        return end - token >= (view.Lexicon.NounsAreCapitalised ? 2 : 1) && walk.MentionAt(end - 1) is not { Kind: EntityKind.Person or EntityKind.Place } && !IsBody(name) ? name : default;
    }

    // "in an interview with Kontor", "in Kontor's podcast".
    private bool IsInterviewed(int head) => view.Lexicon.Interviews.Match(view.Word(view.HeadOf(head))) && view.UposOf(view.HeadOf(head)) is Upos.Noun or Upos.Propn;

    private bool PassesOn(int head)
    {
        int at = view.HeadOf(head);
        return at >= 0 && view.Is(at, WordClass.Passing) && view.UposOf(at) == Upos.Verb;
    }

    private int HeadOf(TokenRun name)
    {
        int at = name.First;
        for (int steps = 0; steps < MostSteps && view.HeadOf(at) is var head && head >= name.First && head < name.End; steps++)
            at = head;
        return view.HeadOf(at) >= 0 ? at : -1;
    }
}
