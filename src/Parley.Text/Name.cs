namespace Parley.Text;

/// <summary>Classes of names as in CoNLL-2003: person, location, organisation, other.</summary>
public enum NameKind : byte { Per, Loc, Org, Misc }

/// <summary>A name: its tokens are [<see cref="FirstToken"/>, <see cref="EndToken"/>) of the tagged text.</summary>
public readonly record struct Name(int FirstToken, int EndToken, NameKind Kind);
