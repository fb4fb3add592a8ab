using System.Buffers;
using Parley.Text;

namespace Parley.Tagging.Identifying;

/// <summary>What tells one language from others: its function words and its letters.</summary>
internal sealed class Vocabulary
{
    private const int ForeignLetter = -2;

    private readonly WordSet words;
    private readonly SearchValues<char> letters;

    public Vocabulary(Language language)
    {
        Code = language.Code;
        // A single letter is a word in too many languages.
        words = new WordSet(language.List("tagging/function-words").Where(word => word.Length > 1));
        string own = string.Concat(language.List("tagging/letters"));
        letters = SearchValues.Create(own + own.ToUpperInvariant());
    }

    public string Code { get; }

    /// <summary>1 for a function word, 0 for any other, less than 0 for a word that is not spelt so in the language.</summary>
    public int Weigh(ReadOnlySpan<char> word) =>
        words.Contains(word) ? 1 : word.ContainsAnyExcept(letters) ? ForeignLetter : 0;
}
