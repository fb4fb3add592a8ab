namespace Parley.Cli.Surrounding;

/// <summary>Whoever read our output has had enough (<c>parley statements | head -1</c>): no error, but an end.</summary>
internal sealed class OutputClosedException(Exception inner) : IOException("The output was closed.", inner);
