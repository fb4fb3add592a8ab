using System.Text;
using Parley.Text;

namespace Parley.Extracting.Fields;

/// <summary>The fields of one article while it is read: of a field's names the first that has a value counts.</summary>
internal sealed class FoundFields(int line)
{
    private readonly (string Name, int Rank, string Value)?[] fields = new (string, int, string)?[FieldNames.Count];

    /// <summary>The line of the file that the fields stand in, counted from 1.</summary>
    public int LineNumber => line;

    public List<Problem> Problems { get; } = [];

    /// <summary>Set where the text itself cannot be read: there is no article.</summary>
    public Problem? TextProblem { get; private set; }

    /// <summary>The value as written.</summary>
    public string? Raw(ArticleField field) => fields[(int)field]?.Value;

    /// <summary>The value on one line; null where nothing is left of it.</summary>
    public string? Line(ArticleField field) => Raw(field) is { } value && OnOneLine(value) is { Length: > 0 } text ? text : null;

    /// <summary>The name under which the field was found.</summary>
    public string Name(ArticleField field) => fields[(int)field]?.Name ?? "";

    /// <summary>A value that was found under one of the field's names; an empty one gives way to any other.</summary>
    public void Take(ArticleField field, int rank, string value)
    {
        string name = FieldNames.NameOf(field, rank);
        if (value.Contains('\0', StringComparison.Ordinal))
            Refuse(field, rank, Extracting.Problems.NulInField(name, line));
        else if (fields[(int)field] is not { } before || rank <= before.Rank || string.IsNullOrWhiteSpace(before.Value))
            fields[(int)field] = string.IsNullOrWhiteSpace(value) && fields[(int)field] is { } kept ? kept : (name, rank, value);
    }

    /// <summary>A value that cannot be taken.</summary>
    /// <param name="problem">What is wrong where it is the article's text; other fields are left out.</param>
    public void Refuse(ArticleField field, int rank, Problem problem)
    {
        if (field == ArticleField.Text)
            TextProblem ??= problem;
        else
            Problems.Add(Extracting.Problems.BadField(FieldNames.NameOf(field, rank), line, "text without NUL and without half characters"));
    }

    /// <summary>The words of a value on one line, without control characters.</summary>
    public static string OnOneLine(string value)
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
