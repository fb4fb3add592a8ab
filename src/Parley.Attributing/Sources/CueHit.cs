using Parley.Attributing.Lexicon;

namespace Parley.Attributing.Sources;

/// <summary>A cue in the text.</summary>
/// <param name="Verb">The words of the form itself.</param>
/// <param name="Run">The same with the adverbs and auxiliaries beside it.</param>
/// <param name="Particle">The place of a separable verb's particle; -1: it has none.</param>
internal readonly record struct CueHit(CueForm Form, TokenRun Verb, TokenRun Run, int Particle)
{
    /// <summary>Where what is reported may begin.</summary>
    public int End => Math.Max(Run.End, Particle + 1);

    public bool Takes(Frames frame) => (Form.Frames & frame) != 0;
}
