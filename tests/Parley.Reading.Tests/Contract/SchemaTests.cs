using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Reading.Tests.Readings;
using Parley.Text;
using Xunit.Abstractions;

namespace Parley.Reading.Tests.Contract;

public sealed class SchemaTests(ITestOutputHelper output)
{
    private const string Recorded = "#/$defs/recorded_statement";

    private static readonly JsonElement Schema =
        JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Under("docs", "reading.schema.json"))).RootElement;

    public static TheoryData<string, string> Lines => new()
    {
        { ContractLinesTests.Line(HandMade.Hafen), "#" },
        { ContractLinesTests.Line(HandMade.Empty), "#" },
        { ContractLinesTests.Line(HandMade.Of("a\0\ud83d🚢", new TextSpan(0, 5))), "#" },
        { ContractLinesTests.StatementLine(HandMade.Hafen), Recorded },
    };

    [Theory, MemberData(nameof(Lines))]
    public void Every_line_fits_the_schema(string line, string part) => Assert.Empty(Errors(line, part));

    [Fact]
    public void Every_line_of_the_samples_fits_the_schema()
    {
        Assert.NotEmpty(SampleLines);
        Assert.All(SampleLines, line => Assert.Empty(Errors(line, "#")));
    }

    [Theory]
    [InlineData("lacks a field", "\"byline\":null,", "")]
    [InlineData("has an unknown field", "\"byline\":null,", "\"byline\":null,\"author\":null,")]
    [InlineData("has an unknown kind", "\"kind\":\"direct\"", "\"kind\":\"said\"")]
    [InlineData("has a date that is none", "\"published\":\"2024-03-05\"", "\"published\":\"5.3.2024\"")]
    [InlineData("has a negative offset", "\"start\":23", "\"start\":-1")]
    [InlineData("has a number for a text", "\"rule\":\"made-by-hand\"", "\"rule\":1")]
    public void The_schema_is_closed(string what, string from, string to)
    {
        string line = ContractLinesTests.Line(HandMade.Hafen);
        string broken = line.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(line, broken);
        Assert.True(Errors(broken, "#").Any(), what);
    }

    [Fact]
    public void Every_object_of_the_schema_is_closed_and_described() => Assert.All(Objects(Schema), one =>
    {
        Assert.True(one.TryGetProperty("additionalProperties", out _), one.ToString());
        Assert.True(one.TryGetProperty("description", out _), one.ToString());
    });

    [Fact]
    public void A_validator_of_other_hands_agrees()
    {
        if (!PythonCan("import jsonschema; jsonschema.Draft202012Validator"))
        {
            output.WriteLine("skipped: /usr/bin/python3 has no jsonschema (Debian: python3-jsonschema)");
            return;
        }
        foreach ((string line, string part) in Lines.Select(row => ((string)row[0], (string)row[1])).Concat(SampleLines.Select(line => (line, "#"))))
            Assert.Equal("", Python(Validate, Part(part).ToJsonString() + "\n" + line));
    }

    private static string[] SampleLines =>
        [.. ArticleFiles.Samples.SelectMany(path => Readers.ExtractFile(path)).Select(Readers.Reader.Read).Select(ContractLinesTests.Line)];

    // The schema is the first line of standard input, the value the second; an error is printed, and so is a bad schema.
    private const string Validate = """
        import json, sys
        from jsonschema import Draft202012Validator as V
        schema, value = (json.loads(line) for line in sys.stdin.buffer)
        V.check_schema(schema)
        print("\n".join(f"{list(e.path)}: {e.message}" for e in V(schema).iter_errors(value)))
        """;

    private static JsonObject Part(string part)
    {
        JsonObject whole = JsonNode.Parse(Schema.GetRawText())!.AsObject();
        return part == "#"
            ? whole
            : new JsonObject
            {
                ["$ref"] = part,
                ["$defs"] = whole["$defs"]!.DeepClone(),
                ["properties"] = whole["properties"]!.DeepClone(),
            };
    }

    private static IEnumerable<string> Errors(string line, string part)
    {
        using JsonDocument value = JsonDocument.Parse(line);
        JsonElement schema = part.Split('/').Skip(1).Aggregate(Schema, (at, step) => at.GetProperty(step));
        return [.. new SchemaCheck(Schema).Errors(value.RootElement, schema)];
    }

    private static IEnumerable<JsonElement> Objects(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Object => at.EnumerateObject().SelectMany(field => Objects(field.Value))
            .Concat(at.TryGetProperty("properties", out JsonElement p) && p.ValueKind == JsonValueKind.Object && at.TryGetProperty("type", out _) ? [at] : []),
        JsonValueKind.Array => at.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static bool PythonCan(string code)
    {
        try
        {
            return File.Exists("/usr/bin/python3") && Python(code, "").Length == 0;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string Python(string code, string input)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", ["-c", code])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using Process python = Process.Start(start)!;
        Task<string> said = python.StandardOutput.ReadToEndAsync();
        Task<string> wrong = python.StandardError.ReadToEndAsync();
        using (StreamWriter stdin = python.StandardInput)
            stdin.Write(input);
        python.WaitForExit();
        return python.ExitCode == 0 ? said.Result.Trim() : throw new InvalidOperationException(wrong.Result);
    }
}
