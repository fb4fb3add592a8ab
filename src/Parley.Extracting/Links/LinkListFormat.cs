using Parley.Extracting.Formats;
using Parley.Extracting.Unpacking;

namespace Parley.Extracting.Links;

/// <summary>A list of addresses is told so, in one line: it holds nothing to read, and <c>parley follow</c> fetches what it names.</summary>
internal sealed class LinkListFormat(IReadOnlyList<ILinkSource> sources) : IFormat
{
    public bool Recognises(ByteReader reader, string path) => sources.Any(source => source.Recognises(reader, path));

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path) => Broken.Documents(Counted(reader, path), path);

    private IEnumerable<RawDocument> Counted(ByteReader reader, string path)
    {
        int count = sources.First(source => source.Recognises(reader, path)).Links(reader).Take(LinkReader.MostLinks).Count();
        yield return RawDocument.Refused(path, Problems.ListOfLinks(count));
    }
}
