using System.Text.Json;
using Parley.Text;

namespace Parley.Reading.Contract;

/// <summary>
/// The way back of <see cref="ContractMapper"/>: a line of docs/contract.md to the reading that it holds. What a line says of its text
/// is believed only where the text agrees.
/// </summary>
public static class ContractReader
{
    /// <param name="ownIds">Whether the ids of the statements must be those that their spans give.</param>
    /// <param name="fault">What is wrong with the line; null where a reading is returned.</param>
    public static ArticleReading? Read(ReadOnlySpan<byte> line, bool ownIds, out string? fault)
    {
        fault = null;
        try
        {
            ReadingJson? read = JsonSerializer.Deserialize(line, ContractContext.Default.ReadingJson);
            return Map(read ?? throw new ContractFault("the line holds null"), ownIds);
        }
        catch (ContractFault lie)
        {
            fault = lie.Message;
        }
        catch (JsonException broken)
        {
            fault = FormattableString.Invariant($"not as docs/contract.md says, at {broken.Path ?? "$"} (byte {broken.BytePositionInLine ?? 0})");
        }
        return null;
    }

    private static ArticleReading Map(ReadingJson line, bool ownIds)
    {
        var article = new Article(line.Path, line.Text)
        {
            Title = line.Title,
            Byline = line.Byline,
            Outlet = line.Outlet,
            Url = line.Url,
            Published = Date(line.Published, "published"),
            PublishedBasis = line.PublishedBasis is { } basis ? Value(Labels.DateBases, basis, "published_basis") : null,
        };
        ContractFault.Unless(!line.Text.Contains('\0', StringComparison.Ordinal), "text holds U+0000, which no article has");
        ContractFault.Unless(article.Id == line.Id, "id is not the hash of text");
        ContractFault.Unless(article.Published is null == article.PublishedBasis is null, "one of published and published_basis is null and the other is not");
        ContractFault.Unless(line.Language is null or [>= 'a' and <= 'z', >= 'a' and <= 'z'], "language is no code of two letters");
        var spans = new SpanReader(line.Text);
        return new ArticleReading(
            article,
            line.Language,
            new StatementReader(article, spans, ownIds).Read(line.Statements),
            [.. SpanReader.Each(line.Problems).Select(problem => new Problem(problem.Code, problem.Message, spans.Place(problem.Start, problem.End)))]);
    }

    internal static PartialDate? Date(string? written, string field)
    {
        if (written is null)
            return null;
        ContractFault.Unless(PartialDate.TryParse(written, out PartialDate date), $"{field} is no date");
        return date;
    }

    internal static T Value<T>(Labels<T> labels, string word, string field)
        where T : struct, Enum
    {
        ContractFault.Unless(labels.TryValue(word, out T value), $"{field} is not one of {string.Join(", ", labels.All)}");
        return value;
    }
}

/// <summary>What keeps a line from being believed. Never leaves <see cref="ContractReader"/>.</summary>
internal sealed class ContractFault(string message) : Exception(message)
{
    public static void Unless(bool holds, string message)
    {
        if (!holds)
            throw new ContractFault(message);
    }
}
