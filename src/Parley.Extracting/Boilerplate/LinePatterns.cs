using System.Buffers;
using System.Collections.Frozen;

namespace Parley.Extracting.Boilerplate;

/// <summary>
/// Wordings of whole lines, from the lists. Plain words: the line is exactly they. <c>words…</c>: it begins so.
/// <c>…words</c>: it ends so. <c>…words…</c>: it holds them. <c>words *</c>: they and one word more.
/// </summary>
internal sealed class LinePatterns
{
    /// <summary>A line beyond this is a paragraph, whatever it holds.</summary>
    public const int LongestLine = 400;

    private const char Open = '…';
    private const string OneMoreWord = " *";
    private const string MarksBehind = " :.!>»›→▶|";

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> whole;
    private readonly string[] prefixes;
    private readonly string[] suffixes;
    private readonly string[] withOneMore;
    private readonly SearchValues<string> inside;

    public LinePatterns(IEnumerable<string> lines)
    {
        string[] patterns = [.. lines.Select(Folded)];
        whole = patterns.Where(IsWhole)
            .Select(pattern => pattern.TrimEnd(MarksBehind.ToCharArray()))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        prefixes = [.. patterns.Where(p => !p.StartsWith(Open) && p.EndsWith(Open)).Select(p => p[..^1])];
        suffixes = [.. patterns.Where(p => p.StartsWith(Open) && !p.EndsWith(Open)).Select(p => p[1..])];
        withOneMore = [.. patterns.Where(p => p.EndsWith(OneMoreWord, StringComparison.Ordinal)).Select(p => p[..^1])];
        inside = SearchValues.Create(
            [.. patterns.Where(p => p.StartsWith(Open) && p.EndsWith(Open)).Select(p => p.Trim(Open))], StringComparison.OrdinalIgnoreCase);
    }

    /// <param name="line">Without white space at its edges.</param>
    public bool Match(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line.Length > LongestLine)
            return false;
        Span<char> folded = stackalloc char[line.Length];
        for (int i = 0; i < line.Length; i++)
            folded[i] = Fold(line[i]);
        return MatchFolded(folded);
    }

    private bool MatchFolded(ReadOnlySpan<char> line) =>
        whole.Contains(line.TrimEnd(MarksBehind))
        || BeginsWithAny(line)
        || EndsWithAny(line)
        || HasOneMoreWord(line)
        || line.ContainsAny(inside);

    private bool BeginsWithAny(ReadOnlySpan<char> line)
    {
        foreach (string prefix in prefixes)
        {
            if (line.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private bool EndsWithAny(ReadOnlySpan<char> line)
    {
        foreach (string suffix in suffixes)
        {
            if (line.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private bool HasOneMoreWord(ReadOnlySpan<char> line)
    {
        foreach (string words in withOneMore)
        {
            if (line.Length > words.Length && line.StartsWith(words, StringComparison.OrdinalIgnoreCase) && !line[words.Length..].Contains(' '))
                return true;
        }
        return false;
    }

    private static bool IsWhole(string pattern) =>
        !pattern.StartsWith(Open) && !pattern.EndsWith(Open) && !pattern.EndsWith(OneMoreWord, StringComparison.Ordinal);

    private static string Folded(string pattern) => string.Create(pattern.Length, pattern, static (folded, pattern) =>
    {
        for (int i = 0; i < folded.Length; i++)
            folded[i] = Fold(pattern[i]);
    });

    // Pages write one and the same button with curly and straight marks, with hard and soft blanks.
    private static char Fold(char c) => c switch
    {
        '’' or '‘' or '`' or '´' => '\'',
        '“' or '”' or '„' => '"',
        '\u00A0' or '\u202F' or '\t' => ' ',
        _ => c,
    };
}
