namespace Parley.Extracting.Formats;

/// <summary>What a header says of a content: <c>text/html; charset=utf-8</c>.</summary>
/// <param name="Name">In lower case, without parameters; empty where nothing is said.</param>
internal sealed record MediaType(string Name, string? Charset, string? Boundary)
{
    private const int MostParameters = 20;

    public static MediaType None { get; } = new("", null, null);

    public bool IsMultipart => Name.StartsWith("multipart/", StringComparison.Ordinal) && Boundary is { Length: > 0 };

    public bool IsHtml => Name is "text/html" or "application/xhtml+xml";

    /// <summary>Whether it may hold articles: pages, feeds, texts, and what nothing is said of.</summary>
    public bool IsRead =>
        Name is "" or "application/json" or "application/xml" or "message/rfc822"
        || (Name.StartsWith("text/", StringComparison.Ordinal) && Name is not ("text/css" or "text/javascript" or "text/calendar"))
        || (Name.StartsWith("application/", StringComparison.Ordinal) && (Name.EndsWith("+xml", StringComparison.Ordinal) || Name == "application/feed+json"));

    public static MediaType Parse(string? header)
    {
        if (string.IsNullOrWhiteSpace(header))
            return None;
        string[] parts = header.Split(';', MostParameters);
        string? Parameter(string name) => parts.Skip(1).Select(part => Value(part, name)).FirstOrDefault(value => value is not null);
        return new MediaType(parts[0].Trim().ToLowerInvariant(), Parameter("charset"), Parameter("boundary"));
    }

    private static string? Value(string part, string name)
    {
        int equals = part.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && part.AsSpan(0, equals).Trim().Equals(name, StringComparison.OrdinalIgnoreCase)
            ? part[(equals + 1)..].Trim().Trim('"')
            : null;
    }
}
