using System.Globalization;

namespace Parley.Tagging.Identifying;

/// <summary>A sequence of so many letters, or a whole word.</summary>
internal enum GramKind : byte { One = 1, Two, Three, Four, Word }

/// <summary>Takes the keys of a text's letter sequences.</summary>
internal interface IGramSink
{
    void Add(uint key, GramKind kind);
}

/// <summary>
/// The letter sequences that tell a language: one to four letters of a word, with a blank before it and behind it, and the whole
/// word. Without regard to case; marks, digits and accents that stand alone are no letters.
/// </summary>
internal static class Grams
{
    private const ulong Prime = 0x9E3779B97F4A7C15;
    private const int FirstCombining = 0x300;

    /// <returns>How many letters the text has.</returns>
    public static int Visit<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, IGramSink, allows ref struct
    {
        int letters = 0;
        var word = new Run();
        foreach (char c in text)
        {
            if (Lower(c) is var letter and not '\0')
            {
                word.Add(letter, ref sink);
                letters++;
            }
            else if (c < FirstCombining || char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                word.End(ref sink);
            }
        }
        word.End(ref sink);
        return letters;
    }

    /// <summary>The letter in lower case, or NUL.</summary>
    private static char Lower(char c) =>
        char.IsAsciiLetter(c) ? (char)(c | 0x20) : c >= 128 && char.IsLetter(c) ? char.ToLowerInvariant(c) : '\0';

    /// <summary>A word as far as it was read.</summary>
    private struct Run
    {
        // The last four letters, 16 bits each.
        private ulong last;
        private ulong whole;
        private int length;

        public void Add<TSink>(char letter, ref TSink sink)
            where TSink : struct, IGramSink, allows ref struct
        {
            if (length == 0)
                last = ' ';
            length++;
            whole = (whole ^ letter) * Prime;
            Push(letter, ref sink);
            Send(ref sink, letter, GramKind.One);
        }

        public void End<TSink>(ref TSink sink)
            where TSink : struct, IGramSink, allows ref struct
        {
            if (length == 0)
                return;
            length++;
            Push(' ', ref sink);
            // A word of two letters with its blanks is a sequence of four already.
            if (length > 3)
                Send(ref sink, whole, GramKind.Word);
            whole = 0;
            length = 0;
        }

        private void Push<TSink>(char letter, ref TSink sink)
            where TSink : struct, IGramSink, allows ref struct
        {
            last = last << 16 | letter;
            Send(ref sink, last & 0xFFFFFFFF, GramKind.Two);
            if (length > 1)
                Send(ref sink, last & 0xFFFFFFFFFFFF, GramKind.Three);
            if (length > 2)
                Send(ref sink, last, GramKind.Four);
        }
    }

    private static void Send<TSink>(ref TSink sink, ulong letters, GramKind kind)
        where TSink : struct, IGramSink, allows ref struct
    {
        ulong mixed = (letters + (ulong)kind) * Prime;
        mixed = (mixed ^ mixed >> 29) * 0xBF58476D1CE4E5B9;
        sink.Add((uint)(mixed >> 32), kind);
    }
}
