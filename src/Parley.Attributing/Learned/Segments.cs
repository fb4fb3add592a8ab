namespace Parley.Attributing.Learned;

/// <summary>
/// The pieces of a text that go through the network by themselves: paragraphs, parted between sentences where they are longer
/// than the network is made for. The parts of an attribution lie in one piece.
/// </summary>
internal static class Segments
{
    /// <summary>Tokens; a single sentence may be longer, up to what the splitter allows.</summary>
    public const int Longest = 240;

    public static List<TokenRun> Of(TextView view)
    {
        var segments = new List<TokenRun>();
        int first = 0;
        for (int sentence = 0; sentence < view.Sentences.Length; sentence++)
        {
            int end = view.Sentences[sentence].EndToken;
            bool isLast = sentence + 1 == view.Sentences.Length
                || view.Sentences[sentence + 1].Paragraph != view.Sentences[sentence].Paragraph
                || view.Sentences[sentence + 1].EndToken - first > Longest;
            if (!isLast)
                continue;
            segments.Add(new TokenRun(first, end));
            first = end;
        }
        return segments;
    }
}
