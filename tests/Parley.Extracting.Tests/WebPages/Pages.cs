using System.Text;
using Parley.Text;

namespace Parley.Extracting.Tests.WebPages;

/// <summary>Invented pages: a whole one around a body, and what comes of it.</summary>
internal static class Pages
{
    public const string First = "The harbour of Vessia stays shut until the dues are paid, the port office said on Tuesday, and nobody in the town believes that it will be long.";
    public const string Second = "\"We will not pay,\" said Anna Beck, who speaks for the boats. She had come down to the quay with her dog, her brother and a list of forty-one names.";
    public const string Third = "Whether the office has the right to close a harbour is for a court to say, and the court sits again in May, after the herring has gone.";

    public static string Body => $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    public static string Page(string body, string head = "") => $"<!DOCTYPE html><html lang=en><head><title>Harbour shut</title>{head}</head><body>{body}</body></html>";

    public static Extracted Read(string html, bool explain = false) => Read(Encoding.UTF8.GetBytes(html), explain);

    public static Extracted Read(byte[] html, bool explain = false) =>
        Assert.Single(Extracting.Extractor.Extract(new MemoryStream(html), "a.html", new ExtractingOptions(Explain: explain)));

    public static Article Article(string html) => Read(html) is { Article: { } article } ? article : throw new InvalidOperationException($"No article: {Extracting.Codes(Read(html))}");

    public static string[] Paragraphs(string html) => Article(html).Text.Split("\n\n");
}
