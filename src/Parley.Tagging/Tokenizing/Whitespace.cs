namespace Parley.Tagging.Tokenizing;

internal static class Whitespace
{
    /// <summary>How many lines end in white space: LF, CR LF and CR count one each.</summary>
    public static int Breaks(ReadOnlySpan<char> gap)
    {
        if (gap.Length == 0 || (gap.Length == 1 && gap[0] == ' '))
            return 0;
        int breaks = 0;
        for (int i = 0; i < gap.Length; i++)
        {
            if (gap[i] == '\n' || (gap[i] == '\r' && (i + 1 == gap.Length || gap[i + 1] != '\n')))
                breaks++;
        }
        return breaks;
    }
}
