using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Specs.Running;

/// <summary>Reads the examples out of a specification's Markdown; all else in it is prose for people.</summary>
public sealed class SpecificationFile
{
    private const string Fence = "```";
    private const string Opening = "```parley";
    private const string Published = "on=";

    private readonly string file;
    private readonly string[] lines;
    private readonly List<Specified> found = [];
    private string heading = "";

    private SpecificationFile(string file, string text)
    {
        this.file = file;
        lines = text.ReplaceLineEndings("\n").Split('\n');
    }

    public static IReadOnlyList<Specified> Parse(string file, string text)
    {
        var parser = new SpecificationFile(file, text);
        parser.Parse();
        return parser.found;
    }

    private void Parse()
    {
        for (int at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith('#'))
                heading = lines[at].TrimStart('#').Trim();
            else if (lines[at].StartsWith(Fence, StringComparison.Ordinal))
                at = Block(at);
        }
    }

    // Returns the line that closes the block, so that nothing inside it is taken for a heading.
    private int Block(int open)
    {
        int close = Array.FindIndex(lines, open + 1, line => line.TrimEnd() == Fence);
        bool isExample = lines[open].StartsWith(Opening, StringComparison.Ordinal);
        if (close < 0)
            Add(open, null, "the block is never closed");
        else if (isExample)
            AddExample(open, close);
        return close < 0 ? lines.Length : close;
    }

    private void AddExample(int open, int close)
    {
        var tags = new Queue<string>(lines[open][Opening.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        int dot = Array.FindIndex(lines, open, close - open, line => line.TrimEnd() == ".");
        if (!tags.TryDequeue(out string? language) || language.Length != 2)
            Add(open, null, "after ```parley comes the language: de, en");
        else if (tags.FirstOrDefault(tag => tag is not ("not-yet" or "extracted") && Day(tag) is null) is { } unknown)
            Add(open, null, $"unknown tag '{unknown}': not-yet, extracted, or on= and the day of publication");
        else if (dot < 0)
            Add(open, null, "no line with a single dot between the text and its statements");
        else if (Statements(open, dot, close) is { } statements)
            Add(open, new Example(language, tags.Contains("not-yet"), tags.Contains("extracted"), tags.Select(Day).FirstOrDefault(day => day is not null), Text(open, dot), statements), null);
    }

    private static PartialDate? Day(string tag) =>
        tag.StartsWith(Published, StringComparison.Ordinal) && PartialDate.TryParse(tag[Published.Length..], out PartialDate day) ? day : null;

    private string Text(int open, int dot) => string.Join('\n', lines[(open + 1)..dot]);

    private ImmutableArray<StatementLine>? Statements(int open, int dot, int close)
    {
        var statements = ImmutableArray.CreateBuilder<StatementLine>();
        for (int at = dot + 1; at < close; at++)
        {
            if (StatementLineParser.Parse(lines[at], Text(open, dot), out string? mistake) is not { } statement)
            {
                Add(at, null, mistake);
                return null;
            }
            statements.Add(statement);
        }
        return statements.ToImmutable();
    }

    private void Add(int at, Example? example, string? mistake) =>
        found.Add(new Specified(file, heading, found.Count + 1, at + 1, example, mistake));
}
