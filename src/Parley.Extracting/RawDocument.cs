namespace Parley.Extracting;

/// <summary>
/// A document cut out of an input and not yet read: its bytes are in memory, so that the work of extracting it, which is
/// most of the work, may be done later and on another thread.
/// </summary>
/// <param name="Path">As <see cref="Extracted.Path"/>.</param>
/// <param name="Bytes">How many it holds in memory.</param>
/// <param name="Extract">A pure function of what was cut out.</param>
public sealed record RawDocument(string Path, int Bytes, Func<ExtractingOptions, Extracted> Extract)
{
    /// <summary>One that can only be refused.</summary>
    public static RawDocument Refused(string path, Text.Problem problem) => new(path, 0, _ => new Extracted(path, null, [problem]));

    /// <summary>The same, from an address that counts where the document states none, and in an encoding that its sender named.</summary>
    public RawDocument From(string? address, string? charset = null) => address is null && charset is null
        ? this
        : this with { Extract = options => Extract(options with { Address = options.Address ?? address, Charset = options.Charset ?? charset }) };
}
