using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Parley.Dates;
using Parley.Extracting.Metadata;
using Parley.Text;

namespace Parley.Extracting.WebPages.Facts;

/// <summary>Reads what a page says of itself: JSON-LD first, then meta tags and microdata, then what a reader sees.</summary>
internal sealed class FactsReader(IReadOnlyList<Language> languages)
{
    private const int WestmostHours = 9;

    private readonly Authors authors = new(languages);
    private readonly ShownDates dates = new(languages, new DateFinder(languages));

    /// <param name="address">Where the page was fetched from, if that is known.</param>
    public PageFacts Read(IHtmlDocument document, PageTree tree, JsonLd ld, string? address)
    {
        var meta = new MetaTags(document);
        var items = new Microdata(document);
        string? windowTitle = OneLine.Of(document.Title) is { Length: > 0 } title ? title : null;
        string? outlet = Outlet(ld, meta, items, windowTitle);
        string? url = Url(document, ld, meta, address);
        var head = new HeadOfPage(tree);
        (PageTime? published, DateBasis? basis) = Published(document, tree, head, ld, meta, items);
        return new PageFacts
        {
            Title = Titles.Choose(StatedTitles(ld, meta, items), Headings(document), windowTitle, outlet),
            Byline = Byline(document, tree, head, ld, meta, items) is { } byline ? Authors.WithoutOutlet(byline, outlet) : null,
            Outlet = outlet,
            Url = url,
            Language = Language(document, ld, meta),
            Published = published,
            PublishedOn = published is { } time ? dates.NextTo(time.Date, head) ?? DayInUrl(time, url) ?? time.Date : null,
            PublishedBasis = basis,
            Modified = ld.Time("dateModified") ?? meta.Time("article:modified_time", "og:updated_time", "last-modified", "datemodified", "dcterms.modified") ?? items.Time("dateModified"),
            Section = ld.Text("articleSection") ?? meta.First("article:section", "section", "parsely-section", "articlesection"),
            Keywords = [.. Keywords(ld, meta)],
            Image = meta.First("og:image", "og:image:url", "twitter:image", "twitter:image:src") ?? ld.Text("image"),
            ImageAlternative = meta.First("og:image:alt", "twitter:image:alt") ?? LeadAlternative(document, meta.First("og:image")),
            IsPaid = ld.Text("isAccessibleForFree") is { } free && free.Equals("false", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static IEnumerable<string> StatedTitles(JsonLd ld, MetaTags meta, Microdata items) => new[]
    {
        ld.Text("headline"), meta.First("og:title"), items.Text("headline"), meta.First("twitter:title", "dc.title", "title", "sailthru.title", "parsely-title"),
    }.OfType<string>();

    private static List<string> Headings(IHtmlDocument document) =>
        [.. document.GetElementsByTagName("h1").Take(5).Select(heading => OneLine.Of(Visible(heading))).Where(text => text.Length > 0)];

    private static string Visible(IElement heading)
    {
        if (heading.QuerySelector("[hidden]") is null)
            return heading.TextContent;
        return string.Concat(heading.ChildNodes.Where(child => child is not IElement inner || !inner.HasAttribute("hidden")).Select(child => child.TextContent));
    }

    // Where a line of the page names others than are stated, or more, the readers' names count.
    private string? Byline(IHtmlDocument document, PageTree tree, HeadOfPage head, JsonLd ld, MetaTags meta, Microdata items)
    {
        string? stated = authors.Stated(ld.Texts(SchemaOrg.Author))
            ?? authors.Stated(items.Names(SchemaOrg.Author))
            ?? authors.Stated(Listed(meta.First(SchemaOrg.Author, "parsely-author", "sailthru.author", "dc.creator", "byl", "article:author", "dcterms.creator", "article:author_name")));
        if (authors.Labelled(head) is { } labelled && (stated is null || labelled.StartsWith($"{stated},", StringComparison.Ordinal) || !Authors.ShareName(stated, labelled)))
            return labelled;
        return stated ?? authors.Shown(document, tree, head);
    }

    // In UTC it may be the next day already, in its first hours.
    private static PartialDate? DayInUrl(PageTime time, string? url) =>
        time is { Offset: 0, Time: { Hour: < WestmostHours } } && url is not null && Addresses.DateIn(url) is { First: { } day } && time.Date.First is { } stated && stated.DayNumber - day.DayNumber == 1
            ? new PartialDate(day.Year, day.Month, day.Day)
            : null;

    private static IEnumerable<string> Listed(string? names) => names is null ? [] : [names];

    // A long name of the site may begin with the short one by which the title calls it.
    private static string? Outlet(JsonLd ld, MetaTags meta, Microdata items, string? windowTitle)
    {
        string? behind = windowTitle is null ? null : Titles.Behind(windowTitle);
        if (behind is not null && meta.First("og:site_name")?.StartsWith(behind, StringComparison.Ordinal) is true)
            return behind;
        if (ld.Text(SchemaOrg.Publisher) is { } publisher && !publisher.Contains("://", StringComparison.Ordinal))
            return publisher;
        return items.Names(SchemaOrg.Publisher).FirstOrDefault() ?? meta.First("og:site_name", "dc.publisher", "application-name") ?? behind;
    }

    private static string? Url(IHtmlDocument document, JsonLd ld, MetaTags meta, string? address)
    {
        string? canonical = document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")?.Trim();
        return new[] { canonical, meta.First("og:url"), ld.Text("url"), ld.Text("mainEntityOfPage"), address }
            .FirstOrDefault(url => url is not null && Addresses.IsAddress(url));
    }

    private static string? Language(IHtmlDocument document, JsonLd ld, MetaTags meta) => Code(document.DocumentElement?.GetAttribute("lang"))
        ?? Code(document.DocumentElement?.GetAttribute("xml:lang"))
        ?? Code(ld.Text("inLanguage"))
        ?? Code(meta.First("inlanguage", "dc.language", "language", "og:locale"))
        ?? Code(document.QuerySelector("meta[http-equiv=content-language i]")?.GetAttribute("content"));

    private static string? Code(string? language) =>
        language?.Trim().Split('-', '_')[0].ToLowerInvariant() is { Length: 2 } code && code.All(char.IsAsciiLetterLower) ? code : null;

    private (PageTime?, DateBasis?) Published(IHtmlDocument document, PageTree tree, HeadOfPage head, JsonLd ld, MetaTags meta, Microdata items)
    {
        if ((ld.Time("datePublished") ?? ld.Time("dateCreated")) is { } stated)
            return (stated, DateBasis.JsonLd);
        PageTime? inTags = meta.Time("article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "date",
            "publish-date", "publishdate", "pubdate", "article:published", "og:published_time", "cxenseparse:recs:publishtime", "citation_publication_date", "displaydate") ?? items.Time("datePublished");
        if (inTags is { } tagged)
            return (tagged, DateBasis.Meta);
        return dates.Find(document, tree, head) is { } shown ? (shown, DateBasis.Text) : (null, null);
    }

    private static IEnumerable<string> Keywords(JsonLd ld, MetaTags meta)
    {
        IEnumerable<string> all = meta.Tags.Count > 0 ? meta.Tags : ld.Texts("keywords").Concat(Listed(meta.First("news_keywords", "keywords")).Take(1));
        return all.SelectMany(words => words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.OrdinalIgnoreCase).Take(30);
    }

    // Addresses of pictures differ by size: the name of the file without it is compared.
    private static string? LeadAlternative(IHtmlDocument document, string? image)
    {
        string stem = Stem(image);
        return document.Images.Where(picture => stem.Length > 3 && Stem(picture.GetAttribute("src")).StartsWith(stem, StringComparison.Ordinal))
            .Select(picture => OneLine.Of(picture.GetAttribute("alt"))).FirstOrDefault(words => words.Length > 0);
    }

    private static string Stem(string? address)
    {
        string name = address?.Split('?', '#')[0].Split('/')[^1] ?? "";
        return name.Split('.')[0].TrimEnd("0123456789-_x".ToCharArray());
    }
}
