using System.Buffers;
using System.Collections.Frozen;

namespace Parley.Extracting.WebPages;

/// <summary>
/// Goes over a page's tags before it is parsed, in one pass and without making anything, and says how much of it may be: a parser
/// takes for each tag time that grows with the elements that are open.
/// </summary>
internal ref struct TagScanner(ReadOnlySpan<char> html)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> uncounted = Set(
        "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup html head body");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> raw = Set("script style textarea title xmp iframe noembed noframes");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> formatting = Set("a b big code em font i nobr s small strike strong tt u");
    private static readonly SearchValues<char> nameEnds = SearchValues.Create(" \t\n\r\f/>");
    private static readonly SearchValues<char> attributeSigns = SearchValues.Create("\"'>");

    private readonly ReadOnlySpan<char> html = html;
    private int at;
    private int tags;
    private int open;
    private int openFormats;
    private long elements;

    /// <summary>The offset of the first tag that is one too many, too deep, or multiplies too much; the page's length where none is.</summary>
    public int End(int mostTags, int mostOpen, int mostElements)
    {
        while (html[at..].IndexOf('<') is var step and >= 0)
        {
            int tag = at + step;
            Pass(tag);
            if (tags > mostTags || open > mostOpen || elements > mostElements)
                return tag;
        }
        return html.Length;
    }

    private void Pass(int tag)
    {
        ReadOnlySpan<char> rest = html[(tag + 1)..];
        at = tag + 1;
        if (rest.StartsWith("!--", StringComparison.Ordinal))
            at += Behind(rest, "-->");
        else if (rest.Length > 1 && (char.IsAsciiLetter(rest[0]) || (rest[0] == '/' && char.IsAsciiLetter(rest[1]))))
            PassTag(rest);
    }

    private void PassTag(ReadOnlySpan<char> rest)
    {
        tags++;
        bool closes = rest[0] == '/';
        ReadOnlySpan<char> name = rest[(closes ? 1 : 0)..];
        int length = name.IndexOfAny(nameEnds);
        name = length < 0 ? name : name[..length];
        at += EndOfTag(rest);
        if (!closes && raw.Contains(name))
            PassRaw(name);
        else if (!uncounted.Contains(name))
            open = Math.Max(0, open + (closes ? -1 : 1));
        if (formatting.Contains(name))
            openFormats = Math.Max(0, openFormats + (closes ? -1 : 1));
        // Open formats are made anew in each block that begins: few tags can so make very many elements.
        elements += 1 + openFormats;
    }

    // Up to the end tag of the same name, whatever stands before it.
    private void PassRaw(ReadOnlySpan<char> name)
    {
        while (html[at..].IndexOf("</", StringComparison.Ordinal) is var step and >= 0)
        {
            at += step + 2;
            if (html[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return;
        }
        at = html.Length;
    }

    private static int EndOfTag(ReadOnlySpan<char> tag)
    {
        int at = 0;
        while (tag[at..].IndexOfAny(attributeSigns) is var step and >= 0)
        {
            char sign = tag[at + step];
            at += step + 1;
            if (sign == '>')
                return at;
            // A quotation mark opens a value only behind "=".
            if (tag[..(at - 1)].TrimEnd() is [.., '='])
                at += Behind(tag[at..], sign == '"' ? "\"" : "'");
        }
        return tag.Length;
    }

    private static int Behind(ReadOnlySpan<char> text, string mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is var found and >= 0 ? found + mark.Length : text.Length;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
