namespace Parley.Attributing.Entities;

/// <summary>Who wrote the article: by what extraction found, or by a short line "By Ann Beck" above the text.</summary>
internal sealed class Bylines(TextView view)
{
    private const int SentencesOfHead = 10;
    private const int LongestLine = 20;

    public IEnumerable<Entity> Of(IReadOnlyList<NameMention> mentions)
    {
        foreach (NameMention mention in mentions)
        {
            if (view.SentenceOf(mention.Run.First) >= SentencesOfHead)
                break;
            if (mention.Candidates is [{ Kind: EntityKind.Person } one] && mention.Run.Count > 1 && (IsOfByline(mention.Run.First) || IsNamed(one)))
                yield return one;
        }
    }

    private bool IsNamed(Entity one) => view.Tagged.Article.Byline?.Contains(one.Name, StringComparison.Ordinal) == true;

    private bool IsOfByline(int name)
    {
        TokenRun line = view.Sentence(view.SentenceOf(name));
        if (line.Count > LongestLine)
            return false;
        bool opened = false;
        for (int token = line.First; token < line.End; token++)
        {
            if (view.UposOf(token) is Text.Upos.Verb or Text.Upos.Aux)
                return false;
            opened |= token < name && view.Lexicon.Bylines.Contains(view.Word(token));
        }
        return opened;
    }
}
