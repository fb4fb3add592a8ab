using Parley.Extracting.Formats;

namespace Parley.Extracting.Feeds;

/// <summary>One form in which entries with a text are listed.</summary>
internal interface IFeed
{
    bool Recognises(ByteReader reader);

    /// <summary>The entries, lazily; throws what libraries throw on what is broken (<see cref="Unpacking.Broken"/>).</summary>
    /// <param name="head">Takes what is found of the feed itself on the way.</param>
    IEnumerable<FeedItem> Items(ByteReader reader, FeedHead head);
}
