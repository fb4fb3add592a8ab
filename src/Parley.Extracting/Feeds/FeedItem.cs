using Parley.Text;

namespace Parley.Extracting.Feeds;

/// <summary>What a feed says of itself.</summary>
internal sealed class FeedHead
{
    public string? Title { get; set; }

    /// <summary>Who publishes it: less than the title, which often names the subject too.</summary>
    public string? Publisher { get; set; }

    public string? Language { get; set; }

    /// <summary>Where its entries' addresses are relative to.</summary>
    public string? Address { get; set; }

    public string? Outlet => Publisher ?? Title;
}

/// <summary>One entry of a feed.</summary>
/// <param name="Key">By which the feed tells its entries apart.</param>
/// <param name="Html">What it holds of the article, as HTML.</param>
/// <param name="Plain">The same as plain text.</param>
internal sealed record FeedItem(
    string? Key, string? Address, string? Title, string? Byline, string? Language, PartialDate? Published, string? Html, string? Plain)
{
    public StatedFields Fields(FeedHead head) => new(Title, Byline, head.Outlet, Address, Language ?? head.Language, Published);
}
