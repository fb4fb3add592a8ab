using Parley.Text;

namespace Parley.Coding.Utterances;

/// <summary>A day, month or year at which something may have been said, and what speaks for it, as names of features.</summary>
internal sealed record DateCandidate(PartialDate Date, HashSet<string> Features);
