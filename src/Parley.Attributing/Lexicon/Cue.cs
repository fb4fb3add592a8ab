namespace Parley.Attributing.Lexicon;

/// <summary>What may be said with a cue.</summary>
[Flags]
internal enum Frames : byte
{
    None = 0,
    Quote = 1,
    That = 2,
    Bare = 4,
    End = 8,
    Behind = 16,
    Addressee = 32,
}

/// <summary>A form of a reporting word: one word or several, and for a separable verb its particle.</summary>
/// <param name="Words">At least one.</param>
/// <param name="Particle">The word that follows at some distance in the same sentence; null: none.</param>
internal sealed record CueForm(string[] Words, string? Particle, Text.Medium Medium, Frames Frames);

/// <summary>A phrase such as "laut …", "… zufolge": words before the source, or behind it.</summary>
internal sealed record AccordingForm(string[] Words, bool Before, Text.Medium Medium);
