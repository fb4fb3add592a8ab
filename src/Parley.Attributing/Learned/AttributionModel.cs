using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Parley.Networks;
using Parley.Text;

namespace Parley.Attributing.Learned;

/// <summary>What one language's attributions are read with: the network and what it calls likely. Immutable; shared by all threads.</summary>
internal sealed class AttributionModel
{
    public const string Name = "attribution", Kind = "attribution-2", LanguageFact = "language", GrammarFact = "grammar", ThresholdFact = "least:", ReportedThreshold = "Reported";

    private AttributionModel(ModelFile file)
    {
        Facts = file.Facts;
        Tokens = FeatureTable.Read(file.Section("features").Span);
        Pairs = FeatureTable.Read(file.Section("pairs").Span);
        Network = ReadNetwork(file);
        Thresholds = [.. Enum.GetValues<AnchorKind>().Select(kind => Threshold(kind.ToString()))];
        LeastReported = Threshold(ReportedThreshold);
    }

    public IReadOnlyDictionary<string, string> Facts { get; }

    public FeatureTable Tokens { get; }

    public FeatureTable Pairs { get; }

    public AttributionNetwork Network { get; }

    /// <summary>The least probability, by <see cref="AnchorKind"/>, at which a token is taken for an anchor.</summary>
    public ImmutableArray<float> Thresholds { get; }

    /// <summary>The least probability at which a noun phrase is taken for what somebody demands, offers, refuses.</summary>
    public float LeastReported { get; }

    /// <summary>Null: the language has no such model, and is read by the rules alone.</summary>
    /// <exception cref="SetupException">PARLEY005: broken, no attribution model of this version, or of another language.</exception>
    public static AttributionModel? Load(Language language)
    {
        if (!language.ModelNames.Contains(Name))
            return null;
        string path = $"languages/{language.Code}/{Name}.model";
        ModelFile file = ModelFile.Read(language.Model(Name), path, Kind);
        return file.Facts.GetValueOrDefault(LanguageFact) == language.Code
            ? new AttributionModel(file)
            : throw new SetupException("PARLEY005", $"'{path}' is not of the language '{language.Code}'. Restore the folder languages/ from the release.");
    }

    /// <summary>The bytes of a model file.</summary>
    /// <param name="tokens">The feature of row 1 of the embeddings, of row 2, and so on.</param>
    /// <param name="pairs">The same of the table of pairs.</param>
    public static byte[] Write(AttributionNetwork network, ReadOnlySpan<ulong> tokens, ReadOnlySpan<ulong> pairs, IReadOnlyDictionary<string, string> facts) =>
        ModelFile.Write(Kind, facts, new Dictionary<string, byte[]>
        {
            ["features"] = MemoryMarshal.AsBytes(tokens).ToArray(),
            ["pairs"] = MemoryMarshal.AsBytes(pairs).ToArray(),
            ["shape"] = MemoryMarshal.AsBytes<int>(Sizes(network.Shape)).ToArray(),
            ["weights"] = [.. network.Parameters.SelectMany(Halves)],
        });

    private float Threshold(string kind) =>
        Facts.TryGetValue(ThresholdFact + kind, out string? value) ? float.Parse(value, CultureInfo.InvariantCulture) : 0.5f;

    private static AttributionNetwork ReadNetwork(ModelFile file)
    {
        ReadOnlySpan<int> sizes = MemoryMarshal.Cast<byte, int>(file.Section("shape").Span);
        var network = new AttributionNetwork(new AttributionShape(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5], sizes[6]));
        ReadOnlySpan<byte> weights = file.Section("weights").Span;
        foreach (Parameter parameter in network.Parameters)
        {
            ReadOnlySpan<Half> halves = MemoryMarshal.Cast<byte, Half>(weights[..(parameter.Values.Length * 2)]);
            for (int i = 0; i < halves.Length; i++)
                parameter.Values[i] = (float)halves[i];
            weights = weights[(parameter.Values.Length * 2)..];
        }
        network.Pack();
        return network;
    }

    private static int[] Sizes(AttributionShape shape) =>
        [shape.Features, shape.Pairs, shape.Embedding, shape.Lower, shape.Upper, shape.Anchor, shape.Role];

    private static byte[] Halves(Parameter parameter)
    {
        byte[] bytes = new byte[parameter.Values.Length * 2];
        for (int i = 0; i < parameter.Values.Length; i++)
            BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan(2 * i), (Half)parameter.Values[i]);
        return bytes;
    }
}
