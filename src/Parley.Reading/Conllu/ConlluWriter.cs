using System.Text;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Reading.Conllu;

/// <summary>
/// Writes CoNLL-U (universaldependencies.org/format.html), article by article, in UTF-8 without a byte order mark; docs/cli.md
/// says what stands in its comments and its last column. One writer numbers the documents of one output.
/// </summary>
/// <param name="verbLemma">As for <see cref="WordLines"/>.</param>
public sealed class ConlluWriter(Stream output, Func<TaggedText, int, string?>? verbLemma = null)
{
    private readonly StreamWriter lines = new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
    private int documents;

    /// <summary>What is written is handed on to the stream before this returns. An article without a sentence has no line.</summary>
    public void Write(TaggedText tagged)
    {
        documents++;
        var words = new WordLines(tagged, verbLemma);
        var points = new CodePoints(tagged.Text);
        for (int at = 0; at < tagged.Sentences.Length; at++)
        {
            if (at == 0)
                WriteDocument(tagged);
            if (at == 0 || tagged.Sentences[at].Paragraph != tagged.Sentences[at - 1].Paragraph)
                lines.WriteLine("# newpar");
            lines.WriteLine(Invariant($"# sent_id = {documents}-{at + 1}"));
            WriteSentence([.. words.Of(tagged.Sentences[at])], points);
        }
        lines.Flush();
    }

    private void WriteDocument(TaggedText tagged)
    {
        lines.WriteLine($"# newdoc id = {OneLine(tagged.Article.Path)}");
        lines.WriteLine($"# article_id = {tagged.Article.Id}");
        if (tagged.Language is { } language)
            lines.WriteLine($"# language = {language}");
    }

    private void WriteSentence(List<WordLine> sentence, CodePoints points)
    {
        lines.Write("# text = ");
        string space = "";
        foreach (WordLine line in sentence.Where(line => !line.InRange))
        {
            lines.Write(space);
            lines.Write(line.Form);
            space = line.SpaceAfter ? " " : "";
        }
        lines.WriteLine();
        foreach (WordLine line in sentence)
            Write(line, points);
        lines.WriteLine();
    }

    private void Write(WordLine line, CodePoints points)
    {
        foreach (string column in (ReadOnlySpan<string>)[line.Id, line.Form, line.Lemma, line.Upos, line.Xpos, line.Features, line.Head, line.Relation, WordLine.Unknown])
        {
            lines.Write(column);
            lines.Write('\t');
        }
        lines.WriteLine(Miscellaneous(line, points));
    }

    private static string Miscellaneous(WordLine line, CodePoints points)
    {
        var facts = new List<string>(4);
        if (line.Name != WordLine.Unknown)
            facts.Add($"Name={line.Name}");
        if (!line.SpaceAfter)
            facts.Add("SpaceAfter=No");
        if (line.Span is { } span)
            facts.Add(Invariant($"TokenRange={points.FromUtf16(span.Start)}:{points.FromUtf16(span.End)}"));
        if (line.Verb != WordLine.Unknown)
            facts.Add($"Verb={line.Verb}");
        return facts.Count == 0 ? WordLine.Unknown : string.Join('|', facts);
    }

    // A file's name may hold whatever it likes, but not in a comment.
    private static string OneLine(string path) =>
        string.Concat(path.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? '\uFFFD' : character));
}
