using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Extracting.Links;

/// <summary>An address that a list names.</summary>
/// <param name="Key">By which the list tells its entries apart; the address where it has nothing better.</param>
/// <param name="IsFeed">Whether a feed lies there, and no article.</param>
/// <param name="Whole">The article itself, where the list holds it: a JSON Feed of one entry, for <see cref="ArticleExtractor"/>.</param>
public sealed record Link(string? Address, string Key, bool IsFeed = false, ReadOnlyMemory<byte>? Whole = null);

/// <summary>A feed, or a list of addresses.</summary>
/// <param name="IsFeed">Whether it is a feed, which will have other entries tomorrow.</param>
public sealed record LinkList(bool IsFeed, ImmutableArray<Link> Links, ImmutableArray<Problem> Problems);
