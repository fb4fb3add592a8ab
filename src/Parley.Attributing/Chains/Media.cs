using Parley.Attributing.Entities;
using Parley.Text;

namespace Parley.Attributing.Chains;

/// <summary>Which of those whom an article names are papers, agencies and broadcasters, and which of them publishes it.</summary>
internal sealed class Media
{
    // The lines above an article, and its dateline.
    private const int SentencesOfHead = 8;
    private const int LongestHeadline = 30;
    private const int LongestDateline = 16;

    private readonly TextView view;
    private readonly HashSet<string> own = new(StringComparer.OrdinalIgnoreCase);

    public Media(TextView view, EntityIndex index)
    {
        this.view = view;
        if (view.Tagged.Article.Outlet is { } outlet)
            own.Add(outlet);
        for (int sentence = 0; sentence < Math.Min(SentencesOfHead, view.Sentences.Length); sentence++)
            AddDateline(view.Sentences[sentence]);
        foreach (NameMention mention in index.Mentions)
        {
            if (view.SentenceOf(mention.Run.First) >= SentencesOfHead)
                break;
            if (IsOfHeadline(mention.Run.First))
                own.Add(index.Words(mention.Run));
        }
    }

    /// <summary>Whether the mention is of a medium, and of another one than that which publishes the article.</summary>
    public bool IsOther(Entity entity, NameMention mention, bool isInterviewer)
    {
        if (entity.Kind is EntityKind.Person or EntityKind.Described || IsOwn(entity.Name))
            return false;
        return isInterviewer || view.Lexicon.Media.Match(LastWord(entity.Name)) || IsCalledMedium(mention) || entity.Roles.Exists(role => view.Lexicon.Media.Match(role.Word));
    }

    /// <summary>Whether it is called a medium somewhere, and is another one than that which publishes the article.</summary>
    public bool IsOtherByRole(Entity entity) =>
        entity.Kind is not (EntityKind.Person or EntityKind.Described) && !IsOwn(entity.Name)
            && (entity.Roles.Exists(role => view.Lexicon.Media.Match(role.Word)) || view.Lexicon.Media.Match(LastWord(entity.Name)));

    // "the state agency Velta".
    private bool IsCalledMedium(NameMention mention) =>
        view.UposOf(mention.Run.First - 1) == Upos.Noun && view.Lexicon.Media.Match(view.Word(mention.Run.First - 1));

    private bool IsOwn(string name) =>
        own.Contains(name) || own.Contains(Initials(name)) || own.Any(one => one.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase));

    // "HALLIN (TP) – …".
    private void AddDateline(Sentence sentence)
    {
        for (int token = sentence.FirstToken + 1; token < Math.Min(sentence.EndToken - 2, sentence.FirstToken + LongestDateline); token++)
            if (view.IsWord(token - 1, '(') && view.IsWord(token + 1, ')') && view.Word(token + 2) is "-" or "–" or "—")
                own.Add(view.Word(token).ToString());
    }

    // A line without a verb.
    private bool IsOfHeadline(int token)
    {
        TokenRun line = view.Sentence(view.SentenceOf(token));
        for (int at = line.First; at < line.End; at++)
            if (view.UposOf(at) is Upos.Verb or Upos.Aux)
                return false;
        return view.IsParsed && line.Count <= LongestHeadline && view.SentenceOf(token) > 0;
    }

    private static string Initials(string name) =>
        name.Contains(' ', StringComparison.Ordinal) ? string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0])) : name;

    private static ReadOnlySpan<char> LastWord(string name) => name.AsSpan(name.LastIndexOf(' ') + 1);
}
