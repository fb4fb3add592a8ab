namespace Parley.Extracting.WebPages;

/// <summary>A run of text between two borders of blocks.</summary>
/// <param name="Node">The element that it stands in.</param>
/// <param name="Linked">How many of its characters are links.</param>
internal sealed record Block(int Node, BlockKind Kind, string Text, int Linked)
{
    private const int LeastProse = 60;
    private const int LeastTitle = 15;
    private const int LongestTeaser = 150;

    /// <summary>Why it is no part of the article's text; null: it is.</summary>
    public string? Dropped { get; set; }

    public bool Kept => Dropped is null;

    /// <summary>Its characters of running text: a sentence's, outside of links.</summary>
    public int Prose => Kind is BlockKind.Heading or BlockKind.Caption || Linked * 2 > Text.Length || (Text.Length < LeastProse && !EndsSentence)
        ? 0
        : Text.Length - Linked;

    /// <summary>Whether it is a link as teasers have it: some words and nothing else.</summary>
    public bool IsLinkedTitle => Text.Length >= LeastTitle && Linked >= Text.Length * 0.7;

    /// <summary>Whether it is nothing but a link that asks or shouts.</summary>
    public bool IsTeaser => Linked >= Text.Length * 0.9 && Text.Length <= LongestTeaser && Text[^1] is ('?' or '!');

    public bool EndsSentence => Text.AsSpan().TrimEnd("\"'”’»)]“‘ ") is [.., '.' or '!' or '?' or '…'];
}
