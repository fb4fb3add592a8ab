namespace Parley.Extracting.Formats;

/// <summary>One format of input.</summary>
internal interface IFormat
{
    /// <summary>Looks ahead without consuming anything.</summary>
    bool Recognises(ByteReader reader, string path);

    /// <summary>Cuts the input into its documents, lazily, and reads as little in them as that takes.</summary>
    IEnumerable<RawDocument> Cut(ByteReader reader, string path);
}
