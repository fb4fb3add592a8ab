namespace Parley.Extracting.Formats;

/// <summary>One format of input.</summary>
internal interface IFormat
{
    /// <summary>Looks ahead without consuming anything.</summary>
    bool Recognises(ByteReader reader, string path);

    /// <summary>Reads the input to its end, lazily.</summary>
    IEnumerable<Extracted> Read(ByteReader reader, string path, ExtractingOptions options);
}
