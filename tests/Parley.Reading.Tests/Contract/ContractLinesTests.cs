using System.Text;
using System.Text.Json;
using Parley.Reading.Contract;
using Parley.Reading.Tests.Readings;
using Parley.Text;

namespace Parley.Reading.Tests.Contract;

public sealed class ContractLinesTests
{
    [Fact]
    public void A_reading_is_written_as_expected() => Check("hafen.jsonl", Line(HandMade.Hafen));

    [Fact]
    public void A_recorded_statement_is_written_as_expected() =>
        Check("hafen-statement.jsonl", StatementLine(HandMade.Hafen));

    [Fact]
    public void A_reading_without_anything_is_written_as_expected() => Check("leer.jsonl", Line(HandMade.Empty));

    [Fact]
    public void Path_comes_first() => Assert.StartsWith("{\"path\":", Line(HandMade.Hafen), StringComparison.Ordinal);

    [Fact]
    public void A_line_is_utf8_without_mark_and_ends_with_one_line_feed()
    {
        byte[] bytes = Bytes(HandMade.Hafen);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.Single(bytes, (byte)'\n');
    }

    [Theory]
    [InlineData("Рудин")]
    [InlineData("»Nie.")]
    [InlineData("für Größe")]
    [InlineData("<b>&'")]
    public void Letters_of_every_script_stay_as_they_are(string text) =>
        Assert.Contains(text, Line(HandMade.Of("a " + text, new TextSpan(0, 1))), StringComparison.Ordinal);

    [Theory]
    [InlineData("a\u001b[31mred", "\\u001B[31m")]
    [InlineData("a\0b", "\\u0000")]
    [InlineData("a\u009b31m", "\\u009B31m")]
    [InlineData("a\u202ecba", "a\\u202Ecba")]
    [InlineData("\u061cد\u200e\u200f", "\\u061Cد\\u200E\\u200F")]
    [InlineData("\u2066a\u2069„b“", "\\u2066a\\u2069„b“")]
    [InlineData("a\"\\", "a\\\"\\\\")]
    [InlineData("a\r\nb", "a\\r\\nb")]
    public void What_json_or_a_terminal_cannot_hold_is_escaped(string text, string expected)
    {
        string line = Line(HandMade.Of(text, new TextSpan(0, 1)));
        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.DoesNotContain(line, character => char.IsControl(character) && character != '\n');
        Assert.Equal(text, JsonDocument.Parse(line).RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void Statements_of_several_articles_have_the_offsets_of_their_own()
    {
        using var stream = new MemoryStream();
        var lines = new StatementLines(stream);
        ArticleReading[] readings = [HandMade.Of("🚢 ab", new TextSpan(3, 4)), HandMade.Of("xy ab", new TextSpan(3, 4))];
        foreach (ArticleReading reading in (ArticleReading[])[readings[0], readings[1], readings[0]])
            lines.Write(reading.Statements[0], reading.Article, reading.Language);
        Assert.Equal(
            [2, 3, 2],
            Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("content").GetProperty("spans")[0].GetProperty("start").GetInt32()));
    }

    // Not a row of the theory above: an attribute cannot hold half of a pair.
    [Fact]
    public void Half_of_a_pair_is_written_as_the_replacement_character() =>
        Assert.Contains("\"text\":\"a\\uFFFD\"", Line(HandMade.Of("a\ud83d", new TextSpan(0, 2))), StringComparison.Ordinal);

    [Fact]
    public void Spans_are_code_points_and_cut_out_their_exact_words()
    {
        using JsonDocument line = JsonDocument.Parse(Line(HandMade.Hafen));
        int[] points = [.. CodePointsOf(line.RootElement.GetProperty("text").GetString()!)];
        var passages = Passages(line.RootElement).ToList();
        Assert.Equal(9, passages.Count);
        Assert.All(passages, passage => Assert.Equal(passage.GetProperty("exact").GetString(), Cut(points, passage)));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    [InlineData(3, 2)]
    [InlineData(0, 99)]
    [InlineData(0, 3)] // ends inside of the pair
    [InlineData(3, 4)] // begins inside of the pair
    public void A_span_that_is_none_of_the_text_is_our_fault(int start, int end) =>
        Assert.Throws<InvalidOperationException>(() => Line(HandMade.Of("ab🚢c", new TextSpan(start, end))));

    internal static string Line(ArticleReading reading) => Encoding.UTF8.GetString(Bytes(reading));

    internal static string StatementLine(ArticleReading reading)
    {
        using var stream = new MemoryStream();
        new StatementLines(stream).Write(reading.Statements[0], reading.Article, reading.Language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static byte[] Bytes(ArticleReading reading)
    {
        using var stream = new MemoryStream();
        ContractLines.Write(stream, reading);
        return stream.ToArray();
    }

    // With PARLEY_EXPECT=write the files are written anew, so that the difference can be reviewed.
    private static void Check(string file, string actual)
    {
        string path = RepositoryFolder.Under("tests", "Parley.Reading.Tests", "Contract", "expected", file);
        if (Environment.GetEnvironmentVariable("PARLEY_EXPECT") == "write")
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static IEnumerable<JsonElement> Passages(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Passages(field.Value))
            .Concat(element.TryGetProperty("spans", out JsonElement spans) && spans.ValueKind == JsonValueKind.Array ? [element] : []),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Passages),
        _ => [],
    };

    private static string Cut(int[] points, JsonElement passage) => string.Join(' ', passage.GetProperty("spans").EnumerateArray()
        .Select(span => string.Concat(points[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()].Select(char.ConvertFromUtf32))));

    private static IEnumerable<int> CodePointsOf(string text) => text.EnumerateRunes().Select(rune => rune.Value);
}
