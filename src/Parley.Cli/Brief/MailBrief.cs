using System.Globalization;
using System.Text;

namespace Parley.Cli.Brief;

/// <summary>A brief as a draft of a mail (RFC 5322, MIME): both forms, in UTF-8, base 64. Whom it goes to, its sender fills in.</summary>
internal static class MailBrief
{
    private const int LineLength = 76;

    /// <param name="day">Of the last day; nothing else tells a time, so that the same record gives the same bytes.</param>
    public static string Write(BriefText brief, DateOnly day)
    {
        const string Boundary = "=_parley_brief";
        var mail = new StringBuilder();
        mail.Append("X-Unsent: 1\r\n");
        mail.Append("Date: ").Append(day.ToDateTime(new TimeOnly(23, 59), DateTimeKind.Utc).ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture)).Append("\r\n");
        mail.Append("Subject: ").Append(brief.Title).Append("\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"").Append(Boundary).Append("\"\r\n");
        Part(mail, Boundary, "text/plain", MarkdownBrief.Write(brief));
        Part(mail, Boundary, "text/html", HtmlBrief.Write(brief));
        return mail.Append("\r\n--").Append(Boundary).Append("--\r\n").ToString();
    }

    private static void Part(StringBuilder mail, string boundary, string type, string text)
    {
        mail.Append("\r\n--").Append(boundary).Append("\r\nContent-Type: ").Append(type).Append("; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n");
        string coded = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        for (int at = 0; at < coded.Length; at += LineLength)
            mail.Append("\r\n").Append(coded.AsSpan(at, Math.Min(LineLength, coded.Length - at)));
    }
}
