namespace Parley.Extracting;

/// <summary>What a block of an input is.</summary>
public enum BlockKind { Paragraph, Heading, ListItem, Quote, TableRow, Caption }

/// <summary>One block of an input with the reason why it is in the article's text, or is not: what <c>--explain</c> prints.</summary>
/// <param name="Text">One line or, where the input breaks lines, several.</param>
/// <param name="Reason">A short word and, behind a colon, what it was seen by: <c>related: class "more-stories"</c>.</param>
public sealed record PageBlock(BlockKind Kind, string Text, bool Kept, string Reason);
