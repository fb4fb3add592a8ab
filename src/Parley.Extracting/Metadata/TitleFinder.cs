using Parley.Extracting.Boilerplate;

namespace Parley.Extracting.Metadata;

/// <summary>
/// The headline: the first line that is neither boilerplate nor about the article, if it looks like one. A teaser, a first
/// paragraph and a line of a text that was wrapped do not.
/// </summary>
/// <param name="isAbout">Whether a line is a byline, a date, an address.</param>
internal sealed class TitleFinder(ArticleLines lines, FoundBoilerplate boilerplate, Func<int, bool> isAbout)
{
    private const int Shortest = 8;
    private const int Longest = 200;

    // Texts are wrapped at 65 to 80 characters: a longer line shows that this one is not.
    private const int WidestWrap = 100;

    /// <param name="top">The first lines that are kept.</param>
    public string? Find(int[] top)
    {
        int[] candidates = [.. top.Where(line => !isAbout(line)).Take(2)];
        if (candidates.Length == 0)
            return null;
        // "Harbour dispute" above the headline names the subject.
        if (candidates.Length > 1 && Words(candidates[0]) <= 2 && Words(candidates[1]) > 2 && IsTitle(candidates[1]))
            return lines.Trimmed(candidates[1]).ToString();
        return IsTitle(candidates[0]) ? lines.Trimmed(candidates[0]).ToString() : null;
    }

    private bool IsTitle(int line) =>
        lines.Trimmed(line) is { Length: >= Shortest and <= Longest } text
        && Words(line) >= 2
        && OpensLikeTitle(text[0])
        && ClosesLikeTitle(text)
        && !HoldsSentences(text)
        && TextFollows(line);

    private static bool OpensLikeTitle(char first) =>
        (char.IsLetterOrDigit(first) && !char.IsLower(first)) || char.IsSurrogate(first) || "\"'„“”‚‘’»«›‹@#¿¡+".Contains(first, StringComparison.Ordinal);

    private static bool ClosesLikeTitle(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> words = text.TrimEnd("\"'“”‘’»«›‹)]");
        return words.EndsWith("...", StringComparison.Ordinal) || (!words.IsEmpty && words[^1] is not ('.' or ':' or ',' or ';'));
    }

    // A stop behind a word in lower case that is too long for an abbreviation, with a capital behind it.
    private static bool HoldsSentences(ReadOnlySpan<char> text)
    {
        for (int at = 4; at + 2 < text.Length; at++)
        {
            if (text[at] == '.' && text[at + 1] == ' ' && char.IsUpper(text[at + 2])
                && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsLetter(text[at - 3]) && char.IsLetter(text[at - 4]))
                return true;
        }
        return false;
    }

    private bool TextFollows(int line)
    {
        if (lines.HasInk(line + 1) && !boilerplate.Lines[line + 1])
            return isAbout(line + 1) || IsParagraph(lines.Trimmed(line + 1));
        for (int next = line + 1; next < lines.Count; next++)
        {
            if (!boilerplate.Lines[next] && !lines.IsBlank(next) && !Addresses.IsAddress(lines.Trimmed(next)))
                return true;
        }
        return false;
    }

    private static bool IsParagraph(ReadOnlySpan<char> text) =>
        text.Length > WidestWrap && OpensLikeTitle(text[0]) && text.TrimEnd("\"'“”‘’»«›‹)]") is [.., '.' or '!' or '?' or '…'];

    private int Words(int line) =>
        lines.Trimmed(line) is { Length: <= Longest } text ? text.Count(' ') + 1 : int.MaxValue;
}
