using AngleSharp.Dom;

namespace Parley.Extracting.WebPages;

/// <summary>An element of the page, with what was counted below it.</summary>
internal sealed class PageNode(IElement element, int parent, int depth)
{
    public IElement Element { get; } = element;

    /// <summary>Its place in the list of nodes; -1 for the page's body. A parent stands before its children.</summary>
    public int Parent { get; } = parent;

    public int Depth { get; } = depth;

    /// <summary>The node behind its last descendant.</summary>
    public int End { get; set; }

    /// <summary>What it is by its own tag, attributes and class, where that is no article's text; null: nothing speaks against it.</summary>
    public PagePart? Own { get; set; }

    /// <summary>As <see cref="Own"/>, or its nearest ancestor's, where it counts.</summary>
    public PagePart? Part { get; set; }

    /// <summary>Characters of running text in it and below it.</summary>
    public int Prose { get; set; }

    /// <summary>Linked headlines in it and below it.</summary>
    public int Titles { get; set; }
}
