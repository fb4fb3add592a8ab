using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Tagging.Identifying;

/// <param name="Language">The code of a loaded language; null: none of them.</param>
internal sealed record Identified(string? Language, ImmutableArray<Problem> Problems);

/// <summary>In which of the loaded languages an article is read: what its words say, and what the input says.</summary>
internal sealed class ArticleLanguage(LanguageIdentifier identifier, IReadOnlyList<Language> languages)
{
    // Below so many words nothing is certain, and the article's own word is all there is.
    private const int FewestWords = 5;

    // What speaks against the stated language must be far from chance: names and short sentences come to half of it (docs/grammar.md).
    private const int CertainMargin = 1_000;
    private const int CertainWords = 20;

    // Twenty words are never mistaken (docs/grammar.md): fifty, spread over the article, tell as much as the whole.
    private const int Passages = 4;
    private const int PassageLength = 80;

    private readonly string names = string.Join(", ", languages.Select(language => language.Code));

    public Identified Identify(Article article)
    {
        var reading = new Reading(CountWords(article.Text), Guess(article.Text));
        return article.StatedLanguage is { Length: > 0 } stated ? Compare(reading, stated) : Read(reading) is { } code ? new Identified(code, []) : Unknown(reading);
    }

    private Identified Compare(Reading reading, string stated)
    {
        LanguageGuess guess = reading.Guess;
        string? read = Read(reading);
        if (languages.FirstOrDefault(language => Names(stated, language.Code)) is not { } loaded)
            return read is null ? Unknown(reading) : Contradicted(stated, read);
        bool isOther = guess.IsForeign ? reading.Words >= CertainWords : guess.Margin >= CertainMargin && guess.Code != loaded.Code;
        return isOther ? Contradicted(stated, read) : new Identified(loaded.Code, []);
    }

    // The loaded language that the words speak for.
    private string? Read(Reading reading) =>
        reading.Words >= FewestWords && languages.Any(language => language.Code == reading.Guess.Code) ? reading.Guess.Code : null;

    // "de-AT" names "de"; "den" does not.
    private static bool Names(string stated, string code) => stated.StartsWith(code, StringComparison.OrdinalIgnoreCase)
        && (stated.Length == code.Length || stated[code.Length] is '-' or '_');

    private static Identified Contradicted(string stated, string? read) => new(read, [new Problem(
        "language-contradicts",
        read is null
            ? $"The article says its language is '{stated}', but its words are of no language that is loaded; neither grammar nor statements are read. Check the stated language."
            : $"The article says its language is '{stated}', but its words are '{read}', in which it was read. Check the stated language.")]);

    private Identified Unknown(Reading reading) => new(null, reading.Words == 0 ? [] : [new Problem(
        "unknown-language",
        reading.Guess.Code is { } other && languages.All(language => language.Code != other)
            ? $"The language seems to be '{other}', and {names} are loaded; neither grammar nor statements are read."
            : reading.Words < FewestWords
                ? $"Too few words to tell the language ({names} are loaded); neither grammar nor statements are read. State it: parse --language, or the field 'language'."
                : $"The language is none that is loaded ({names}); neither grammar nor statements are read.")]);

    private LanguageGuess Guess(string text)
    {
        if (text.Length <= Passages * PassageLength)
            return identifier.Identify(text);
        Span<char> passages = stackalloc char[Passages * PassageLength];
        for (int i = 0; i < Passages; i++)
        {
            int start = (int)((long)(text.Length - PassageLength) * i / (Passages - 1));
            text.AsSpan(start, PassageLength).CopyTo(passages[(i * PassageLength)..]);
            // Whole words only, as far as there are any.
            if (i > 0)
                passages[i * PassageLength] = ' ';
        }
        LanguageGuess spread = identifier.Identify(passages);
        // Tables and rubbish further down do not hide what an article begins with.
        return spread.Code is null ? identifier.Identify(text.AsSpan(0, Passages * PassageLength)) : spread;
    }

    // As far as it matters.
    private static int CountWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool inWord = false;
        for (int i = 0; i < text.Length && words < CertainWords; i++)
        {
            bool letter = char.IsLetter(text[i]);
            if (letter && !inWord)
                words++;
            inWord = letter;
        }
        return words;
    }

    private readonly record struct Reading(int Words, LanguageGuess Guess);
}
