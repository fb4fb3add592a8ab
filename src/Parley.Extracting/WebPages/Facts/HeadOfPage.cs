namespace Parley.Extracting.WebPages.Facts;

/// <summary>What stands around the headline: from a few blocks above it to the first paragraph below.</summary>
internal sealed class HeadOfPage
{
    private const int Above = 6;
    private const int Below = 25;
    private const int Paragraph = 160;

    private static readonly PartKind[] foreign = [PartKind.Comments, PartKind.Related, PartKind.Teasers, PartKind.Navigation, PartKind.Footer, PartKind.Consent, PartKind.Newsletter];

    public HeadOfPage(PageTree tree)
    {
        int headline = Math.Max(0, tree.Blocks.FindIndex(block => block.Kind == BlockKind.Heading && IsFirstOrder(tree, block)));
        Blocks = [.. tree.Blocks.Skip(headline).TakeWhile(block => block.Prose < Paragraph || !IsFree(tree, block)).Take(Below)
            .Concat(tree.Blocks.Take(headline).TakeLast(Above)).Where(block => IsFree(tree, block))];
    }

    public IReadOnlyList<Block> Blocks { get; }

    private static bool IsFirstOrder(PageTree tree, Block block) => tree.Ancestors(block.Node).Take(3).Any(node => node.Element.LocalName == "h1");

    private static bool IsFree(PageTree tree, Block block) => tree.Nodes[block.Node].Part is not { } part || !foreign.Contains(part.Kind);
}
