using Parley.Attributing.Lexicon;

namespace Parley.Attributing.Entities;

/// <summary>Surnames that the tagger took for nouns: a word with a capital is one where the article has it in a person's full name.</summary>
internal sealed class SurnameReader(TextView view, List<NameMention> mentions)
{
    /// <summary>The mentions and those that were missed, in the order of the text.</summary>
    public List<NameMention> All()
    {
        HashSet<string> surnames = [.. mentions.Where(IsFull).Select(mention => view.Word(mention.Run.End - 1).TrimStart('#').ToString())];
        if (surnames.Count == 0)
            return mentions;
        var known = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        var all = new List<NameMention>(mentions.Count);
        int next = 0;
        for (int token = 0; token < view.Count; token++)
        {
            if (next < mentions.Count && mentions[next].Run.First == token)
            {
                all.Add(mentions[next]);
                token = mentions[next++].Run.End - 1;
            }
            else if (view.Is(token, WordClass.Capital) && !view.Is(token - 1, WordClass.Article) && known.Contains(view.Word(token)))
            {
                all.Add(new NameMention(new TokenRun(token, token + 1), new TokenRun(token, token + 1), EntityKind.Person));
            }
        }
        return all;
    }

    private static bool IsFull(NameMention mention) => mention is { Kind: EntityKind.Person, Run.Count: > 1 };
}
