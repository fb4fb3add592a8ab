using System.Text;
using Parley.Reading.Contract;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Tests.Processes;

/// <summary>All that a record holds, as lines: two records are equal where these are.</summary>
internal static class RecordLines
{
    public static IEnumerable<string> Of(Func<IRecord> open)
    {
        using IRecord record = open();
        yield return record.Count().ToString();
        foreach (RecordedArticle article in record.Articles())
            yield return Line(article);
    }

    private static string Line(RecordedArticle article)
    {
        using var line = new MemoryStream();
        ContractLines.Write(line, article.Reading);
        return string.Join(' ', (string[])
            [article.Reader, .. article.Appearances.Select(Shown), .. article.Reading.Search.Select(text => text.ToString()), Encoding.UTF8.GetString(line.ToArray())]);
    }

    // The text itself is the same in all of them.
    private static string Shown(Article place) =>
        $"{place.Id} {place.Path} {place.Title} {place.Byline} {place.Outlet} {place.Url} {place.Published} {place.PublishedBasis} {place.StatedLanguage}";
}
