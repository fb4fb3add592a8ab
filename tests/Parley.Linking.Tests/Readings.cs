using System.Text;
using Parley.Coding.Model;
using Parley.Linking.Echoes;
using Parley.Linking.Sketching;
using Parley.Reading;
using Parley.Text;

namespace Parley.Linking.Tests;

/// <summary>A sentence of an article made by hand: all of it is somebody's statement.</summary>
/// <param name="Content">What is said.</param>
internal sealed record Line(string Content)
{
    /// <summary><see cref="Readings.Local"/>: known to the article alone, by the name; null: nobody is named.</summary>
    public string? Actor { get; init; } = World.Minister;

    public string? Name { get; init; }

    public string? Act { get; init; } = "promise";

    public CodeBasis? ActBasis { get; init; }

    public string[] Issues { get; init; } = ["withdrawal"];

    public CodeBasis[]? IssueBases { get; init; }

    public NameBasis NameBasis { get; init; } = NameBasis.Stated;

    public bool HasCondition { get; init; }

    public bool? IsNegated { get; init; }

    public bool? IsHypothetical { get; init; }

    public string? Date { get; init; }

    public decimal[] Numbers { get; init; } = [];
}

/// <summary>Readings of articles, made by hand.</summary>
internal static class Readings
{
    public const string Local = "local";

    public const string OtherIssue = "other";

    public static IReadOnlyList<Language> Languages { get; } = LanguageFolder.LoadAll(LanguageFolder.Default);

    /// <summary>Those that are shipped.</summary>
    public static EchoWeights Weights { get; } = ShippedWeights();

    public static ArticleLinker Linker { get; } = new(Languages, World.Actors, OtherIssue, Weights);

    private static readonly Sketcher sketcher = new(Languages, World.Actors, OtherIssue);

    private static EchoWeights ShippedWeights()
    {
        LinearModel model = CodebookFolder.LoadEchoes(CodebookFolder.Default);
        return new EchoWeights(model.Features.ToDictionary(name => name, model.Number));
    }

    public static Language Language(string code) => Languages.Single(language => language.Code == code);

    /// <param name="path">It is the first paragraph too: two articles of the same sentences are two.</param>
    public static ArticleReading Of(string path, string? language, string? published, params IReadOnlyList<Line> lines)
    {
        var text = new StringBuilder(path);
        var spans = new List<TextSpan>();
        foreach (Line line in lines)
        {
            text.Append("\n\n").Append(line.Content);
            spans.Add(new TextSpan(text.Length - line.Content.Length, text.Length));
        }
        var article = new Article(path, text.ToString()) { Published = Date(published), PublishedBasis = published is null ? null : DateBasis.Given };
        return new ArticleReading(article, language, [.. lines.Select((line, n) => Said(line, article, spans[n]))], []);
    }

    public static ArticleReading Titled(this ArticleReading reading, string title) => reading with { Article = reading.Article with { Title = title } };

    public static ArticleSketch Sketch(this ArticleReading reading) => sketcher.Of(reading);

    public static ArticleMarks Mark(this ArticleReading reading) => Linker.Mark(reading);

    public static PartialDate? Date(string? date) => date is null ? null : PartialDate.TryParse(date, out PartialDate read) ? read : throw new ArgumentException(date);

    private static Statement Said(Line line, Article article, TextSpan span)
    {
        string? actor = line.Actor == Local ? $"{Local}:{article.Id}:{line.Name}" : line.Actor;
        var attribution = new Attribution(
            AttributionKind.Indirect, Medium.Speech, [span], null, actor is null ? null : new Source([], line.Name ?? actor, line.NameBasis), null, line.IsNegated, line.IsHypothetical, null, "by-hand");
        return new Statement(ContentId.OfStatement(article.Id, [span], []), null, attribution, actor is null ? null : [actor])
        {
            Act = line.Act,
            ActBasis = line.ActBasis,
            Issues = [.. line.Issues],
            IssueBases = line.IssueBases is { } bases ? [.. bases] : null,
            Condition = line.HasCondition ? [span] : [],
            Date = Date(line.Date),
            Numbers = [.. line.Numbers.Select(number => new StatedNumber(number, null, [span]))],
        };
    }
}
