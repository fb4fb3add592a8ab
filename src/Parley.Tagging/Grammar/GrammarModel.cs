using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Parley.Tagging.Lemmas;
using Parley.Tagging.Lexicons;
using Parley.Networks;
using Parley.Text;

namespace Parley.Tagging.Grammar;

/// <summary>What one language's words are read with: the network, what its outputs mean, the dictionary. Immutable; shared by all threads.</summary>
internal sealed class GrammarModel
{
    public const string Kind = "grammar-1", LanguageFact = "language", DictionaryFact = "lexicon";

    private readonly FeatureTable table;
    private readonly WordFeatures features;

    private GrammarModel(ModelFile file, Lexicon lexicon, NameLists lists)
    {
        Facts = file.Facts;
        Labels = LabelSet.Read(Encoding.UTF8.GetString(file.Section("labels").Span));
        Answers = new AnswerTable(Labels, file.Section("allowed").Span, lexicon);
        table = FeatureTable.Read(file.Section("features").Span);
        features = new WordFeatures(lexicon, lists);
        Network = ReadNetwork(file);
        Lemmatizer = Lemmatizer.Load(file.Section("lemmas"), lexicon);
        Lexicon = lexicon;
    }

    public IReadOnlyDictionary<string, string> Facts { get; }

    public LabelSet Labels { get; }

    public AnswerTable Answers { get; }

    public GrammarNetwork Network { get; }

    public Lexicon Lexicon { get; }

    public Lemmatizer Lemmatizer { get; }

    /// <summary>The dictionary must be the one with which the grammar was trained: numbers of classes hang on it.</summary>
    /// <exception cref="SetupException">PARLEY005: broken, no grammar of this version, of another language, or trained with another dictionary.</exception>
    public static GrammarModel Load(Language language)
    {
        string name = $"languages/{language.Code}/grammar.model";
        ModelFile file = ModelFile.Read(language.Model("grammar"), name, Kind);
        Require(file, name, LanguageFact, language.Code, $"is not of the language '{language.Code}'");
        Require(file, name, DictionaryFact, Fingerprint(language.Model("lexicon").Span), "was trained with another dictionary than the lexicon.model beside it");
        return new GrammarModel(file, Lexicon.Of(language), new NameLists(language));
    }

    /// <summary>What tells one dictionary from another.</summary>
    public static string Fingerprint(ReadOnlySpan<byte> dictionary) => Convert.ToHexStringLower(SHA256.HashData(dictionary));

    private static void Require(ModelFile file, string name, string fact, string wanted, string otherwise)
    {
        if (file.Facts.GetValueOrDefault(fact) != wanted)
            throw new SetupException("PARLEY005", $"'{name}' {otherwise}. Restore the folder languages/ from the release.");
    }

    /// <summary>The bytes of a model file.</summary>
    /// <param name="hashes">The feature of row 1 of the embeddings, of row 2, and so on.</param>
    /// <param name="allowed">As <see cref="AnswerTable"/>.</param>
    public static byte[] Write(
        GrammarNetwork network, LabelSet labels, ReadOnlySpan<ulong> hashes, byte[] allowed,
        IReadOnlyDictionary<string, byte[]> more, IReadOnlyDictionary<string, string> facts) =>
        ModelFile.Write(Kind, facts, new Dictionary<string, byte[]>(more)
        {
            ["labels"] = Encoding.UTF8.GetBytes(labels.Write()),
            ["allowed"] = allowed,
            ["features"] = MemoryMarshal.AsBytes(hashes).ToArray(),
            ["shape"] = MemoryMarshal.AsBytes<int>(Sizes(network.Shape)).ToArray(),
            ["weights"] = [.. network.Parameters.SelectMany(Halves)],
        });

    /// <summary>Rows of the table of embeddings for a word; rows that are not known are left out.</summary>
    /// <param name="scratch">At least <see cref="WordFeatures.Most"/> long.</param>
    /// <param name="sets">Its readings in the dictionary.</param>
    /// <returns>How many were written.</returns>
    public int Rows(ReadOnlySpan<char> form, Span<ulong> scratch, Span<int> rows, out ReadSets sets)
    {
        int count = 0;
        foreach (ulong hash in scratch[..features.Of(form, scratch, out sets)])
        {
            if (table.Row(hash) is > 0 and var row)
                rows[count++] = row;
        }
        return count;
    }

    private static GrammarNetwork ReadNetwork(ModelFile file)
    {
        ReadOnlySpan<int> sizes = MemoryMarshal.Cast<byte, int>(file.Section("shape").Span);
        var network = new GrammarNetwork(new NetworkShape(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5], sizes[6], sizes[7], sizes[8]));
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

    private static int[] Sizes(NetworkShape shape) =>
        [shape.Features, shape.Embedding, shape.Tagging, shape.Parsing, shape.Arc, shape.Label, shape.Tags, shape.Relations, shape.Names];

    private static byte[] Halves(Parameter parameter)
    {
        byte[] bytes = new byte[parameter.Values.Length * 2];
        for (int i = 0; i < parameter.Values.Length; i++)
            BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan(2 * i), (Half)parameter.Values[i]);
        return bytes;
    }
}
