using Parley.Text;

namespace Parley.Extracting;

/// <summary>A text by its lines, which end with LF, CRLF or CR. A byte order mark belongs to no line.</summary>
internal sealed class ArticleLines
{
    private readonly List<TextSpan> spans = [];

    public ArticleLines(string text)
    {
        Text = text;
        int start = text.StartsWith('\uFEFF') ? 1 : 0;
        while (text.AsSpan(start).IndexOfAny('\n', '\r') is var length and >= 0)
        {
            int end = start + length;
            spans.Add(new TextSpan(start, end));
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }
        spans.Add(new TextSpan(start, text.Length));
    }

    public string Text { get; }

    public int Count => spans.Count;

    /// <summary>The line without its end.</summary>
    public TextSpan Span(int line) => spans[line];

    /// <summary>The line without white space at its edges.</summary>
    public ReadOnlySpan<char> Trimmed(int line) => spans[line].In(Text).Trim();

    public TextSpan TrimmedSpan(int line)
    {
        TextSpan span = spans[line];
        int end = span.Start + span.In(Text).TrimEnd().Length;
        return new TextSpan(end - span.In(Text)[..(end - span.Start)].TrimStart().Length, end);
    }

    public bool IsBlank(int line) => spans[line].In(Text).IsWhiteSpace();

    /// <summary>Whether there is such a line and it is not blank.</summary>
    public bool HasInk(int line) => line >= 0 && line < Count && !IsBlank(line);
}
