using Parley.Text;

namespace Parley.Extracting.Unpacking;

/// <summary>Takes documents out of what lies inside of another input. What is broken in it is one document with a problem.</summary>
/// <param name="cut">A stream inside of an input, its path and how deep it lies, to its documents.</param>
internal sealed class Contained(Func<Stream, string, Unpacker, IEnumerable<RawDocument>> cut)
{
    /// <param name="open">Opens what lies inside; may throw what a broken archive throws.</param>
    /// <param name="unpacker">That of the input around it.</param>
    public IEnumerable<RawDocument> Documents(Func<Stream> open, string path, Unpacker unpacker)
    {
        if (unpacker.Deeper() is not { } deeper)
            return [RawDocument.Refused(path, Problems.TooDeep(Unpacker.MostLevels))];
        return UntilBroken(Opened(open, path, deeper), path);
    }

    /// <summary>The documents, and a last one with a problem where taking them out fails.</summary>
    public static IEnumerable<RawDocument> UntilBroken(IEnumerable<RawDocument> documents, string path)
    {
        using IEnumerator<RawDocument> each = documents.GetEnumerator();
        while (true)
        {
            Problem? problem = null;
            bool more = false;
            try
            {
                more = each.MoveNext();
            }
            catch (Exception error) when (ProblemOf(error) is { } found)
            {
                problem = found;
            }
            if (problem is not null)
                yield return RawDocument.Refused(path, problem);
            if (!more)
                yield break;
            yield return each.Current;
        }
    }

    private IEnumerable<RawDocument> Opened(Func<Stream> open, string path, Unpacker deeper)
    {
        using Stream stream = deeper.Counted(open());
        foreach (RawDocument document in cut(stream, path, deeper))
            yield return document;
    }

    // A disk that fails is none of these: that is the caller's affair.
    private static Problem? ProblemOf(Exception error) => error switch
    {
        UnpackingException => Problems.TooMuchUnpacked(Unpacker.MostRatio),
        InvalidDataException or EndOfStreamException or NotSupportedException => Problems.BrokenArchive(),
        _ => null,
    };
}
