using Parley.Lab.Treebanks;

namespace Parley.Lab.Evaluation;

/// <summary>The text of a treebank as a reader would get it.</summary>
public static class RawText
{
    private const int LongestParagraph = 6;

    /// <summary>Sentences joined by a blank; paragraphs where the treebank has them, else after six sentences.</summary>
    public static string Of(IEnumerable<GoldSentence> sentences)
    {
        var paragraphs = new List<string>();
        var paragraph = new List<string>();
        void Close()
        {
            if (paragraph.Count > 0)
                paragraphs.Add(string.Join(' ', paragraph));
            paragraph.Clear();
        }
        foreach (GoldSentence sentence in sentences)
        {
            if (sentence.OpensParagraph)
                Close();
            paragraph.Add(sentence.Text.Trim());
            if (paragraph.Count == LongestParagraph)
                Close();
        }
        return string.Join("\n\n", [.. paragraphs, string.Join(' ', paragraph)]) + "\n";
    }
}
