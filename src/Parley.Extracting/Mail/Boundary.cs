using System.Text;

namespace Parley.Extracting.Mail;

/// <summary>The lines that part a multipart content.</summary>
internal static class Boundary
{
    /// <summary>What lies between the boundaries, lazily; the last one goes to the end where the closing boundary is missing.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> content, string boundary)
    {
        byte[] mark = Encoding.UTF8.GetBytes("--" + boundary);
        int? start = null;
        for (int at = 0; Find(content.Span, mark, at) is var found and >= 0;)
        {
            if (start is { } begun)
                yield return content[begun..Math.Max(begun, WithoutBreak(content.Span, found))];
            int line = content.Span[found..].IndexOf((byte)'\n');
            // Two hyphens behind it: the last one.
            if (content.Span[(found + mark.Length)..].StartsWith("--"u8) || line < 0)
                yield break;
            start = at = found + line + 1;
        }
        if (start is { } last)
            yield return content[last..];
    }

    // At the beginning of a line, and with nothing but hyphens and blanks behind it.
    private static int Find(ReadOnlySpan<byte> content, ReadOnlySpan<byte> mark, int from)
    {
        while (content[from..].IndexOf(mark) is var next and >= 0)
        {
            int at = from + next;
            ReadOnlySpan<byte> behind = content[(at + mark.Length)..];
            if ((at == 0 || content[at - 1] == '\n') && (behind.IsEmpty || behind[0] is (byte)'\r' or (byte)'\n' or (byte)'-' or (byte)' ' or (byte)'\t'))
                return at;
            from = at + 1;
        }
        return -1;
    }

    private static int WithoutBreak(ReadOnlySpan<byte> content, int end)
    {
        end -= end > 0 && content[end - 1] == '\n' ? 1 : 0;
        return end - (end > 0 && content[end - 1] == '\r' ? 1 : 0);
    }
}
