using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Tagging.Identifying;

/// <param name="Language">The code of a loaded language; null: none of them.</param>
internal sealed record Identified(string? Language, ImmutableArray<Problem> Problems);

/// <summary>
/// Tells the language by its commonest words: two words in five of a German text are German function words, and one in ten
/// of a Dutch one. A foreign letter in a word counts against the language twice.
/// </summary>
internal sealed class LanguageIdentifier
{
    // Below so many words nothing is certain, and the article's own word is all there is.
    private const int FewestWords = 5;

    // The first pages tell as much as the whole.
    private const int MostWords = 5_000;

    private readonly ImmutableArray<Vocabulary> vocabularies;
    private readonly string names;

    public LanguageIdentifier(IReadOnlyList<Language> languages)
    {
        vocabularies = [.. languages.Select(language => new Vocabulary(language))];
        names = string.Join(", ", languages.Select(language => language.Code));
    }

    public Identified Identify(Article article)
    {
        Evidence evidence = Weigh(article.Text);
        return article.StatedLanguage is { Length: > 0 } stated
            ? Compare(evidence, stated)
            : evidence.Best is { } best ? new Identified(best, []) : Unknown(evidence);
    }

    private Identified Compare(Evidence evidence, string stated)
    {
        if (vocabularies.FirstOrDefault(v => Names(stated, v.Code)) is not { } loaded)
            return evidence.Best is { } read ? Contradicted(stated, read) : Unknown(evidence);
        if (evidence.Best is { } other && other != loaded.Code)
            return Contradicted(stated, other);
        return evidence.IsClearlyNot(loaded.Code) ? Contradicted(stated, null) : new Identified(loaded.Code, []);
    }

    // "de-AT" names "de"; "den" does not.
    private static bool Names(string stated, string code) => stated.StartsWith(code, StringComparison.OrdinalIgnoreCase)
        && (stated.Length == code.Length || stated[code.Length] is '-' or '_');

    private static Identified Contradicted(string stated, string? read) => new(read, [new Problem(
        "language-contradicts",
        read is null
            ? $"The article says its language is '{stated}', but its words are of no language that is loaded; nothing is attributed. Check the input's language field."
            : $"The article says its language is '{stated}', but its words are '{read}', in which it was read. Check the input's language field.")]);

    private Identified Unknown(Evidence evidence) => new(null, evidence.Words == 0 ? [] : [new Problem(
        "unknown-language",
        evidence.Words < FewestWords
            ? $"Too few words to tell the language ({names} are loaded); nothing is attributed. State the language in the input."
            : $"The language is none that is loaded ({names}); nothing is attributed.")]);

    private Evidence Weigh(ReadOnlySpan<char> text)
    {
        Span<int> weights = stackalloc int[vocabularies.Length];
        int words = 0;
        for (int at = 0; words < MostWords && NextWord(text, at) is { IsEmpty: false } word; at = word.End)
        {
            ReadOnlySpan<char> form = text[word.Start..word.End];
            for (int i = 0; i < weights.Length; i++)
                weights[i] += vocabularies[i].Weigh(form);
            words++;
        }
        return new Evidence(words, [.. vocabularies.Select(v => v.Code)], weights.ToArray());
    }

    private static TextSpan NextWord(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && !char.IsLetter(text[start]))
            start++;
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return new TextSpan(start, end);
    }

    private sealed record Evidence(int Words, ImmutableArray<string> Codes, int[] Weights)
    {
        /// <summary>The language whose share of known words is high enough, or null.</summary>
        public string? Best
        {
            get
            {
                if (Words < FewestWords || Codes.IsEmpty)
                    return null;
                int best = Array.IndexOf(Weights, Weights.Max());
                return Share(best) >= Needed ? Codes[best] : null;
            }
        }

        // In a short text chance may lift a neighbour language to a third; in a long one it comes to a sixth at most.
        private double Needed => Words < 15 ? 0.30 : Words < 40 ? 0.20 : 0.15;

        // A table or a list of names has few function words too, so that only a long text speaks against what is stated.
        public bool IsClearlyNot(string code) => Words >= 40 && Share(Codes.IndexOf(code)) < 0.05;

        private double Share(int language) => (double)Weights[language] / Words;
    }
}
