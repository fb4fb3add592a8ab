using Parley.Text;

namespace Parley.Cli.Show;

/// <summary>The paragraphs of a text that hold given spans. A blank line ends a paragraph.</summary>
internal static class Paragraphs
{
    public static IEnumerable<TextSpan> Of(string text, IEnumerable<TextSpan> spans)
    {
        TextSpan[] wanted = [.. spans];
        return All(text).Where(paragraph => wanted.Any(paragraph.Overlaps));
    }

    private static IEnumerable<TextSpan> All(string text)
    {
        int start = -1, end = 0;
        for (int at = 0; at < text.Length;)
        {
            int feed = text.IndexOf('\n', at);
            int next = feed < 0 ? text.Length : feed + 1;
            bool blank = text.AsSpan(at, next - at).IsWhiteSpace();
            if (blank && start >= 0)
                yield return new TextSpan(start, end);
            if (blank)
                start = -1;
            else
                (start, end) = (start < 0 ? at : start, next);
            at = next;
        }
        if (start >= 0)
            yield return new TextSpan(start, end);
    }
}
