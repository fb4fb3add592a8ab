namespace Parley.Text;

/// <summary>
/// What Universal Dependencies calls a token: mostly one syntactic word, [<see cref="FirstWord"/>, <see cref="EndWord"/>) of
/// the tagged text; several where they are written as one (zum, don't, Beck's), which CoNLL-U writes as a range.
/// </summary>
/// <param name="SpaceAfter">White space or the end of the text follows.</param>
public readonly record struct WrittenWord(int FirstWord, int EndWord, TextSpan Span, bool SpaceAfter)
{
    public bool IsRange => EndWord - FirstWord > 1;

    /// <summary>The written words of a sentence, in the order of the text.</summary>
    public static IEnumerable<WrittenWord> In(TaggedText text, Sentence sentence)
    {
        for (int first = sentence.FirstWord; first < sentence.EndWord;)
        {
            int end = first + 1;
            while (end < sentence.EndWord && AreOne(text, end - 1, end))
                end++;
            var span = new TextSpan(text.Words[first].Span.Start, text.Words[end - 1].Span.End);
            yield return new WrittenWord(first, end, span, span.End == text.Text.Length || char.IsWhiteSpace(text.Text[span.End]));
            first = end;
        }
    }

    // The words of a contraction have the same letters; an ending that is a token of its own says that it is joined.
    private static bool AreOne(TaggedText text, int word, int next)
    {
        (Word one, Word other) = (text.Words[word], text.Words[next]);
        return one.Span == other.Span || (one.Token != other.Token && text.Tokens[other.Token].Joined);
    }
}
