namespace Parley.Coding;

/// <summary>A user's mistake in a codebook.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Message">One line: what is wrong, and what to do.</param>
public sealed record Fault(int Line, string Message);
