using System.Collections.Immutable;
using System.Text;

namespace Parley.Extracting.WebPages;

/// <summary>Blocks to the article's text: items of a list and rows of a table stand line by line, other blocks with a blank line between.</summary>
internal static class PageText
{
    public static string Of(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        Block? before = null;
        foreach (Block block in blocks.Where(block => block.Kept))
        {
            if (before is not null)
                text.Append(IsList(before.Kind) && before.Kind == block.Kind ? "\n" : "\n\n");
            text.Append(block.Text);
            before = block;
        }
        return WithoutHalves(text);
    }

    public static ImmutableArray<PageBlock> Explain(IReadOnlyList<Block> blocks) =>
        [.. blocks.Select(block => new PageBlock(block.Kind, block.Text, block.Kept, block.Dropped ?? "text"))];

    private static bool IsList(BlockKind kind) => kind is BlockKind.ListItem or BlockKind.TableRow;

    // A page can name half a character by number; no text may hold one.
    private static string WithoutHalves(StringBuilder text)
    {
        string whole = text.ToString();
        if (Formats.Utf16Text.FirstUnpaired(whole) < 0)
            return whole;
        for (int at = 0; (at = Formats.Utf16Text.FirstUnpaired(text.ToString())) >= 0;)
            text[at] = '\uFFFD';
        return text.ToString();
    }
}
