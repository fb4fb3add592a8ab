using System.Text;
using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Entities;

/// <summary>
/// Brings a noun phrase to its nominative where grammar makes it safe: articles and adjectives by the noun's gender, the noun by its lemma. Who
/// is named "einem Beamten" in the text is "ein Beamter". A language without the list <c>nominatives</c> leaves its words alone.
/// </summary>
internal sealed class Nominatives(TextView view)
{
    private const int MostCut = 3;
    private const int Longest = 12;

    /// <summary>The words of a phrase, up to its noun in the nominative; as they stand where anything is in doubt.</summary>
    public string Of(TokenRun phrase, int noun)
    {
        string words = view.Words(phrase);
        if (view.Lexicon.Nominatives.IsEmpty || noun < phrase.First || noun >= phrase.End || noun - phrase.First > Longest || !IsOblique(noun) || NounOf(noun) is not { } named)
            return words;
        NounForm form = view.IsPlural(noun) ? NounForm.Plural : view.FeatureOf(noun, "Gender") switch { "Masc" => NounForm.Masculine, "Fem" => NounForm.Feminine, _ => NounForm.Neuter };
        var text = new StringBuilder(words.Length + 2);
        bool isDefinite = false;
        for (int token = phrase.First; token < noun; token++)
        {
            ReadOnlySpan<char> word = view.Word(token);
            if (view.UposOf(token) == Upos.Adj && view.HeadOf(token) == noun)
                // "der Hallinschen Werft", but "des Halliner Boten": a place's adjective is not inflected.
                word = view.Is(token, WordClass.Capital) && view.FeatureOf(token, "Case") is null ? word : view.Lexicon.Nominatives.Adjective(word, form, isDefinite);
            else if (view.Lexicon.Nominatives.Determiner(word, form) is { } article)
            {
                word = article;
                isDefinite = view.Is(token, WordClass.DefiniteArticle);
            }
            else if (view.UposOf(token) is not (Upos.Num or Upos.Adv))
                return words;
            text.Append(char.IsUpper(view.Word(token)[0]) ? char.ToUpperInvariant(word[0]) : word[0]).Append(word[1..]).Append(Between(token));
        }
        text.Append(named);
        if (noun + 1 < phrase.End)
            text.Append(Between(noun)).Append(view.Words(phrase with { First = noun + 1 }));
        return text.ToString();
    }

    private ReadOnlySpan<char> Between(int token) => view.Tagged.Text.AsSpan()[view.Tagged.Tokens[token].Span.End..view.Tagged.Tokens[token + 1].Span.Start];

    private bool IsOblique(int noun) => view.FeatureOf(noun, "Case") is "Dat" or "Gen"
        || (view.FeatureOf(noun, "Case") == "Acc" && view.FeatureOf(noun, "Gender") == "Masc" && !view.IsPlural(noun));

    private string? NounOf(int noun)
    {
        string word = view.Word(noun).ToString();
        string? lemma = view.LemmaOf(noun);
        if (lemma is null || word.Length < MostCut || lemma.Length < MostCut || !lemma.AsSpan(0, MostCut).SequenceEqual(word.AsSpan(0, MostCut)) || Math.Abs(lemma.Length - word.Length) > MostCut)
            return null;
        if (view.NameOf(noun) == NameKind.Per)
            return null;
        if (view.IsPlural(noun))
            return view.FeatureOf(noun, "Case") == "Dat" ? view.Lexicon.Nominatives.Plural(word, lemma, view.FeatureOf(noun, "Gender") == "Fem") : null;
        return view.FeatureOf(noun, "Gender") switch
        {
            "Masc" => view.Lexicon.Nominatives.IsAdjectival(word) ? null : lemma,
            "Neut" => lemma,
            "Fem" => word,
            _ => null,
        };
    }
}
