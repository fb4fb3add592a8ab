using Parley.Cli.Show;
using Parley.Cli.Terminal;
using Parley.Text;

namespace Parley.Cli.Tests.Show;

public sealed class MarkedTextTests
{
    private const string Text = "»Nein«, sagte Beck zu Hafen, »nie«.";

    [Theory]
    [InlineData("0-6", "8-13", "14-18", "", "[content »Nein«], [cue sagte] [source Beck] zu Hafen, »nie«.")]
    [InlineData("0-6 29-34", "8-13", "14-18", "22-27", "[content »Nein«], [cue sagte] [source Beck] zu [addressee Hafen], [content »nie«].")]
    [InlineData("0-27", "8-13", "", "", "[content »Nein«, [cue sagte] Beck zu Hafen], »nie«.")]
    [InlineData("0-10", "8-13", "", "", "[content »Nein«, [cue sa]][cue gte] Beck zu Hafen, »nie«.")]
    [InlineData("0-6", "0-6", "", "", "[content [cue »Nein«]], sagte Beck zu Hafen, »nie«.")]
    [InlineData("29-35", "", "", "", "»Nein«, sagte Beck zu Hafen, [content »nie«.]")]
    public void Marks(string content, string cue, string source, string addressee, string expected)
    {
        var said = new Attribution(
            AttributionKind.Direct,
            Medium.Speech,
            [.. Spans(content)],
            Spans(cue) is [var first, ..] ? first : null,
            new Source([.. Spans(source)], "Beck", NameBasis.Stated),
            new Addressee([.. Spans(addressee)], null),
            null,
            null,
            null,
            "by-hand");
        Assert.Equal(expected, Print(MarkedText.Of(Text, new TextSpan(0, Text.Length), said)));
    }

    private static TextSpan[] Spans(string spans) =>
    [
        .. spans.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(span => span.Split('-'))
            .Select(ends => new TextSpan(int.Parse(ends[0], null), int.Parse(ends[1], null))),
    ];

    private static string Print(Spectre.Console.Paragraph paragraph)
    {
        using var place = new Workplace();
        using var output = new MemoryStream();
        new Screen(place.Around(output, TextWriter.Null)).Write(paragraph);
        return System.Text.Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n');
    }
}
