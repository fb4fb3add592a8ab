using System.Buffers;
using Parley.Text;

namespace Parley.Tagging.Words;

/// <summary>
/// Tokens to the syntactic words of Universal Dependencies, sentence by sentence: a contraction is several words, and so is a
/// compound with hyphens; every other token is one.
/// </summary>
internal sealed class WordMaker(string text, Token[] tokens, Profile profile)
{
    // Later steps count on sentences of some hundred words: from here on a token is one word, whatever it is.
    private const int MostWords = 500;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789.,:");

    // Lent while the words are counted, so that only the array that is kept is made.
    private Word[] words = ArrayPool<Word>.Shared.Rent(tokens.Length + tokens.Length / 8 + 4);
    private int count;

    /// <summary>The words of the text; the sentences are told which are theirs.</summary>
    public Word[] Run(Span<Sentence> sentences)
    {
        for (int i = 0; i < sentences.Length; i++)
        {
            int first = count;
            for (int token = sentences[i].FirstToken; token < sentences[i].EndToken; token++)
                Add(token, mayPart: count - first < MostWords);
            sentences[i] = sentences[i] with { FirstWord = first, EndWord = count };
        }
        Word[] all = words[..count];
        ArrayPool<Word>.Shared.Return(words);
        words = [];
        return all;
    }

    private void Add(int token, bool mayPart)
    {
        (TextSpan span, Upos upos, _) = tokens[token];
        ReadOnlySpan<char> letters = span.In(text);
        if (profile.Fusions.Parts(letters) is { IsEmpty: false } parts)
        {
            foreach (string part in parts)
                Add(new Word(token, span, part));
        }
        else if (mayPart && HyphenRule.Parts(letters, upos))
        {
            for (int start = 0, end; start < letters.Length; start = end)
            {
                end = HyphenRule.Next(letters, start, profile);
                Add(new Word(token, new TextSpan(span.Start + start, span.Start + end)));
            }
        }
        else if (UnitLength(letters) is > 0 and int unit)
        {
            Add(new Word(token, new TextSpan(span.Start, span.End - unit)));
            Add(new Word(token, new TextSpan(span.End - unit, span.End)));
        }
        else
        {
            Add(new Word(token, span));
        }
    }

    // The pm of 5pm, the km of 70km.
    private int UnitLength(ReadOnlySpan<char> letters)
    {
        if (!char.IsAsciiDigit(letters[0]) || char.IsAsciiDigit(letters[^1]))
            return 0;
        int length = letters.Length - 1 - letters.LastIndexOfAnyInRange('0', '9');
        return profile.Units.Contains(letters[^length..]) && !letters[..^length].ContainsAnyExcept(Numerals) ? length : 0;
    }

    private void Add(Word word)
    {
        if (count == words.Length)
            Grow();
        words[count++] = word;
    }

    private void Grow()
    {
        Word[] larger = ArrayPool<Word>.Shared.Rent(count * 2);
        words.CopyTo(larger, 0);
        ArrayPool<Word>.Shared.Return(words);
        words = larger;
    }
}
