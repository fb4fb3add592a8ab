namespace Parley.Attributing.Quoting;

/// <summary>A passage between quotation marks that lies in no other one.</summary>
/// <param name="Run">With its marks.</param>
/// <param name="Closed">False: its closing mark is missing, and its end is inferred.</param>
internal readonly record struct Quotation(TokenRun Run, bool Closed);
