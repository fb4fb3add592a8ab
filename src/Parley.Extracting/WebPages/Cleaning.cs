using System.Collections.Immutable;
using Parley.Extracting.Boilerplate;
using Parley.Extracting.WebPages.Facts;
using Parley.Text;

namespace Parley.Extracting.WebPages;

/// <summary>Says of each block why it is no part of the article's text: by its part of the page, its links, its words, its place.</summary>
internal sealed class Cleaning(IReadOnlyList<Language> languages)
{
    private const double MostLinked = 0.5;

    private readonly LinePatterns wordings = new(languages.SelectMany(language => language.List("extracting/boilerplate").Concat(language.List("extracting/boilerplate-pages"))));
    private readonly LinePatterns credits = new(languages.SelectMany(language => language.List("extracting/boilerplate-credits")));
    private readonly InlineNotes notes = new(languages);
    private readonly Endings endings = new(languages);
    private readonly Openings openings = new(languages);

    /// <param name="alternatives">The words that stand for the page's pictures.</param>
    public void Mark(PageTree tree, int main, PageFacts facts, IReadOnlyCollection<string> alternatives)
    {
        foreach (Block block in tree.Blocks)
            block.Dropped = ByPart(tree, block, main) ?? ByItself(block) ?? (IsCaption(block, alternatives) ? "caption: the words of a picture" : null);
        Standfirst.Mark(tree, main);
        openings.Mark(tree, facts);
        endings.Mark(tree, main);
        Headings.Mark(tree, facts.Title);
        for (int at = 0; at < tree.Blocks.Count; at++)
            tree.Blocks[at] = WithoutNotes(tree.Blocks[at]);
    }

    private Block WithoutNotes(Block block)
    {
        if (!block.Kept || block.Text.AsSpan().IndexOfAny('[', '(') < 0)
            return block;
        var lines = new ArticleLines(block.Text);
        var none = new bool[lines.Count];
        ImmutableArray<TextSpan> found = notes.Find(lines, none);
        return found.IsEmpty ? block : block with { Text = CleanText.Of(lines, new FoundBoilerplate(none, found, found) { Reasons = [] }) };
    }

    private static string? ByPart(PageTree tree, Block block, int main) =>
        tree.Nodes[block.Node].Part is { } part ? part.ToString()
        : !tree.IsIn(block, main) ? "outside of the article"
        : block.Kind == BlockKind.Caption ? "caption"
        : null;

    private string? ByItself(Block block)
    {
        if (block.Linked > block.Text.Length * MostLinked && (!block.EndsSentence || block.IsTeaser))
            return "links";
        if (!block.Text.Any(char.IsLetterOrDigit))
            return "no words";
        if (block.Text[0] == '<' && block.Text.Contains("=\"", StringComparison.Ordinal))
            return "code";
        if (Durations.IsPlayer(block.Text))
            return "media: how long it plays";
        return IsWording(block.Text) ? "wording" : null;
    }

    // A block of several lines goes where each of them, or its first one as a heading of the others, is such a wording.
    private bool IsWording(string text)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> words = line.Trim();
            if (!words.IsEmpty && !wordings.Match(words) && !credits.Match(words))
                return false;
        }
        return true;
    }

    private static bool IsCaption(Block block, IReadOnlyCollection<string> alternatives)
    {
        const int LongestCredit = 80;
        const int Least = 20;
        return alternatives.Any(words => words.Length >= Least && block.Text.StartsWith(words, StringComparison.Ordinal) && block.Text.Length <= words.Length + LongestCredit);
    }
}
