using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Extracting.Boilerplate;

/// <summary>
/// Finds what is no part of the article by wording and place. The lists of all languages count for every article: an
/// English page shows German buttons, and which language it is nobody knows yet.
/// </summary>
internal sealed class BoilerplateFinder(IReadOnlyList<Language> languages)
{
    private readonly LinePatterns anywhere = new(languages.SelectMany(language => language.List("extracting/boilerplate")));
    private readonly Captions captions = new(languages);
    private readonly Breadcrumbs breadcrumbs = new(languages);
    private readonly InlineNotes notes = new(languages);

    public FoundBoilerplate Find(ArticleLines lines)
    {
        var taken = new bool[lines.Count];
        var reasons = new string?[lines.Count];
        for (int line = 0; line < lines.Count; line++)
            taken[line] = anywhere.Match(lines.Trimmed(line)) || IsBar(lines.Trimmed(line));
        Give("wording", taken, reasons);
        breadcrumbs.Mark(lines, taken);
        Give("navigation: the way to the page", taken, reasons);
        captions.Mark(lines, taken);
        Give("caption: a credit, or right above one", taken, reasons);
        Repetitions.Mark(lines, taken);
        Give("repeated", taken, reasons);
        ImmutableArray<TextSpan> inside = notes.Find(lines, taken);
        return new FoundBoilerplate(taken, inside, Spans(lines, taken, inside)) { Reasons = reasons };
    }

    // "Share | Save | Print | 508 comments": buttons on one line, of which one may have a number or a name in it.
    private bool IsBar(ReadOnlySpan<char> line)
    {
        const int LeastButtons = 2;
        if (line.Length > LinePatterns.LongestLine || line.Count('|') < LeastButtons)
            return false;
        int buttons = 0, others = 0;
        foreach (Range part in line.Split('|'))
        {
            ReadOnlySpan<char> button = line[part].Trim();
            buttons += anywhere.Match(button) ? 1 : 0;
            others += button.IsEmpty || anywhere.Match(button) ? 0 : 1;
        }
        return buttons >= LeastButtons && others <= 1;
    }

    private static void Give(string reason, bool[] taken, string?[] reasons)
    {
        for (int line = 0; line < taken.Length; line++)
            reasons[line] ??= taken[line] ? reason : null;
    }

    private static ImmutableArray<TextSpan> Spans(ArticleLines lines, bool[] taken, ImmutableArray<TextSpan> notes)
    {
        var spans = notes.ToBuilder();
        for (int line = 0; line < lines.Count; line++)
        {
            if (taken[line])
                spans.Add(lines.TrimmedSpan(line));
        }
        spans.Sort();
        return spans.ToImmutable();
    }
}
