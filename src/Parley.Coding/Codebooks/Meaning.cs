namespace Parley.Coding.Codebooks;

/// <summary>What a pattern of a codebook says.</summary>
internal enum Says { ActCue, ActText, Marker, Issue, IssueHint, Opener, Leading, Alone, Inverted, Certainty, CertaintyCue, Doubt, Place }

/// <param name="Number">Which of the acts, issues, markers, levels, places.</param>
internal readonly record struct Meaning(Says Says, int Number)
{
    private const int Most = 1024;

    public int Packed => ((int)Says * Most) + Number;

    public static Meaning Of(int packed) => new((Says)(packed / Most), packed % Most);
}
