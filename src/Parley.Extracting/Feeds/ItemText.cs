using System.Net;
using Parley.Extracting.Fields;
using Parley.Extracting.Metadata;

namespace Parley.Extracting.Feeds;

/// <summary>The single values of a feed's entry, as they are written in the wild.</summary>
internal static class ItemText
{
    // What is shorter is the beginning, or says what the article is about.
    private const int ShortestWhole = 800;

    /// <summary>On one line, without entities that were written twice; null where nothing is left.</summary>
    public static string? Line(string? value) =>
        value is not null && FoundFields.OnOneLine(value.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(value) : value) is { Length: > 0 } line ? line : null;

    /// <summary>Whether a description is the article itself: long, and not broken off.</summary>
    public static bool IsWhole(string? description) =>
        description is { Length: >= ShortestWhole } && !WithoutTags(description).AsSpan().TrimEnd(" ]>\n\r\t").EndsWith("…") && !WithoutTags(description).Contains("[…]", StringComparison.Ordinal);

    /// <summary>The name in <c>anna@hafen.example (Anna Beck)</c>; an address of mail alone is none.</summary>
    public static string? Name(string? author)
    {
        if (Line(author) is not { } line)
            return null;
        if (line.EndsWith(')') && line.IndexOf('(', StringComparison.Ordinal) is var open and > 0)
            return line[(open + 1)..^1].Trim() is { Length: > 0 } inside ? inside : null;
        return line.Contains('@', StringComparison.Ordinal) && !line.Contains(' ', StringComparison.Ordinal) ? null : line;
    }

    /// <summary>An address of a page, made whole by that of the feed; null for anything else.</summary>
    public static string? Address(string? value, string? feed = null)
    {
        if (value?.Trim() is not { Length: > 0 } text)
            return null;
        if (!Addresses.IsAddress(text) && Uri.TryCreate(feed, UriKind.Absolute, out Uri? known) && Uri.TryCreate(known, text, out Uri? whole))
            text = whole.AbsoluteUri;
        return Addresses.IsAddress(text) ? text : null;
    }

    private static string WithoutTags(string html)
    {
        // The end of it is all that is looked at.
        string end = WebUtility.HtmlDecode(html.Length > 400 ? html[^400..] : html).TrimEnd();
        while (end.EndsWith('>') && end.LastIndexOf('<') is var open and >= 0)
            end = end[..open].TrimEnd();
        return end;
    }
}
