using System.Globalization;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>A row of <c>appearances</c>: where an article was found and what is known of its publication there.</summary>
internal sealed record AppearanceRow
{
    public const string Columns =
        """
        article_id AS ArticleId, path AS Path, title AS Title, byline AS Byline, outlet AS Outlet, url AS Url, published AS Published,
        published_basis AS PublishedBasis, stated_language AS StatedLanguage
        """;

    public string ArticleId { get; init; } = "";

    public string Path { get; init; } = "";

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }

    public string? PublishedBasis { get; init; }

    public string? StatedLanguage { get; init; }

    public string? PublishedFirst => Day(Date(Published)?.First);

    public string? PublishedLast => Day(Date(Published)?.Last);

    public static AppearanceRow From(Article article, Engine engine) => new()
    {
        ArticleId = article.Id,
        Path = engine.Storable(article.Path)!,
        Title = engine.Storable(article.Title),
        Byline = engine.Storable(article.Byline),
        Outlet = engine.Storable(article.Outlet),
        Url = engine.Storable(article.Url),
        Published = article.Published?.ToString(),
        PublishedBasis = article.PublishedBasis is { } basis ? Labels.DateBases.Of(basis) : null,
        StatedLanguage = engine.Storable(article.StatedLanguage),
    };

    /// <summary>What is known once the same path has been read again: the later where it knows something.</summary>
    public AppearanceRow Completed(AppearanceRow later)
    {
        bool keepsDate = later.Published is null || (IsGiven && !later.IsGiven);
        return this with
        {
            Title = later.Title ?? Title,
            Byline = later.Byline ?? Byline,
            Outlet = later.Outlet ?? Outlet,
            Url = later.Url ?? Url,
            Published = keepsDate ? Published : later.Published,
            PublishedBasis = keepsDate ? PublishedBasis : later.PublishedBasis,
            StatedLanguage = later.StatedLanguage ?? StatedLanguage,
        };
    }

    public Article ToArticle(string text) => new(Path, text)
    {
        Title = Title,
        Byline = Byline,
        Outlet = Outlet,
        Url = Url,
        Published = Date(Published),
        PublishedBasis = PublishedBasis is { } basis ? Labels.DateBases.Value(basis) : null,
        StatedLanguage = StatedLanguage,
    };

    public static PartialDate? Date(string? written) => PartialDate.TryParse(written, out PartialDate date) ? date : null;

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // What the user says of a date stands against what is found.
    private bool IsGiven => PublishedBasis == Labels.DateBases.Of(DateBasis.Given);
}
