using Parley.Text;

namespace Parley.Lab.Attributing;

/// <summary>An attribution as a corpus has it. Parts that are not annotated are empty.</summary>
/// <param name="Kind">What it is known by: its cue, or a whole sentence.</param>
internal sealed record GoldAttribution(
    GoldKind Kind, IReadOnlyList<TextSpan> Content, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Addressee);

/// <summary>Of a corpus's attributions.</summary>
internal enum GoldKind
{
    /// <summary>It has a cue.</summary>
    WithCue,

    /// <summary>Whole sentences that report a speech act; the speaker is named in them.</summary>
    Reported,

    /// <summary>Whole sentences that go on with what somebody says.</summary>
    Free,

    /// <summary>Neither cue nor sentence of its own: nothing is learnt from it, nor that there is nothing.</summary>
    Other,
}

/// <param name="IsNestedAnnotated">Whether attributions inside of others are annotated too.</param>
/// <param name="Weight">What it counts.</param>
internal sealed record GoldText(string Id, string Text, string Language, bool IsNestedAnnotated, float Weight, IReadOnlyList<GoldAttribution> Attributions);
