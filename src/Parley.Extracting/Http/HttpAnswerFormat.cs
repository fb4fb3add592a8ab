using Parley.Extracting.Formats;
using Parley.Extracting.Unpacking;

namespace Parley.Extracting.Http;

/// <summary>
/// What a server answered, with its fields (as <c>curl --include</c> saves it): so what was fetched knows its address and its encoding, on
/// one way with what lies in a WARC.
/// </summary>
internal sealed class HttpAnswerFormat(Contained contained) : IFormat
{
    public bool Recognises(ByteReader reader, string path) => HttpAnswer.Begins(reader.Peek(12));

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path)
    {
        if (HttpAnswer.TryRead(reader) is not { } answer)
            return [RawDocument.Refused(path, Problems.BrokenArchive())];
        return answer.Status == 200
            ? answer.Documents(reader, path, address: null, contained)
            : [RawDocument.Refused(path, Problems.NotAnswered(answer.Status))];
    }
}
