using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Parley.Extracting.WebPages;

namespace Parley.Extracting.Formats;

/// <summary>XML, read forwards and without anything that may unfold: no DTD, no entity of its own, nothing from elsewhere.</summary>
internal static partial class XmlInput
{
    private const int Head = 4096;

    /// <summary>The name of the outermost element, without prefix; empty where none is near.</summary>
    public static string Root(ByteReader reader) => RootElement().Match(Opening(reader)) is { Success: true } found ? found.Groups[1].Value : "";

    /// <summary>A reader of what is left.</summary>
    public static XmlReader Open(ByteReader reader)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = ArticleExtractor.MaxArticleBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        Stream stream = PartStream.Rest(reader);
        // The library knows Unicode and Latin 1 alone.
        return Declared().Match(Opening(reader)) is { Success: true } declared && HtmlEncoding.Named(declared.Groups[1].Value) is { CodePage: not (65001 or 1200 or 1201) } encoding
            ? XmlReader.Create(new StreamReader(stream, encoding), settings)
            : XmlReader.Create(stream, settings);
    }

    // Declarations, comments and a DTD may stand before the outermost element.
    private static string Opening(ByteReader reader) => Encoding.Latin1.GetString(reader.Peek(Head)).Replace("\0", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^[\u00EF\u00BB\u00BF\u00FE\u00FF\s]*(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--(?:[^-]|-[^-])*-->\s*|<!DOCTYPE[^\[>]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex RootElement();

    [GeneratedRegex(@"^[^<]*<\?xml[^>]*encoding\s*=\s*[""']([A-Za-z0-9_:.-]+)[""']", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Declared();
}
