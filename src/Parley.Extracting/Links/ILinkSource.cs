using Parley.Extracting.Formats;

namespace Parley.Extracting.Links;

/// <summary>One form of list that holds addresses and no articles.</summary>
internal interface ILinkSource
{
    bool Recognises(ByteReader reader, string path);

    /// <summary>The addresses, lazily; throws what libraries throw on what is broken (<see cref="Unpacking.Broken"/>).</summary>
    IEnumerable<Link> Links(ByteReader reader);
}
