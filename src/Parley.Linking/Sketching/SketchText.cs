using System.Collections.Immutable;
using Parley.Linking.Copies;

namespace Parley.Linking.Sketching;

/// <summary>A sketch as the record keeps it: numbers in a row, in base 64.</summary>
internal static class SketchText
{
    /// <summary>Another one where the form or the meaning of the numbers changes.</summary>
    public const int Version = 1;

    public static string Write(ArticleSketch sketch)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        to.Write(sketch.Language);
        to.Write(sketch.Published ?? -1);
        to.Write(sketch.Print.Address);
        to.Write(sketch.Print.Text.Runs);
        Write(to, sketch.Print.Text.Least, to.Write);
        Write(to, sketch.Title, term => Write(to, term));
        Write(to, sketch.Statements, statement => Write(to, statement));
        return Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    public static ArticleSketch Read(string id, string text)
    {
        using var from = new BinaryReader(new MemoryStream(Convert.FromBase64String(text)));
        ulong language = from.ReadUInt64();
        int published = from.ReadInt32();
        ulong address = from.ReadUInt64();
        int runs = from.ReadInt32();
        return new ArticleSketch(
            id,
            language,
            published < 0 ? null : published,
            new ArticleFingerprint(address, new TextFingerprint(Read(from, from.ReadUInt32), runs)),
            Read(from, () => ReadTerm(from)),
            Read(from, () => ReadStatement(from)));
    }

    private static void Write(BinaryWriter to, StatementSketch statement)
    {
        to.Write(Convert.FromHexString(statement.Id));
        Write(to, statement.Speakers, to.Write);
        to.Write(statement.Party);
        to.Write(statement.IsLocal);
        to.Write(statement.Act);
        Write(to, statement.Issues, to.Write);
        to.Write(statement.Date ?? -1);
        to.Write(statement.HasCondition);
        Write(to, statement.Terms, term => Write(to, term));
        Write(to, statement.Numbers, to.Write);
    }

    private static StatementSketch ReadStatement(BinaryReader from)
    {
        string id = Convert.ToHexStringLower(from.ReadBytes(IdBytes));
        ImmutableArray<ulong> speakers = Read(from, from.ReadUInt64);
        ulong party = from.ReadUInt64();
        bool isLocal = from.ReadBoolean();
        ulong act = from.ReadUInt64();
        ImmutableArray<ulong> issues = Read(from, from.ReadUInt64);
        int date = from.ReadInt32();
        return new StatementSketch(
            id, speakers, party, isLocal, act, issues, date < 0 ? null : date, from.ReadBoolean(), Read(from, () => ReadTerm(from)), Read(from, from.ReadUInt32));
    }

    // As ContentId makes them.
    private const int IdBytes = 10;

    private static void Write(BinaryWriter to, Term term)
    {
        to.Write(term.Stem);
        to.Write(term.Sound);
        to.Write((byte)((term.Weight << 1) | (term.IsName ? 1 : 0)));
    }

    private static Term ReadTerm(BinaryReader from)
    {
        (uint stem, uint sound, byte rest) = (from.ReadUInt32(), from.ReadUInt32(), from.ReadByte());
        return new Term(stem, sound, (byte)(rest >> 1), (rest & 1) != 0);
    }

    private static void Write<T>(BinaryWriter to, ImmutableArray<T> items, Action<T> write)
    {
        to.Write7BitEncodedInt(items.Length);
        foreach (T item in items)
            write(item);
    }

    private static ImmutableArray<T> Read<T>(BinaryReader from, Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>(from.Read7BitEncodedInt());
        while (items.Count < items.Capacity)
            items.Add(read());
        return items.MoveToImmutable();
    }
}
