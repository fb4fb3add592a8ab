namespace Parley.Attributing.Chains;

/// <summary>A medium where the text has it: by its name, or as "the paper", which was named before.</summary>
/// <param name="Name">As the chain gives it.</param>
internal readonly record struct MediumMention(TokenRun Run, string Name);
