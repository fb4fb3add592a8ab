using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Parley.Networks;
using Parley.Text;

namespace Parley.Tagging.Tests.Models;

public sealed class ModelFileTests
{
    private static readonly byte[] file = ModelFile.Write("grammar-1", Facts("licence", "free", "data", "a.conllu 12"), Sections);

    private static Dictionary<string, byte[]> Sections => new() { ["weights"] = [1, 2, 3], ["tags"] = [], ["words"] = "Hafen"u8.ToArray() };

    [Fact]
    public void What_is_written_is_read()
    {
        ModelFile model = ModelFile.Read(file, "x.model", "grammar-1");
        Assert.Equal("grammar-1", model.Kind);
        Assert.Equal("a.conllu 12", model.Facts["data"]);
        Assert.Equal(2, model.Facts.Count);
        Assert.Equal([1, 2, 3], model.Section("weights").ToArray());
        Assert.True(model.Section("tags").IsEmpty);
        Assert.Equal("Hafen", Encoding.UTF8.GetString(model.Section("words").Span));
    }

    [Fact]
    public void The_order_of_facts_and_sections_makes_no_difference() => Assert.Equal(
        file,
        ModelFile.Write("grammar-1", Facts("data", "a.conllu 12", "licence", "free"), Sections.Reverse().ToDictionary()));

    [Fact]
    public void A_file_that_was_cut_off_anywhere_is_refused() =>
        Assert.All(Enumerable.Range(0, file.Length), length => Refused(file[..length]));

    [Fact]
    public void A_file_with_more_behind_its_end_is_refused() => Refused([.. file, 0]);

    [Fact]
    public void Any_bit_that_was_flipped_is_noticed() => Assert.All(Enumerable.Range(0, file.Length * 8), bit =>
    {
        byte[] changed = [.. file];
        changed[bit / 8] ^= (byte)(1 << (bit % 8));
        Refused(changed);
    });

    [Theory]
    [InlineData("")]
    [InlineData("PARLEYMD")]
    [InlineData("SQLite format 3 and much more, so that it is long enough to be a model of no content")]
    public void A_foreign_file_is_no_model(string content) =>
        Assert.Contains("'x.model' is no model", Refused(Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public void A_later_format_is_told()
    {
        byte[] later = [.. file];
        BinaryPrimitives.WriteInt32LittleEndian(later.AsSpan(8), 2);
        SHA256.HashData(later.AsSpan()[..^32]).CopyTo(later.AsSpan()[^32..]);
        Assert.Contains("has format 2, and this program reads 1", Refused(later), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grammar-2")]
    [InlineData("lexicon-1")]
    public void A_model_of_another_kind_or_version_is_told(string wanted)
    {
        var error = Assert.Throws<SetupException>(() => ModelFile.Read(file, "x.model", wanted));
        Assert.Equal("PARLEY005", error.Number);
        Assert.Contains($"of kind 'grammar-1', and '{wanted}' is needed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_is_not_there_is_told() =>
        Assert.Equal("PARLEY005", Assert.Throws<SetupException>(() => ModelFile.Read(file, "x.model", "grammar-1").Section("names")).Number);

    [Fact]
    public void A_model_that_is_missing_is_told()
    {
        var error = Assert.Throws<SetupException>(() => new Language("xx", new Dictionary<string, IReadOnlyList<string>>()).Model("grammar"));
        Assert.Equal("PARLEY004", error.Number);
        Assert.Contains("Restore the folder languages/ ", error.Message, StringComparison.Ordinal);
    }

    private static string Refused(byte[] bytes)
    {
        var error = Assert.Throws<SetupException>(() => ModelFile.Read(bytes, "x.model", "grammar-1"));
        Assert.Equal("PARLEY005", error.Number);
        Assert.Contains("'x.model'", error.Message, StringComparison.Ordinal);
        return error.Message;
    }

    private static Dictionary<string, string> Facts(params string[] pairs) => pairs.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
}
