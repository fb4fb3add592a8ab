using System.Collections.Concurrent;

namespace Parley.Attributing.Learned;

/// <summary>A language's model, and readers with their buffers: as many as there are threads that read at once.</summary>
internal sealed class LearnedReader(AttributionModel model, ulong language = 0)
{
    private readonly ConcurrentBag<SegmentReader> idle = [];

    /// <inheritdoc cref="AttributionModel.LeastReported"/>
    public float LeastReported => model.LeastReported;

    /// <summary>What the network finds, in the order of the anchors.</summary>
    public List<Reading> Read(Surroundings around)
    {
        if (!idle.TryTake(out SegmentReader? reader))
            reader = new SegmentReader(model, language);
        List<Reading> readings = reader.Read(around);
        idle.Add(reader);
        readings.Sort((a, b) => a.Anchor.CompareTo(b.Anchor));
        return readings;
    }
}
