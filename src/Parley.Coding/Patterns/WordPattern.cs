namespace Parley.Coding.Patterns;

internal enum PieceKind { Whole, Beginning, Ending, Inner }

/// <summary>One word of a pattern, in lower case.</summary>
/// <param name="Wide">Up to <see cref="WordPattern.WidestGap"/> words may stand before it.</param>
/// <param name="Exact">The form as written counts, not what it is a form of.</param>
internal readonly record struct Piece(PieceKind Kind, string Text, bool Wide, bool Exact)
{
    public bool Fits(string word) => Kind switch
    {
        PieceKind.Whole => word == Text,
        PieceKind.Beginning => word.StartsWith(Text, StringComparison.Ordinal),
        PieceKind.Ending => word.EndsWith(Text, StringComparison.Ordinal),
        _ => word.Contains(Text, StringComparison.Ordinal),
    };
}

/// <summary>
/// Words as a codebook writes them, parted by blanks: a word stands for all of its forms (<c>demand</c>: demanded), with an equals
/// sign before it for itself alone (<c>=may</c>); a star stands for any letters at its beginning or end (<c>*waffenruhe</c>,
/// <c>withdr*</c>); … between two words for up to five others. It is no regular expression and costs at most a look at these words.
/// </summary>
internal static class WordPattern
{
    public const int WidestGap = 5, MostPieces = 8, FewestLetters = 2;

    private const string Gap = "…";

    /// <returns>Null with a reason where the text is no pattern.</returns>
    public static Piece[]? Parse(string text, out string? fault)
    {
        var pieces = new List<Piece>();
        bool wide = false;
        fault = null;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == Gap)
                wide = pieces.Count > 0;
            else
            {
                pieces.Add(Of(word.ToLowerInvariant(), wide));
                wide = false;
            }
        }
        if (pieces.Count is 0 or > MostPieces || wide)
            fault = $"'{text}' is no pattern of 1 to {MostPieces} words; write words, with … only between two of them";
        else if (pieces.FirstOrDefault(piece => piece.Text.Contains('*', StringComparison.Ordinal) || (piece.Kind != PieceKind.Whole && piece.Text.Length < FewestLetters) || piece.Text.Length == 0) is { Text: not null })
            fault = $"'{text}': a star stands at the beginning or end of a word, with at least {FewestLetters} letters beside it";
        return fault is null ? [.. pieces] : null;
    }

    private static Piece Of(string word, bool wide)
    {
        bool exact = word.StartsWith('=');
        if (exact)
            word = word[1..];
        (bool before, bool after) = (word.StartsWith('*'), word.EndsWith('*'));
        PieceKind kind = before && after ? PieceKind.Inner : before ? PieceKind.Ending : after ? PieceKind.Beginning : PieceKind.Whole;
        return new Piece(kind, word[(before ? 1 : 0)..Math.Max(before ? 1 : 0, word.Length - (after ? 1 : 0))], wide, exact);
    }
}
