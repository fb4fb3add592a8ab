using System.Globalization;
using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.Drawing;

/// <summary>Drawn attributions to be judged. It shows sentences of others: for the terminal, and for no file of the repository.</summary>
/// <param name="context">So many characters before a content, and a quarter of them behind.</param>
internal sealed class DrawnPage(TextWriter output, int context)
{
    /// <summary>Each begins with its line for the file of verdicts.</summary>
    public void Write(DrawnSpeaker one, string verdict)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Drawn.Article.Id}\t{one.Drawn.Offset}\t{verdict}\t{one.NameMark}"));
        output.WriteLine($"  gold: {(one.Gold[Role.Source].Spans.Count == 0 ? "no source" : one.Text.Words(one.Gold[Role.Source].Spans))}");
        output.WriteLine($"  read: {Read(one.Read)}");
        output.WriteLine($"  {Passage(one)}");
        output.WriteLine();
    }

    private static string Read(ReadStatement? read) => read switch
    {
        null => "not found",
        { Source: null } => $"no source [{read.Rule}]",
        { Source: { } source } => $"{source.Name ?? "no name"} ({source.Basis}) [{read.Rule}]",
    };

    private string Passage(DrawnSpeaker one)
    {
        IReadOnlyList<SpanLine> content = one.Gold[Role.Content].Spans, source = one.Gold[Role.Source].Spans;
        int start = Math.Max(0, content[0].Start - context), end = Math.Min(one.Text.Text.Length, content[^1].End + context / 4);
        return string.Concat(Enumerable.Range(start, end - start).Select(at => Mark(content, at, "[[", "]]") + Mark(source, at, "<<", ">>") + one.Text.Text[at])).ReplaceLineEndings("\n  ");
    }

    private static string Mark(IReadOnlyList<SpanLine> spans, int at, string opening, string closing) =>
        (spans.Any(span => span.End == at) ? closing : "") + (spans.Any(span => span.Start == at) ? opening : "");
}
