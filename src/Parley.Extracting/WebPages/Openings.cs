using Parley.Dates;
using Parley.Extracting.Metadata;
using Parley.Extracting.WebPages.Facts;
using Parley.Text;

namespace Parley.Extracting.WebPages;

/// <summary>Lines above the text that are about it: who wrote it, when, under which heading of the paper.</summary>
internal sealed class Openings(IReadOnlyList<Language> languages)
{
    private const int LongestLine = 120;
    private const int BlocksFromTop = 12;
    private const int LeastRepeated = 20;

    private readonly Bylines bylines = new(languages);
    private readonly LineLabels labels = new(languages, "extracting/bylines");
    private readonly DateLines dates = new(languages, new DateFinder(languages));

    public void Mark(PageTree tree, PageFacts facts)
    {
        MarkRepetitions(tree);
        foreach (Block block in tree.Blocks.Where(block => block.Kept).TakeWhile(block => block.Prose < LongestLine))
        {
            if (block.Kind != BlockKind.Heading && block.Text.Length <= LongestLine && IsAbout(block.Text, facts))
                block.Dropped = "about the article";
        }
    }

    // Headline and teaser are shown twice on many pages.
    private static void MarkRepetitions(PageTree tree)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Block block in tree.Blocks.Where(block => block.Kept).Take(BlocksFromTop))
        {
            if (!seen.Add(block.Text) && block.Text.Length >= LeastRepeated)
                block.Dropped = "repeated";
        }
    }

    // "Home > World > The war": the way to the page.
    private static bool IsTrail(string line) => line.AsSpan().Count(" > ") + line.AsSpan().Count(" › ") + line.AsSpan().Count(" » ") >= 2;

    private bool IsAbout(string text, PageFacts facts) => text.Split('\n').All(line =>
        IsTrail(line)
        || bylines.Names(line) is not null
        || dates.Read(line) is not null
        || line.Equals(facts.Section, StringComparison.OrdinalIgnoreCase)
        || (facts.Byline is { } byline && (line.Equals(byline, StringComparison.OrdinalIgnoreCase) || (labels.TryRest(line, out ReadOnlySpan<char> rest) && rest.StartsWith(byline, StringComparison.OrdinalIgnoreCase))))
        || (facts.Outlet is { } outlet && line.Equals(outlet, StringComparison.OrdinalIgnoreCase)));
}
