using System.Net;
using System.Text;
using Parley.Cli.Terminal;

namespace Parley.Cli.Brief;

/// <summary>A brief as a page of its own: no script, no image, nothing from elsewhere.</summary>
internal static class HtmlBrief
{
    private const string Style = "body{font-family:sans-serif;max-width:50em;margin:2em auto;line-height:1.5}.warning{border-left:.3em solid #b00;padding-left:.7em}.source{color:#555}";

    public static string Write(BriefText brief)
    {
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        page.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.Append("<title>").Append(Escape(brief.Title)).Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n<h1>").Append(Escape(brief.Title)).Append("</h1>\n");
        foreach (string warning in brief.Warnings)
            page.Append("<p class=\"warning\">").Append(Escape(warning)).Append("</p>\n");
        if (brief.Sections.Count == 0)
            page.Append("<p>Nothing new.</p>\n");
        foreach (BriefSection section in brief.Sections)
        {
            page.Append("<h2>").Append(Escape(section.Title)).Append("</h2>\n<ul>\n");
            foreach (BriefItem item in section.Items)
                Write(page, item);
            page.Append("</ul>\n");
        }
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder page, BriefItem item)
    {
        if (item.Lead is { } lead)
            page.Append("<li><strong>").Append(Escape(lead)).Append("</strong>\n<ul>\n");
        foreach (BriefLine line in item.Lines)
        {
            string source = line.Address is { } address ? $"<a href=\"{WebUtility.HtmlEncode(address)}\" rel=\"noreferrer\">{Escape(line.Source)}</a>" : Escape(line.Source);
            page.Append("<li>").Append(Escape(line.Text)).Append(" <span class=\"source\">").Append(source).Append(" <code>").Append(line.Id[..ArticleTable.IdDigits]).Append("</code></span></li>\n");
        }
        if (item.Lead is not null)
            page.Append("</ul>\n</li>\n");
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(Shown.Line(text));
}
