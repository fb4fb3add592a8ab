using Parley.Text;

namespace Parley.Extracting.Boilerplate;

/// <summary>Lines that say whose picture it is, and the caption right above them.</summary>
internal sealed class Captions(IReadOnlyList<Language> languages)
{
    private const int LongestCredit = 160;

    private readonly LinePatterns credits = new(languages.SelectMany(language => language.List("extracting/boilerplate-credits")));

    public void Mark(ArticleLines lines, bool[] taken)
    {
        bool anyText = false;
        for (int line = 0; line < lines.Count; line++)
        {
            taken[line] |= IsCredit(lines, line) || IsCaption(lines, line, anyText);
            anyText |= !taken[line] && !lines.IsBlank(line);
        }
    }

    private bool IsCredit(ArticleLines lines, int line) =>
        lines.Trimmed(line) is { Length: > 0 and <= LongestCredit } text && credits.Match(text);

    // A caption and its credits are a block of their own. A paragraph of a text without blank lines, or the last one of an
    // article, may stand above a credit too; and a first line without a full stop may be the headline.
    private bool IsCaption(ArticleLines lines, int line, bool anyTextBefore)
    {
        ReadOnlySpan<char> text = lines.Trimmed(line);
        if (text.IsEmpty || text.Length > LinePatterns.LongestLine || lines.HasInk(line - 1))
            return false;
        int end = line + 1;
        while (end < lines.Count && IsCredit(lines, end))
            end++;
        return end > line + 1 && end < lines.Count && lines.IsBlank(end) && TextFollows(lines, end) && (anyTextBefore || text[^1] == '.');
    }

    private static bool TextFollows(ArticleLines lines, int line)
    {
        const int Near = 10;
        int last = Math.Min(lines.Count, line + Near);
        while (line < last && lines.IsBlank(line))
            line++;
        return line < last;
    }
}
