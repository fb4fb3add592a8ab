using System.Text;
using Parley.Extracting.Formats;

namespace Parley.Extracting.WebPages;

/// <summary>Tells a web page by how it begins; by its name too, where only the beginning lacks.</summary>
internal static class HtmlSignature
{
    private static readonly string[] Openings = ["<!doctype html", "<html", "<head", "<body"];

    private static readonly string[] Names = [".html", ".htm", ".xhtml"];

    public static bool Matches(ReadOnlySpan<byte> head, string path)
    {
        ReadOnlySpan<char> opening = Opening(head);
        foreach (string wanted in Openings)
        {
            if (opening.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        // XHTML opens with an XML declaration, and saved pages without any of these tags exist.
        return opening.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && opening.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || (!opening.IsEmpty && opening[0] == '<' && !opening.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && HasName(path));
    }

    private static bool HasName(string path) => Names.Any(name => path.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    // Markup in UTF-16 has a NUL beside every letter; comments may stand before everything.
    private static ReadOnlySpan<char> Opening(ReadOnlySpan<byte> head)
    {
        string text = Encoding.Latin1.GetString(head[Utf8Text.FirstInk(head)..]).Replace("\0", "", StringComparison.Ordinal);
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart("\u00FF\u00FE \t\r\n\f");
        while (rest.StartsWith("<!--") && rest.IndexOf("-->", StringComparison.Ordinal) is var end and >= 0)
            rest = rest[(end + 3)..].TrimStart();
        return rest;
    }
}
