using Parley.Cli.Terminal;
using Parley.Text;
using Spectre.Console;

namespace Parley.Cli.Show;

/// <summary>A part of a statement in the text, by the word of docs/contract.md.</summary>
internal sealed record Part(string Name, TextSpan Span, Color Colour);

/// <summary>
/// Text with the parts of a statement in brackets that name them, <c>[source Beck] [cue sagte]</c>: a reader who sees no
/// colour misses nothing.
/// </summary>
internal static class MarkedText
{
    public static IEnumerable<Part> PartsOf(Attribution said) =>
    [
        .. said.Content.Select(span => new Part("content", span, Color.Green)),
        .. (said.Source?.Spans ?? []).Select(span => new Part("source", span, Color.Aqua)),
        .. said.Cue is { } cue ? [new Part("cue", cue, Color.Yellow)] : Array.Empty<Part>(),
        .. (said.Addressee?.Spans ?? []).Select(span => new Part("addressee", span, Color.Fuchsia)),
    ];

    /// <param name="passage">The stretch of the text that is shown; parts outside of it are not.</param>
    public static Paragraph Of(string text, TextSpan passage, Attribution said)
    {
        Part[] parts = [.. PartsOf(said).Where(part => passage.Overlaps(part.Span)).OrderBy(part => part.Span.Start).ThenByDescending(part => part.Span.End)];
        int[] bounds = [.. parts.SelectMany(part => new[] { part.Span.Start, part.Span.End }).Append(passage.Start).Append(passage.End)
            .Where(bound => bound >= passage.Start && bound <= passage.End).Distinct().Order()];
        var paragraph = new Paragraph();
        var open = new Stack<Part>();
        for (int n = 0; n < bounds.Length; n++)
        {
            Close(paragraph, open, bounds[n], n == bounds.Length - 1);
            Open(paragraph, open, parts, bounds[n], n == 0);
            if (n + 1 < bounds.Length)
                paragraph.Append(Shown.Piece(text[bounds[n]..bounds[n + 1]]), Style(open));
        }
        return paragraph;
    }

    // Parts may overlap without one holding the other: then the inner one is closed with the outer and opened again.
    private static void Close(Paragraph paragraph, Stack<Part> open, int at, bool all)
    {
        var again = new Stack<Part>();
        while (open.Any(part => all || part.Span.End <= at))
        {
            Part part = open.Pop();
            paragraph.Append("]", new Style(part.Colour));
            if (!all && part.Span.End > at)
                again.Push(part);
        }
        foreach (Part part in again)
            Open(paragraph, open, part);
    }

    private static void Open(Paragraph paragraph, Stack<Part> open, Part[] parts, int at, bool first)
    {
        foreach (Part part in parts.Where(part => part.Span.Start == at || (first && part.Span.Start < at && part.Span.End > at)))
            Open(paragraph, open, part);
    }

    private static void Open(Paragraph paragraph, Stack<Part> open, Part part)
    {
        paragraph.Append($"[{part.Name} ", new Style(part.Colour));
        open.Push(part);
    }

    private static Style Style(Stack<Part> open) =>
        open.TryPeek(out Part? part) ? new Style(part.Colour, decoration: Decoration.Bold) : Spectre.Console.Style.Plain;
}
