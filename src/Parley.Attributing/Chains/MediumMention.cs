namespace Parley.Attributing.Chains;

/// <summary>A medium where the text has it: by its name, or as "the paper", which was named before.</summary>
/// <param name="Name">As the chain gives it.</param>
/// <param name="HasNoun">The word for a medium stands before the name, or is all there is.</param>
internal readonly record struct MediumMention(TokenRun Run, string Name, bool HasNoun);
