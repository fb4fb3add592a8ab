using System.Runtime.InteropServices;
using Parley.Tagging.Identifying;

namespace Parley.Lab.Identifying;

/// <summary>How often each letter sequence stands in the training text of one language.</summary>
internal sealed class GramCounter
{
    private readonly Dictionary<uint, int> counts = [];
    private readonly HashSet<uint> words = [];

    public long Total { get; private set; }

    public int Letters { get; private set; }

    public IEnumerable<uint> Keys => counts.Keys;

    public int this[uint key] => counts.GetValueOrDefault(key);

    public bool IsWord(uint key) => words.Contains(key);

    public GramCounter Add(IEnumerable<string> lines)
    {
        var sink = new Sink(this);
        foreach (string line in lines)
            Letters += Grams.Visit(line, ref sink);
        return this;
    }

    private readonly struct Sink(GramCounter counter) : IGramSink
    {
        public void Add(uint key, GramKind kind)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counter.counts, key, out _)++;
            counter.Total++;
            if (kind == GramKind.Word)
                counter.words.Add(key);
        }
    }
}
