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
    private const int MostSteps = 3;

    private readonly TextView view;
    private readonly Walk walk;
    private readonly bool[] isTold;

    public MediumSigns(TextView view, Walk walk, IReadOnlyList<Draft> drafts)
    {
        (this.view, this.walk) = (view, walk);
        isTold = new bool[view.Count];
        foreach (Draft draft in drafts)
        {
            if (draft.Addressee is { } addressee)
                Array.Fill(isTold, true, addressee.First, addressee.Count);
        }
    }

    /// <summary>The name that begins at a token and is shown to be a medium's; empty: none.</summary>
    public TokenRun At(int token)
    {
        if (walk.MentionAt(token) is not { } mention)
            return Told(token);
        return mention.Run.First == token && CanBe(mention) && (IsAddressed(mention.Run) || (HeadOf(mention.Run) is var head and >= 0 && (IsInterviewed(head) || PassesOn(head)))) ? mention.Run : default;
    }

    // A person's name has no article.
    private bool CanBe(NameMention mention)
    {
        Entity entity = walk.Named(mention);
        bool isSomebody = entity.Kind == EntityKind.Person && (entity.Gender != Gender.Unknown || entity.Roles.Count > 0 || !view.Is(mention.Run.First - 1, WordClass.DefiniteArticle));
        return !isSomebody && entity.Kind != EntityKind.Place && mention.Phrase == mention.Run && !IsBody(mention.Run);
    }

    // "the Port Council", "NATO".
    private bool IsBody(TokenRun name)
    {
        ReadOnlySpan<char> last = view.Word(name.End - 1);
        bool isAcronym = name.Count == 1 && !last.ContainsAnyInRange('a', 'z');
        return isAcronym || view.Lexicon.OrganisationHeads.Contains(last) || view.Lexicon.OrganisationHeads.Contains(view.Word(name.First)) || view.Lexicon.Roles.Match(last);
    }

    private bool IsAddressed(TokenRun name) =>
        isTold[name.First] && (name.First == 0 || !isTold[name.First - 1] || view.Is(name.First - 1, WordClass.DefiniteArticle));

    // "told the Morning Tide", where the tagger sees no name; where all nouns have capitals, only one of several words.
    private TokenRun Told(int token)
    {
        if (!isTold[token] || !char.IsUpper(view.Word(token)[0]) || !IsAddressed(new TokenRun(token, token + 1)) || view.Is(token, WordClass.Article | WordClass.Pronoun))
            return default;
        int end = token;
        while (end < view.Count && isTold[end] && char.IsUpper(view.Word(end)[0]) && view.UposOf(end) is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.X)
            end++;
        var name = new TokenRun(token, end);
        return end - token >= (view.Lexicon.NounsAreCapitalised ? 2 : 1) && walk.MentionAt(end - 1) is null && !IsBody(name) ? name : default;
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
