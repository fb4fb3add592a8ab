namespace Parley.Text;

/// <summary>A sentence: its tokens are [<see cref="FirstToken"/>, <see cref="EndToken"/>) of the tagged text.</summary>
/// <param name="Span">From the first token's start to the last one's end.</param>
/// <param name="Paragraph">The number of its paragraph; a blank line ends a paragraph.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Paragraph)
{
    public int Count => EndToken - FirstToken;

    /// <summary>Its words are [<see cref="FirstWord"/>, <see cref="EndWord"/>) of the tagged text; none where it was not tagged.</summary>
    public int FirstWord { get; init; }

    public int EndWord { get; init; }
}
