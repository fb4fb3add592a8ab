namespace Parley.Lab.Lexicons;

/// <summary>Numbers things from 0, in the order in which they come.</summary>
internal sealed class Numbering<T>(params T[] first) where T : notnull
{
    private readonly Dictionary<T, int> numbers = first.Select((item, i) => (item, i)).ToDictionary();

    public List<T> Items { get; } = [.. first];

    public int Of(T item)
    {
        if (!numbers.TryGetValue(item, out int number))
        {
            numbers.Add(item, number = Items.Count);
            Items.Add(item);
        }
        return number;
    }
}
