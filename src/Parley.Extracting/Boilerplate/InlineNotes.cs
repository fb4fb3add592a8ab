using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Extracting.Boilerplate;

/// <summary>Notes that the page sets inside a sentence: "[external link]". A pattern is <c>opening…closing</c>.</summary>
internal sealed class InlineNotes(IReadOnlyList<Language> languages)
{
    private const int LongestNote = 120;

    private readonly (string Opening, string Closing)[] patterns =
        [.. languages.SelectMany(language => language.List("extracting/boilerplate-inline")).Distinct().Select(Parts)];

    /// <summary>The notes in lines that are not taken as a whole; ascending, apart.</summary>
    public ImmutableArray<TextSpan> Find(ArticleLines lines, bool[] taken)
    {
        var found = new List<TextSpan>();
        foreach ((string opening, string closing) in patterns)
            Find(lines, taken, opening, closing, found);
        found.Sort();
        var apart = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (TextSpan note in found)
        {
            if (apart.Count == 0 || note.Start >= apart[^1].End)
                apart.Add(note);
        }
        return apart.ToImmutable();
    }

    private static void Find(ArticleLines lines, bool[] taken, string opening, string closing, List<TextSpan> found)
    {
        ReadOnlySpan<char> text = lines.Text;
        int line = 0, at = 0;
        while (text[at..].IndexOf(opening, StringComparison.Ordinal) is var step and >= 0)
        {
            int start = at + step;
            at = start + opening.Length;
            while (line + 1 < lines.Count && lines.Span(line + 1).Start <= start)
                line++;
            ReadOnlySpan<char> rest = text[at..Math.Max(at, Math.Min(lines.Span(line).End, start + LongestNote))];
            int length = rest.IndexOf(closing, StringComparison.Ordinal);
            if (taken[line] || length < 0)
                continue;
            at += length + closing.Length;
            found.Add(new TextSpan(start, at));
        }
    }

    private static (string, string) Parts(string pattern) => pattern.Split('…') is [{ Length: > 0 } opening, { Length: > 0 } closing]
        ? (opening, closing)
        : throw new SetupException("PARLEY003", $"extracting/boilerplate-inline.txt: '{pattern}' is not opening…closing. Correct the line.");
}
