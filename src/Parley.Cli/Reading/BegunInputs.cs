using Parley.Ingesting;

namespace Parley.Cli.Reading;

/// <summary>Inputs that count how many of them were opened: how far a run is.</summary>
internal sealed class BegunInputs(IReadOnlyList<Input> inputs)
{
    private int begun;

    public int Begun => Volatile.Read(ref begun);

    public int Count => inputs.Count;

    public IEnumerable<Input> All => inputs.Select(input => input with
    {
        Open = () =>
        {
            Interlocked.Increment(ref begun);
            return input.Open();
        },
    });
}
