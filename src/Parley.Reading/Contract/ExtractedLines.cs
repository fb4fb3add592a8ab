using System.Text.Json.Serialization;
using Parley.Extracting;
using Parley.Text;

namespace Parley.Reading.Contract;

/// <summary>The lines of <c>parley extract --format jsonl</c>, written as those of <see cref="ContractLines"/>.</summary>
public static class ExtractedLines
{
    /// <param name="extracted">One that has an article.</param>
    /// <param name="explain">Whether its blocks are written too, each with its reason.</param>
    /// <exception cref="ArgumentException">There is no article.</exception>
    public static void Write(Stream output, Extracted extracted, bool explain)
    {
        Article article = extracted.Article ?? throw new ArgumentException("There is no article to write; ask for Article first.", nameof(extracted));
        ContractLines.Write(output, Map(extracted, article, explain), ExtractedContext.Default.ExtractedJson);
    }

    private static ExtractedJson Map(Extracted extracted, Article article, bool explain) => new(
        article.Path,
        article.Id,
        article.Title,
        article.Published?.ToString(),
        article.PublishedBasis is { } basis ? Labels.DateBases.Of(basis) : null,
        extracted.Page?.Published,
        extracted.Page?.Modified,
        article.Byline,
        article.Outlet,
        article.Url,
        article.StatedLanguage,
        extracted.Page?.Section,
        extracted.Page?.Keywords,
        extracted.Page?.Image,
        extracted.Page?.ImageAlternative,
        extracted.Page?.Captions,
        extracted.Page?.Encoding,
        article.Text,
        [.. extracted.Problems.Select(problem => new ProblemJson(problem.Code, problem.Message, null, null))],
        explain ? [.. extracted.Blocks.Select(block => new BlockJson(block.Kind.ToString().ToLowerInvariant(), block.Kept, block.Reason, block.Text))] : null);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ExtractedJson))]
internal sealed partial class ExtractedContext : JsonSerializerContext;
