using Parley.Attributing.Entities;
using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Speakers;

/// <summary>Whose something is that speaks: his office, the institute's report.</summary>
internal sealed class Owners(TextView view, Walk walk)
{
    /// <summary>"his", "deren".</summary>
    public bool IsTheirs(int token) =>
        view.FeatureOf(token, "Poss") == "Yes" ? view.FeatureOf(token, "Person") is not ("1" or "2") : view.RelationOf(token) == "det:poss" && view.Is(token, WordClass.Relative);

    /// <summary>"his office", "one of her aides": with the owner's name; null: there is no owner, or nobody knows him.</summary>
    public string? NameWith(TokenRun words, int inside)
    {
        for (int token = words.First; token < words.End - 1; token++)
            if (IsTheirs(token) && (token == words.First || view.UposOf(token - 1) == Upos.Adp))
            {
                if (walk.Discourse.Antecedent(Pronoun.Read(view, token), -1, inside, null) is not { Kind: not EntityKind.Described, IsPlural: false } owner)
                    return null;
                string before = token > words.First ? walk.Descriptions.Words(words with { End = token }) + " " : "";
                var owned = new TokenRun(token + 1, words.End);
                return before + view.Lexicon.Owners.Of(owner.Name) + " " + (token == words.First ? walk.Descriptions.Words(owned) : walk.Index.Words(owned));
            }
        return null;
    }

    /// <summary>"A report by the Harbour Institute", "its report", "the authors": who wrote it; null: the text does not say so, and no organisation has just spoken.</summary>
    public Naming? WriterOf(TokenRun phrase, int inside, bool isDefinite)
    {
        int head = walk.Descriptions.HeadOf(phrase);
        if (view.Lexicon.Authors.Contains(view.Word(head)))
            return head == phrase.End - 1 && (isDefinite || phrase.Count == 1) ? OrganisationInForce(head) : null;
        if (!view.Lexicon.Documents.Match(view.Word(head)))
            return null;
        if (IsTheirs(phrase.First))
            return walk.Discourse.Antecedent(Pronoun.Read(view, phrase.First), -1, inside, null) is { } owner ? Naming.Of(owner, NameBasis.Inferred) : null;
        for (int token = head + 1; token < phrase.End; token++)
            if (walk.MentionAt(token) is { } mention && walk.Named(mention) is { Kind: not EntityKind.Place } writer && IsOwner(mention, head))
                return Naming.Of(writer, NameBasis.Inferred);
        return head == phrase.End - 1 && (isDefinite || phrase.Count == 1) ? OrganisationInForce(head) : null;
    }

    // "of the Harbour Institute", "by the agency Velta", "des Hafeninstituts": it hangs on the noun, or names what hangs on it.
    private bool IsOwner(NameMention mention, int head)
    {
        int at = mention.Run.First;
        for (int steps = 0; steps < 3 && view.HeadOf(at) != head && view.RelationOf(at) is "appos" or "flat" or "compound"; steps++)
            at = view.HeadOf(at);
        if (view.HeadOf(at) != head)
            return false;
        for (int token = head + 1; token <= mention.Run.First; token++)
            if (view.UposOf(token) == Upos.Adp && !view.Is(token, WordClass.Agent | WordClass.Link))
                return false;
        return true;
    }

    private Naming? OrganisationInForce(int token)
    {
        foreach (Entity? one in (Entity?[])[walk.Discourse.SpeakerAt(token), walk.Discourse.SpeakerBefore(token)])
            if (one?.Kind == EntityKind.Organisation)
                return Naming.Of(one, NameBasis.Inferred);
        return null;
    }
}
