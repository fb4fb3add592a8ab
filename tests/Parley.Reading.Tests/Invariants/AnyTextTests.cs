using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Parley.Extracting;
using Parley.Reading.Tests.Readings;
using Parley.Text;

namespace Parley.Reading.Tests.Invariants;

/// <summary>Any text is read, and any bytes are read or refused with a reason; the invariants hold of what comes out.</summary>
public sealed class AnyTextTests
{
    private static readonly Config ManyTexts = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(200);

    public static TheoryData<string?> Languages => ["de", "en", null];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_full_of_marks_and_cues_are_read(string? language) =>
        Prop.ForAll(Texts.Pieces(), pieces => Invariant.Holds(Readers.ReadText(string.Concat(pieces), language))).Check(ManyTexts);

    // Else the test above would say little.
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Texts_full_of_marks_and_cues_hold_statements_of_many_kinds(string language)
    {
        var kinds = Texts.Pieces().Generator.Sample(200, 100)
            .SelectMany(pieces => Readers.ReadText(string.Concat(pieces), language).Statements)
            .Select(statement => statement.Attribution.Kind)
            .ToHashSet();
        Assert.Superset(new HashSet<AttributionKind> { AttributionKind.Direct, AttributionKind.Indirect, AttributionKind.Mixed }, kinds);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Any_units_are_read(string? language) =>
        Prop.ForAll(Texts.Any().ToArbitrary(), text => Invariant.Holds(Readers.ReadText(text, language))).Check(ManyTexts);

    [Theory]
    [InlineData("any.txt", false)]
    [InlineData("any.txt", true)]
    [InlineData("any.jsonl", false)]
    [InlineData("any", false)]
    public void Any_bytes_are_read_or_refused(string path, bool asIs) =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Invariant.HoldsOrIsRefused(bytes, path, asIs)).Check(ManyTexts);

    [Theory]
    [InlineData("any.txt", false)]
    [InlineData("any.txt", true)]
    [InlineData("any.jsonl", false)]
    public void Any_text_in_any_encoding_is_read_or_refused(string path, bool asIs) => Prop.ForAll(Texts.Pieces(), pieces =>
    {
        string text = string.Concat(pieces);
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1 })
        {
            Invariant.HoldsOrIsRefused(encoding.GetBytes(text), path, asIs);
            Invariant.HoldsOrIsRefused([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], path, asIs);
        }
    }).Check(ManyTexts);

    // Offsets into the text are then offsets into the file.
    [Fact]
    public void As_it_is_the_text_is_the_file() => Prop.ForAll(Texts.Pieces(), pieces =>
    {
        byte[] bytes = Readers.Utf8(string.Concat(pieces));
        foreach (Extracted extracted in Readers.Extract(bytes, "any.txt", asIs: true))
            Assert.Equal(bytes, Readers.Utf8(extracted.Article?.Text ?? Encoding.UTF8.GetString(bytes)));
    }).Check(ManyTexts);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\n\n")]
    [InlineData("\0")]
    [InlineData("\ufeff")]
    [InlineData("„")]
    [InlineData("“”\"'»«")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"text\":null}")]
    [InlineData("{\"text\":\"\\ud800\"}")]
    [InlineData("{\"text\":\"„Nein\\u201c, sagte Beck.\",\"published\":\"2031-02-30\"}")]
    [InlineData("{\"text\":1}\nno json\n\n{\"text\":\"Beck said that it rained.\"}")]
    [InlineData("\u202eBeck said that it rained.\u202c")]
    [InlineData("قال بيك: \"لن ندفع\".")]
    public void Odd_inputs_are_read_or_refused(string content)
    {
        foreach (string path in new[] { "odd.txt", "odd.jsonl", "odd.json", "odd" })
        {
            Invariant.HoldsOrIsRefused(Readers.Utf8(content), path, asIs: false);
            Invariant.HoldsOrIsRefused(Readers.Utf8(content), path, asIs: true);
        }
    }

    [Fact]
    public void Deeply_nested_json_is_read_or_refused() =>
        Invariant.HoldsOrIsRefused(Readers.Utf8("{\"text\":" + new string('[', 100_000)), "deep.jsonl", asIs: false);
}
