using System.Text;
using System.Text.Json;
using Parley.Text;

namespace Parley.Extracting.JsonLines;

/// <summary>The fields of one line while it is read: of a field's names the first that has a value counts.</summary>
internal sealed class FoundFields(int line)
{
    private readonly (string Name, int Rank, string Value)?[] fields = new (string, int, string)?[JsonFieldNames.Count];

    public List<Problem> Problems { get; } = [];

    /// <summary>Set where the text itself cannot be read: there is no article.</summary>
    public Problem? TextProblem { get; private set; }

    /// <summary>The value as written.</summary>
    public string? Raw(JsonField field) => fields[(int)field]?.Value;

    /// <summary>The value on one line; null where nothing is left of it.</summary>
    public string? Line(JsonField field) => Raw(field) is { } value && OnOneLine(value) is { Length: > 0 } text ? text : null;

    /// <summary>The name under which the field was found.</summary>
    public string Name(JsonField field) => fields[(int)field]?.Name ?? "";

    /// <summary>Takes the value at which the reader stands.</summary>
    public void Take(JsonField field, int rank, ref Utf8JsonReader reader)
    {
        string name = JsonFieldNames.NameOf(field, rank);
        if (reader.TokenType == JsonTokenType.String)
            TakeString(field, rank, name, ref reader);
        else if (reader.TokenType != JsonTokenType.Null)
            Problems.Add(Extracting.Problems.BadField(name, line, "a string"));
    }

    private void TakeString(JsonField field, int rank, string name, ref Utf8JsonReader reader)
    {
        if (Decode(ref reader) is not { } value)
            Refuse(field, Extracting.Problems.UnpairedSurrogateInField(name, line), name);
        else if (value.Contains('\0', StringComparison.Ordinal))
            Refuse(field, Extracting.Problems.NulInField(name, line), name);
        else if (fields[(int)field] is not { } before || rank <= before.Rank || string.IsNullOrWhiteSpace(before.Value))
            fields[(int)field] = string.IsNullOrWhiteSpace(value) && fields[(int)field] is { } kept ? kept : (name, rank, value);
    }

    private void Refuse(JsonField field, Problem problem, string name)
    {
        if (field == JsonField.Text)
            TextProblem ??= problem;
        else
            Problems.Add(Extracting.Problems.BadField(name, line, "text without NUL and without half characters"));
    }

    // The reader leaves no other way to learn of an unpaired surrogate than its exception.
    private static string? Decode(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string OnOneLine(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (char c in value)
        {
            bool blank = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!blank)
                text.Append(c);
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        }
        return text.ToString().TrimEnd();
    }
}
