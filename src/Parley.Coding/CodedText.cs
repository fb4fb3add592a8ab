using Parley.Coding.Codebooks;
using Parley.Coding.Patterns;
using Parley.Text;

namespace Parley.Coding;

/// <summary>An article's words with all that the codebook finds in them, looked up once.</summary>
internal sealed class CodedText
{
    private readonly List<Hit> hits;
    private readonly HashSet<int> persons;

    public CodedText(TaggedText text, PatternSet patterns)
    {
        Text = text;
        Words = new CodedWords(text);
        hits = patterns.Find(Words);
        persons = [.. text.Names.Where(name => name.Kind == NameKind.Per).SelectMany(name => Enumerable.Range(name.FirstToken, name.EndToken - name.FirstToken))];
    }

    public TaggedText Text { get; }

    public CodedWords Words { get; }

    /// <summary>The hits whose first word is one of [first, end), and that end there too.</summary>
    public IEnumerable<(Meaning Meaning, Hit Hit)> Hits(int first, int end)
    {
        for (int n = FirstAt(first); n < hits.Count && hits[n].First < end; n++)
        {
            if (hits[n].End <= end)
                yield return (Meaning.Of(hits[n].Meaning), hits[n]);
        }
    }

    public IEnumerable<(Meaning Meaning, Hit Hit)> Hits(int first, int end, Says says) =>
        Hits(first, end).Where(hit => hit.Meaning.Says == says);

    /// <summary>Whether a word is a part of a person's name.</summary>
    public bool IsPerson(int word) => persons.Contains(Text.Words[word].Token);

    /// <summary>The sentence of a word.</summary>
    public int SentenceOf(int word)
    {
        int low = 0, high = Text.Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Text.Sentences[middle].FirstWord <= word)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /// <summary>The words that hang on a word, itself among them: from the first to the end of the last.</summary>
    public (int First, int End) Subtree(int head)
    {
        Sentence sentence = Text.Sentences[SentenceOf(head)];
        int first = head, end = head + 1;
        for (int word = sentence.FirstWord; word < sentence.EndWord; word++)
        {
            if ((word < first || word >= end) && HangsOn(word, head))
                (first, end) = (Math.Min(first, word), Math.Max(end, word + 1));
        }
        return (first, end);
    }

    public bool HangsOn(int word, int head)
    {
        for (int steps = 0, at = word; at >= 0 && steps < 100; at = Text.Words[at].Head, steps++)
        {
            if (at == head)
                return true;
        }
        return false;
    }

    private int FirstAt(int word)
    {
        int low = 0, high = hits.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (hits[middle].First < word)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
