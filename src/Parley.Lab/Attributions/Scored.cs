namespace Parley.Lab.Attributions;

/// <summary>A line of a corpus, whatever its annotation.</summary>
internal abstract record GoldLine(string Id, string Text);

/// <summary>An article with what its gold says and what was read of it.</summary>
internal abstract class Scored(string id, PointTokens text, IReadOnlyList<Item> gold, IReadOnlyList<Item> system)
{
    public const double LeastOverlap = 0.5;

    public string Id => id;

    public PointTokens Text => text;

    public IReadOnlyList<Item> Gold => gold;

    public IReadOnlyList<Item> System => system;

    /// <summary>Those of the gold that were read, by <see cref="LeastOverlap"/> of their contents' tokens.</summary>
    public abstract IEnumerable<(Item Gold, Item System)> Found { get; }
}

/// <summary>A figure, or several of one kind, summed over articles.</summary>
internal interface IMetric<in T> where T : Scored
{
    void Add(T article);

    void Write(Table table);
}
