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
        return Broken.Documents(Opened(open, path, deeper), path);
    }

    private IEnumerable<RawDocument> Opened(Func<Stream> open, string path, Unpacker deeper)
    {
        using Stream stream = deeper.Counted(open());
        foreach (RawDocument document in cut(stream, path, deeper))
            yield return document;
    }
}
