using Parley.Dates;
using Parley.Extracting.Metadata;
using Parley.Text;

namespace Parley.Extracting.Fields;

/// <summary>The fields of an article, as written, to their values.</summary>
internal sealed class FieldParser(DateFinder dates)
{
    /// <summary>The values of the fields; what cannot be understood is a problem among them.</summary>
    public StatedFields Parse(FoundFields found)
    {
        string? url = Url(found), language = Language(found);
        PartialDate? published = Published(found);
        return new StatedFields(
            found.Line(ArticleField.Title), found.Line(ArticleField.Byline), found.Line(ArticleField.Outlet), url, language, published)
        {
            Problems = [.. found.Problems],
        };
    }

    private static string? Url(FoundFields found)
    {
        if (found.Line(ArticleField.Url) is not { } url)
            return null;
        if (Addresses.IsAddress(url))
            return url;
        found.Problems.Add(Problems.BadField(found.Name(ArticleField.Url), found.LineNumber, "an address that begins with http:// or https://"));
        return null;
    }

    private static string? Language(FoundFields found)
    {
        if (found.Line(ArticleField.Language) is not { } language)
            return null;
        if (Code(language) is { } code)
            return code;
        found.Problems.Add(Problems.BadField(found.Name(ArticleField.Language), found.LineNumber, "a code of two letters such as \"de\""));
        return null;
    }

    /// <summary>"de-AT" and "de_AT" name German as "de" does; null for what is no code of two letters.</summary>
    public static string? Code(string language)
    {
        string code = language.Trim().Split('-', '_')[0].ToLowerInvariant();
        return code.Length == 2 && code.All(char.IsAsciiLetterLower) ? code : null;
    }

    /// <summary>A date that names its year and can be read one way; else null.</summary>
    public PartialDate? Date(string text) =>
        (PartialDate.TryParse(text, out PartialDate date) || dates.TryWhole(text, out date)) && date.Year is not null ? date : null;

    private PartialDate? Published(FoundFields found)
    {
        if (found.Line(ArticleField.Published) is not { } published)
            return null;
        if (Date(published) is { } date)
            return date;
        found.Problems.Add(Problems.BadDate(found.Name(ArticleField.Published), found.LineNumber));
        return null;
    }
}
