using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Parley.Text;

namespace Parley.Networks;

/// <summary>
/// A model in a file: what it is, facts about it (data, hashes of the files it was trained on, figures) and named sections
/// of bytes. Layout: 8 bytes of signature, 4 of format, 4 of the head's length, the head (UTF-8, a line a fact:
/// name, tab, value), the sections one after another, 32 bytes SHA-256 of all that stands before. Numbers are little-endian.
/// </summary>
public sealed class ModelFile
{
    private const int Format = 1;
    private const int HashLength = SHA256.HashSizeInBytes;
    private const string SectionMark = "section:";
    private static readonly byte[] signature = "PARLEYMD"u8.ToArray();

    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> sections;

    private ModelFile(string kind, IReadOnlyDictionary<string, string> facts, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> sections)
    {
        Kind = kind;
        Facts = facts.ToFrozenDictionary(StringComparer.Ordinal);
        this.sections = sections.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What the model is for, with the version of its sections: <c>grammar-1</c>.</summary>
    public string Kind { get; }

    public IReadOnlyDictionary<string, string> Facts { get; }

    /// <summary>The bytes of a section.</summary>
    /// <exception cref="SetupException">PARLEY005: the file has none of that name.</exception>
    public ReadOnlyMemory<byte> Section(string name) => sections.TryGetValue(name, out ReadOnlyMemory<byte> bytes)
        ? bytes
        : throw new SetupException("PARLEY005", $"the model '{Kind}' has no section '{name}'. Restore the folder languages/ from the release.");

    /// <summary>Reads and checks a file; the sections point into its bytes.</summary>
    /// <param name="name">How the user knows it: <c>languages/de/grammar.model</c>.</param>
    /// <param name="kind">What it must be; null: anything, where only its facts are wanted.</param>
    /// <exception cref="SetupException">PARLEY005: truncated, changed, no model, or one of another kind or version.</exception>
    public static ModelFile Read(ReadOnlyMemory<byte> bytes, string name, string? kind)
    {
        SetupException Broken(string why) =>
            new("PARLEY005", $"'{name}' {why}. Restore the folder languages/ from the release.");

        ReadOnlySpan<byte> all = bytes.Span;
        int start = signature.Length + 8;
        if (all.Length < start + HashLength || !all.StartsWith(signature))
            throw Broken("is no model");
        if (BinaryPrimitives.ReadInt32LittleEndian(all[8..]) is var format && format != Format)
            throw Broken($"has format {format}, and this program reads {Format}");
        Span<byte> hash = stackalloc byte[HashLength];
        SHA256.HashData(all[..^HashLength], hash);
        if (!hash.SequenceEqual(all[^HashLength..]))
            throw Broken("is truncated or was changed");

        int head = BinaryPrimitives.ReadInt32LittleEndian(all[12..]);
        int at = start + head;
        string found = "";
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        var sections = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (string line in Encoding.UTF8.GetString(all.Slice(start, head)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            string value = line[(tab + 1)..];
            if (line[..tab] == "kind")
            {
                found = value;
            }
            else if (line.StartsWith(SectionMark, StringComparison.Ordinal))
            {
                int length = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
                sections[line[SectionMark.Length..tab]] = bytes.Slice(at, length);
                at += length;
            }
            else
            {
                facts[line[..tab]] = value;
            }
        }
        return kind is null || found == kind ? new ModelFile(found, facts, sections) : throw Broken($"is a model of kind '{found}', and '{kind}' is needed");
    }

    /// <summary>The bytes of a file; the same arguments give the same bytes.</summary>
    /// <param name="facts">No tab or line break in a name, no line break in a value.</param>
    public static byte[] Write(string kind, IReadOnlyDictionary<string, string> facts, IReadOnlyDictionary<string, byte[]> sections)
    {
        string[] names = [.. sections.Keys.Order(StringComparer.Ordinal)];
        var head = new StringBuilder().Append("kind\t").Append(kind).Append('\n');
        foreach ((string name, string value) in facts.OrderBy(fact => fact.Key, StringComparer.Ordinal))
            head.Append(name).Append('\t').Append(value).Append('\n');
        foreach (string name in names)
            head.Append(SectionMark).Append(name).Append('\t').Append(sections[name].Length).Append('\n');

        byte[] headBytes = Encoding.UTF8.GetBytes(head.ToString());
        using var file = new MemoryStream();
        Span<byte> number = stackalloc byte[4];
        file.Write(signature);
        BinaryPrimitives.WriteInt32LittleEndian(number, Format);
        file.Write(number);
        BinaryPrimitives.WriteInt32LittleEndian(number, headBytes.Length);
        file.Write(number);
        file.Write(headBytes);
        foreach (string name in names)
            file.Write(sections[name]);
        file.Write(SHA256.HashData(file.ToArray()));
        return file.ToArray();
    }
}
