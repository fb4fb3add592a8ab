using Parley.Text;

namespace Parley.Bench.Recording;

/// <summary>One statement of an invented article: its sentence, and the words by which it is found.</summary>
internal sealed record InventedStatement(Attribution Attribution, SearchText Search)
{
    // Of a hundred statements of the samples' gold, so many are of each kind.
    private static readonly (AttributionKind Kind, int Share)[] Kinds =
    [
        (AttributionKind.Indirect, 42), (AttributionKind.Direct, 23), (AttributionKind.Reported, 15), (AttributionKind.Mixed, 11),
        (AttributionKind.FreeIndirect, 9),
    ];

    /// <summary>Name, cue, content, and now and then to whom: <c>Toral Beng sest: „…“ – Mild Rauk.</c></summary>
    public static InventedStatement Write(InventedText text, World world, Tongue tongue, Random random)
    {
        AttributionKind kind = DrawKind(random);
        string? name = random.Next(10) == 0 ? null : world.Zipf.Draw(random, world.Names);
        string? addressee = random.Next(20) == 0 ? world.Zipf.Draw(random, world.Names) : null;
        InventedWord[] words = text.Draw(random.Next(8, 41));
        (Source? source, TextSpan? cue) = WriteClause(text, kind, name, world.Zipf.Draw(random, tongue.Cues));
        TextSpan content = WriteContent(text, kind, words, tongue);
        Addressee? hearer = WriteAddressee(text, addressee);
        text.Append(random.Next(3) == 0 ? ".\n\n" : ". ");
        return new InventedStatement(
            new Attribution(kind, Medium.Speech, [content], cue, source, hearer, false, false, null, "invented"),
            new SearchText(
                string.Join(' ', words.Select(word => word.Folded)),
                string.Join(' ', words.SelectMany(word => word.Terms).Distinct()),
                Folding.Fold(name),
                Folding.Fold(addressee)));
    }

    private static AttributionKind DrawKind(Random random)
    {
        int percent = random.Next(100), sum = 0;
        return Kinds.First(kind => percent < (sum += kind.Share)).Kind;
    }

    private static (Source?, TextSpan?) WriteClause(InventedText text, AttributionKind kind, string? name, string cue)
    {
        if (kind == AttributionKind.FreeIndirect)
            return (name is null ? null : new Source([], name, NameBasis.Inferred), null);
        Source? source = name is null ? null : new Source([text.Append(name)], name, NameBasis.Stated);
        text.Append(name is null ? "" : " ");
        TextSpan said = text.Append(cue);
        text.Append(": ");
        return (source, said);
    }

    private static TextSpan WriteContent(InventedText text, AttributionKind kind, InventedWord[] words, Tongue tongue)
    {
        if (kind is not (AttributionKind.Direct or AttributionKind.Mixed))
            return text.Append(words);
        TextSpan open = text.Append(tongue.Quotes.Open);
        text.Append(words);
        return new TextSpan(open.Start, text.Append(tongue.Quotes.Close).End);
    }

    private static Addressee? WriteAddressee(InventedText text, string? name)
    {
        if (name is null)
            return null;
        text.Append(" – ");
        return new Addressee([text.Append(name)], name);
    }
}
