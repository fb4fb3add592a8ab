namespace Parley.Text;

/// <summary>
/// The installation is broken: a model or a word list is missing or foreign. Stops the start with a number, what is
/// wrong and its cure; nothing falls back in silence.
/// </summary>
public sealed class SetupException(string number, string message) : Exception($"{number}: {message}")
{
    public string Number { get; } = number;
}
