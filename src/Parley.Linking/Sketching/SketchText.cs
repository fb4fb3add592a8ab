using System.Collections.Immutable;
using Parley.Linking.Copies;

namespace Parley.Linking.Sketching;

/// <summary>A sketch as the record keeps it: numbers in a row, in base 64.</summary>
internal static class SketchText
{
    /// <summary>Another one where the form or the meaning of the numbers changes.</summary>
    public const int Version = 2;

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
        var from = new SketchReader(Convert.FromBase64String(text));
        ulong language = from.ULong();
        int published = from.Int();
        ulong address = from.ULong();
        int runs = from.Int();
        var print = new ArticleFingerprint(address, new TextFingerprint(from.Numbers<uint>(), runs));
        ImmutableArray<Term> title = ReadTerms(ref from);
        var statements = ImmutableArray.CreateBuilder<StatementSketch>(from.Count());
        while (statements.Count < statements.Capacity)
            statements.Add(ReadStatement(ref from));
        return new ArticleSketch(id, language, published < 0 ? null : published, print, title, statements.MoveToImmutable());
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
        Write(to, statement.Meanings, to.Write);
    }

    private static StatementSketch ReadStatement(ref SketchReader from)
    {
        string id = Convert.ToHexStringLower(from.Bytes(IdBytes));
        ImmutableArray<ulong> speakers = from.Numbers<ulong>();
        ulong party = from.ULong();
        bool isLocal = from.Flag();
        ulong act = from.ULong();
        ImmutableArray<ulong> issues = from.Numbers<ulong>();
        int date = from.Int();
        bool hasCondition = from.Flag();
        ImmutableArray<Term> terms = ReadTerms(ref from);
        return new StatementSketch(id, speakers, party, isLocal, act, issues, date < 0 ? null : date, hasCondition, terms, from.Numbers<uint>(), from.Numbers<uint>());
    }

    // As ContentId makes them.
    private const int IdBytes = 10;

    private static void Write(BinaryWriter to, Term term)
    {
        to.Write(term.Stem);
        to.Write(term.Sound);
        to.Write((byte)((term.Weight << 1) | (term.IsName ? 1 : 0)));
    }

    private static ImmutableArray<Term> ReadTerms(ref SketchReader from)
    {
        var terms = ImmutableArray.CreateBuilder<Term>(from.Count());
        while (terms.Count < terms.Capacity)
        {
            (uint stem, uint sound, byte rest) = (from.UInt(), from.UInt(), from.Byte());
            terms.Add(new Term(stem, sound, (byte)(rest >> 1), (rest & 1) != 0));
        }
        return terms.MoveToImmutable();
    }

    private static void Write<T>(BinaryWriter to, ImmutableArray<T> items, Action<T> write)
    {
        to.Write7BitEncodedInt(items.Length);
        foreach (T item in items)
            write(item);
    }
}
