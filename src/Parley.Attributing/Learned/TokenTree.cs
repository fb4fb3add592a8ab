using Parley.Text;

namespace Parley.Attributing.Learned;

/// <summary>The syntax of a text, token by token: a token of several words stands for the one of them that is nearest to the root.</summary>
internal sealed class TokenTree
{
    private const int None = -1;

    private readonly TaggedText text;
    private readonly int[] words;
    private readonly int[] parents;

    public TokenTree(TaggedText text)
    {
        this.text = text;
        words = new int[text.Tokens.Length];
        parents = new int[text.Tokens.Length];
        Array.Fill(words, None);
        var depths = new int[text.Words.Length];
        for (int word = 0; word < text.Words.Length; word++)
            if (words[text.Words[word].Token] is var known && (known == None || Depth(word, depths) < Depth(known, depths)))
                words[text.Words[word].Token] = word;
        for (int token = 0; token < parents.Length; token++)
            parents[token] = ParentOf(token);
    }

    /// <summary>The token on which a token depends; -1: none.</summary>
    public int Parent(int token) => parents[token];

    /// <summary>Null: the text was not parsed.</summary>
    public Word? Word(int token) => words[token] is >= 0 and var word ? text.Words[word] : null;

    public string Relation(int token) => Word(token)?.Relation ?? "";

    public Upos Upos(int token) => Word(token)?.Upos ?? Text.Upos.None;

    // Of each token the word nearest to the root, so that the way up never comes back. No deeper than a sentence has words.
    private int Depth(int word, int[] depths)
    {
        if (depths[word] == 0)
            depths[word] = text.Words[word].Head is >= 0 and var head ? Depth(head, depths) + 1 : 1;
        return depths[word];
    }

    private int ParentOf(int token) => words[token] is >= 0 and var word && text.Words[word].Head is >= 0 and var head && text.Words[head].Token != token
        ? text.Words[head].Token
        : None;
}
