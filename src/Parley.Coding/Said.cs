using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Coding;

/// <summary>An attribution by its words: where content and cue lie, and in which sentences.</summary>
internal sealed class Said
{
    public Said(CodedText text, Attribution attribution)
    {
        Attribution = attribution;
        Content = [.. attribution.Content.Select(text.Words.In).Where(range => range.End > range.First)];
        Cue = attribution.Cue is { } cue ? text.Words.In(cue) : (0, 0);
        int from = Content.IsEmpty ? Cue.First : Content[0].First;
        int last = Content.IsEmpty ? Cue.First : Content[^1].End - 1;
        if (HasCue)
            (from, last) = (Math.Min(from, Cue.First), Math.Max(last, Cue.End - 1));
        if (text.Words.Count > 0)
            (FirstSentence, LastSentence) = (text.SentenceOf(Math.Min(from, text.Words.Count - 1)), text.SentenceOf(Math.Min(last, text.Words.Count - 1)));
        Root = FindRoot(text);
    }

    public Attribution Attribution { get; }

    public ImmutableArray<(int First, int End)> Content { get; }

    public (int First, int End) Cue { get; }

    public bool HasCue => Cue.End > Cue.First;

    public int FirstSentence { get; }

    public int LastSentence { get; }

    /// <summary>The word of the content on which its others hang, in the first span; -1 for none.</summary>
    public int Root { get; }

    public bool IsContent(int word) => Content.Any(range => word >= range.First && word < range.End);

    public bool IsCue(int word) => word >= Cue.First && word < Cue.End;

    private int FindRoot(CodedText text)
    {
        foreach ((int first, int end) in Content)
        {
            for (int word = first; word < end; word++)
            {
                Word one = text.Text.Words[word];
                if (one.Upos != Upos.Punct && !IsContent(one.Head))
                    return word;
            }
        }
        return -1;
    }
}
