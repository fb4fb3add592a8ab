using System.Collections.Immutable;

namespace Parley.Text;

/// <summary>By which an article is linked with others: made of it alone, and kept beside it.</summary>
/// <param name="ArticleId">As <see cref="Article.Id"/>.</param>
/// <param name="Keys">What has none of these in common is never compared.</param>
/// <param name="Sketch">What is compared, as linking writes it; nobody else reads it.</param>
public sealed record ArticleMarks(string ArticleId, ImmutableArray<long> Keys, string Sketch);

/// <summary>How two articles belong together.</summary>
public enum ArticleTie
{
    /// <summary>Another text at the same address: one was changed to the other.</summary>
    Version,

    /// <summary>Mostly the same text at another address, as syndicated and edited articles have.</summary>
    Copy,

    /// <summary>The greater part of the shorter text stands in the longer one.</summary>
    Excerpt,

    /// <summary>They tell of the same happening.</summary>
    Story,
}

/// <summary>How one statement is another's echo.</summary>
public enum EchoKind
{
    /// <summary>The same words.</summary>
    Verbatim,

    /// <summary>Other words of the same language.</summary>
    Paraphrase,

    /// <summary>In another language.</summary>
    Translation,
}

/// <summary>Two articles that belong together.</summary>
/// <param name="Why">In few words, what speaks for it.</param>
public sealed record ArticleLink(string One, string Other, ArticleTie Tie, string Why);

/// <summary>The same statement in two articles.</summary>
/// <param name="One">The id of a statement, as <paramref name="Other"/>.</param>
/// <param name="OtherArticle">The id of the article that the other stands in.</param>
/// <param name="IsDoubted">The two articles put the same words into different mouths.</param>
/// <param name="Why">In few words, what speaks for it.</param>
public sealed record EchoLink(string One, string Other, string OtherArticle, EchoKind Kind, bool IsDoubted, string Why);

/// <summary>What was found of one article: the first of each pair is of it.</summary>
public sealed record FoundLinks(ImmutableArray<ArticleLink> Articles, ImmutableArray<EchoLink> Echoes)
{
    public static FoundLinks None { get; } = new([], []);
}

/// <summary>How articles are linked when they are recorded; both are pure functions.</summary>
/// <param name="Version">Where it differs, what was marked before is marked anew.</param>
/// <param name="Mark">Of an article as it is shown.</param>
/// <param name="Link">Of one article and those that have a key in common with it, in whatever order.</param>
public sealed record Linker(string Version, Func<ArticleReading, ArticleMarks> Mark, Func<ArticleMarks, IReadOnlyList<ArticleMarks>, FoundLinks> Link);
