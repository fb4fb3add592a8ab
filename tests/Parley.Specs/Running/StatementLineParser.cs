using System.Diagnostics.CodeAnalysis;

namespace Parley.Specs.Running;

/// <summary>Reads <c>source | cue | content | kind | medium | name=… | inferred</c>; the first three are always there.</summary>
public static class StatementLineParser
{
    private const string Name = "name=";
    private const string Via = "via=";
    private const string Inferred = "inferred";
    private static readonly string[] Kinds = ["direct", "indirect", "mixed", "reported", "free-indirect"];
    private static readonly string[] Media = ["speech", "writing", "thought"];

    /// <param name="text">The example's text: a word that does not stand in it is a slip of the pen.</param>
    /// <returns>Null, and what is wrong.</returns>
    public static StatementLine? Parse(string line, string text, [NotNullWhen(false)] out string? mistake)
    {
        string[] fields = line.Split(" | ");
        if (fields.Length < 3)
        {
            mistake = "a statement is written source | cue | content";
            return null;
        }
        string flat = text.Replace('\n', ' ');
        mistake = fields.Take(3).SelectMany(field => Missing(field, flat)).Concat(fields.Skip(3).Where(IsUnknown).Select(Unknown)).FirstOrDefault();
        return mistake is null ? fields.Skip(3).Aggregate(new StatementLine(fields[0], fields[1], fields[2]), With) : null;
    }

    private static IEnumerable<string> Missing(string field, string text) => field == StatementLine.Absent
        ? []
        : field.Split(StatementLine.BetweenSpans)
            .Where(words => words.Length == 0 || !text.Contains(words, StringComparison.Ordinal))
            .Select(words => $"'{words}' does not stand in the text");

    private static bool IsCode(string field) => StatementLine.Codes.Any(code => field.StartsWith(code.Name + "=", StringComparison.Ordinal));

    private static StatementLine WithCode(StatementLine statement, string field)
    {
        string[] parts = field.Split('=', 2);
        return StatementLine.Codes.First(code => code.Name == parts[0]).With(statement, parts[1]);
    }

    private static bool IsUnknown(string field) =>
        !IsCode(field) && !Kinds.Contains(field) && !Media.Contains(field) && field != Inferred && !field.StartsWith(Name, StringComparison.Ordinal) && !field.StartsWith(Via, StringComparison.Ordinal);

    private static string Unknown(string field) =>
        $"unknown field '{field}': {string.Join(", ", Kinds)}, {string.Join(", ", Media)}, {Name}…, {Inferred}, {Via}…, {string.Join(", ", StatementLine.Codes.Select(code => code.Name + "=…"))}";

    private static StatementLine With(StatementLine statement, string field) => field switch
    {
        Inferred => statement with { Inferred = true },
        _ when Kinds.Contains(field) => statement with { Kind = field },
        _ when Media.Contains(field) => statement with { Medium = field },
        _ when IsCode(field) => WithCode(statement, field),
        _ when field.StartsWith(Via, StringComparison.Ordinal) => statement with { Via = field[Via.Length..] },
        _ => statement with { Name = field[Name.Length..] },
    };
}
