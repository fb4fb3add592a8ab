using Parley.Text;

namespace Parley.Attributing;

/// <summary>What grammar says of each token: the word that stands for it, and the name that it is part of.</summary>
internal sealed class TokenGrammar
{
    private readonly int[] words;
    private readonly byte[] names;

    public TokenGrammar(TaggedText tagged)
    {
        IsParsed = tagged.Words.Length > 0;
        words = new int[tagged.Tokens.Length];
        names = new byte[tagged.Tokens.Length];
        Array.Fill(words, -1);
        for (int word = 0; word < tagged.Words.Length; word++)
        {
            ref int place = ref words[tagged.Words[word].Token];
            if (place < 0 || Replaces(tagged, place, word))
                place = word;
        }
        foreach (Name name in tagged.Names)
            Array.Fill(names, (byte)(1 + (byte)name.Kind), name.FirstToken, name.EndToken - name.FirstToken);
    }

    public bool IsParsed { get; }

    /// <summary>-1: there is none.</summary>
    public int WordOf(int token) => (uint)token < (uint)words.Length ? words[token] : -1;

    public NameKind? NameOf(int token) => (uint)token < (uint)names.Length && names[token] > 0 ? (NameKind)(names[token] - 1) : null;

    // Of "zum" the first word, of "US-Rat" the last.
    private static bool Replaces(TaggedText tagged, int first, int word) =>
        tagged.Words[word].Span != tagged.Words[first].Span && tagged.Words[word].Upos != Upos.Punct;
}
