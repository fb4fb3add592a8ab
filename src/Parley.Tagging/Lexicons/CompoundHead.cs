namespace Parley.Tagging.Lexicons;

/// <summary>Where a compound's head begins, its set of readings (0: there is no head), and how many letters before it are a word (0: none).</summary>
internal readonly record struct CompoundHead(int Set, int Start, int Modifier);
