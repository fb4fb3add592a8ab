using System.Collections.Immutable;

namespace Parley.Text;

/// <summary>What a date of publication was taken from.</summary>
public enum DateBasis { JsonLd, Meta, Text, Url, Given }

/// <summary>One document as published. <see cref="Text"/> never changes: every span points into it.</summary>
public sealed record Article
{
    public Article(string path, string text)
    {
        Path = path;
        Text = text;
        Id = ContentId.OfArticle(text);
    }

    /// <summary>The hash of <see cref="Text"/>.</summary>
    public string Id { get; }

    /// <summary>Where it was read from, as the user named it; <c>file.jsonl:3</c> for the third line of a file.</summary>
    public string Path { get; init; }

    public string Text { get; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public PartialDate? Published { get; init; }

    /// <summary>Null exactly where <see cref="Published"/> is null.</summary>
    public DateBasis? PublishedBasis { get; init; }

    /// <summary>Two letters (ISO 639-1), where the input says so; else null, and Parley.Tagging finds it out.</summary>
    public string? StatedLanguage { get; init; }

    /// <summary>Passages of <see cref="Text"/> recognised as no part of the article: ascending, apart. They yield no statement.</summary>
    public ImmutableArray<TextSpan> Boilerplate { get; init; } = [];
}
