using System.Text.Json;
using Parley.Lab.Treebanks;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Lab.Evaluation;

/// <summary>
/// F1 of sentences of articles whose sentences are known: JSON lines with fields <c>text</c> and <c>sentences</c>, each of them with
/// <c>begin</c> and <c>end</c> in code points. A sentence counts where both ends are the same.
/// </summary>
internal sealed class ArticleSentences(Tagger tagger, string language)
{
    private int hits, system, gold;

    public double F1 => Conll18.F1(hits, system, gold);

    public ArticleSentences Add(string file)
    {
        using StreamReader reader = Conllu.Open(file);
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument article = JsonDocument.Parse(line);
            Add(article.RootElement);
        }
        return this;
    }

    private void Add(JsonElement article)
    {
        string text = article.GetProperty("text").GetString()!;
        var points = new CodePoints(text);
        HashSet<TextSpan> known = [.. article.GetProperty("sentences").EnumerateArray().Select(
            sentence => points.ToUtf16(new TextSpan(sentence.GetProperty("begin").GetInt32(), sentence.GetProperty("end").GetInt32())))];
        TaggedText tagged = tagger.Tag(new Article("article", text) { StatedLanguage = language });
        hits += tagged.Sentences.Count(sentence => known.Contains(sentence.Span));
        system += tagged.Sentences.Length;
        gold += known.Count;
    }
}
