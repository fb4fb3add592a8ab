using System.Text;
using Parley.Extracting.Boilerplate;
using Parley.Text;

namespace Parley.Extracting;

/// <summary>
/// The text without what is no part of the article: lines end with LF and without blanks, no more than two blank lines
/// follow each other, none opens or closes the text. Nothing else changes.
/// </summary>
internal static class CleanText
{
    private const int MostBlankLines = 2;

    public static string Of(ArticleLines lines, FoundBoilerplate taken)
    {
        var text = new StringBuilder(lines.Text.Length);
        int note = 0, blank = 0;
        for (int line = 0; line < lines.Count; line++)
        {
            if (taken.Lines[line])
                continue;
            int start = text.Length;
            AppendLine(text, lines, line, taken, ref note, blank);
            blank = text.Length > start ? 0 : blank + 1;
        }
        return text.ToString();
    }

    // The line's end is written with the next line that has ink, so that none is left over at the end.
    private static void AppendLine(StringBuilder text, ArticleLines lines, int line, FoundBoilerplate taken, ref int note, int blank)
    {
        string kept = WithoutNotes(lines, lines.Span(line), taken, ref note).TrimEnd().ToString();
        if (kept.Length == 0)
            return;
        if (text.Length > 0)
            text.Append('\n', 1 + Math.Min(blank, MostBlankLines));
        text.Append(kept);
    }

    private static ReadOnlySpan<char> WithoutNotes(ArticleLines lines, TextSpan span, FoundBoilerplate taken, ref int note)
    {
        StringBuilder? rest = null;
        int from = span.Start;
        for (; note < taken.Notes.Length && taken.Notes[note].Start < span.End; note++)
        {
            if (taken.Notes[note].Start < from)
                continue;
            (rest ??= new StringBuilder()).Append(lines.Text.AsSpan(from..taken.Notes[note].Start));
            from = taken.Notes[note].End;
            // One of the two blanks around the note goes with it.
            if (rest.Length > 0 && rest[^1] == ' ')
                rest.Length--;
        }
        return rest is null ? span.In(lines.Text) : rest.Append(lines.Text.AsSpan(from..span.End)).ToString();
    }
}
