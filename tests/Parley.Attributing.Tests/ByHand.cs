using System.Collections.Immutable;
using System.Text;
using Parley.Reading;
using Parley.Text;

namespace Parley.Attributing.Tests;

/// <summary>
/// Texts tagged by hand, so that a test of attribution depends on no tokenizer: a blank or · lies between two tokens (· where
/// the text has no space), ‖ ends a sentence, ¶ a paragraph.
/// </summary>
internal static class ByHand
{
    private static readonly AttributionFinder finder = new(LanguageFolder.LoadAll(LanguageFolder.Default));

    /// <summary>"source | cue | content … content" a line, in the order of the text.</summary>
    public static string[] Lines(string language, string tagged)
    {
        TaggedText text = Tagged(language, tagged);
        return [.. finder.Find(text).Attributions.Select(attribution => string.Join(
            " | ",
            Words(attribution.Source?.Spans ?? [], text.Text),
            attribution.Cue is { } cue ? Words([cue], text.Text) : "—",
            Words(attribution.Content, text.Text)))];
    }

    public static Findings Find(string language, string tagged) => finder.Find(Tagged(language, tagged));

    public static TaggedText Tagged(string language, string tagged)
    {
        var text = new StringBuilder();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        int paragraph = 0;
        foreach (string part in tagged.Split('¶'))
        {
            foreach (string sentence in part.Split('‖'))
                AddSentence(sentence.Trim(), paragraph, text, tokens, sentences);
            text.Append("\n\n");
            paragraph++;
        }
        return new TaggedText(new Article("hand", text.ToString()), language, sentences.ToImmutable(), tokens.ToImmutable(), []);
    }

    private static void AddSentence(
        string words, int paragraph, StringBuilder text, ImmutableArray<Token>.Builder tokens, ImmutableArray<Sentence>.Builder sentences)
    {
        int first = tokens.Count;
        text.Append(text.Length > 0 && text[^1] != '\n' ? " " : "");
        foreach (string run in words.Split(' '))
        {
            foreach (string word in run.Split('·'))
            {
                tokens.Add(new Token(new TextSpan(text.Length, text.Length + word.Length), Class(word)));
                text.Append(word);
            }
            text.Append(' ');
        }
        text.Length--;
        sentences.Add(new Sentence(new TextSpan(tokens[first].Span.Start, tokens[^1].Span.End), first, tokens.Count, paragraph));
    }

    private static string Words(ImmutableArray<TextSpan> spans, string text) =>
        spans.IsEmpty ? "—" : string.Join(" … ", spans.Select(span => span.In(text).ToString()));

    private static Upos Class(string word) => word.Any(char.IsLetter) ? Upos.None : word.Any(char.IsDigit) ? Upos.Num : Upos.Punct;
}
