using System.Text;
using Parley.Extracting.Feeds;
using Parley.Extracting.Fields;
using Parley.Extracting.Formats;
using Parley.Extracting.WebPages;

namespace Parley.Extracting.Mail;

/// <summary>A mail's text to its article: the subject is the title, the sender byline and outlet at once.</summary>
internal sealed class MailReader(Fragments fragments, ArticleBuilder builder, FeedDates dates)
{
    public Extracted Read(string path, HeaderBlock head, IReadOnlyList<MailPart> texts, ExtractingOptions options)
    {
        StatedFields fields = Fields(head);
        if (texts.Count == 0)
            return new Extracted(path, null, [Problems.MailWithoutText()]);
        // What stands beside the first text in another form is what a mailing list adds.
        bool html = texts[0].Type.IsHtml;
        string text = string.Join("\n\n", texts.Where(part => part.Type.IsHtml == html).Select(Text));
        return html
            ? fragments.Read(path, text, fields, options, mail: true)
            : builder.Build(path, options.AsIs ? Plain(text) : fragments.Kept(Plain(text), "\n", mail: true), fields, options);
    }

    private StatedFields Fields(HeaderBlock head)
    {
        string? sender = Sender(head["From"]);
        return new StatedFields(
            ItemText.Line(EncodedWords.Decode(head["Subject"] ?? "")),
            sender,
            sender,
            Url: null,
            FieldParser.Code(head["Content-Language"] ?? ""),
            dates.Find(head["Date"]));
    }

    // "Anna Beck" <anna@hafen.example>: an address alone names nobody.
    private static string? Sender(string? from)
    {
        if (from is null)
            return null;
        int address = from.IndexOf('<', StringComparison.Ordinal);
        string name = EncodedWords.Decode((address < 0 ? from : from[..address]).Trim().Trim('"'));
        return ItemText.Name(name);
    }

    private static string Plain(string text) => text.Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n");

    // As a browser takes HTML, since what a part says of itself is as often wrong.
    private static string Text(MailPart part)
    {
        string text = HtmlEncoding.Decode(part.Bytes, part.Type.Charset).Text;
        return part.Type.IsHtml || part.Head["Content-Type"]?.Contains("flowed", StringComparison.OrdinalIgnoreCase) != true ? text : Flowed(text);
    }

    /// <summary>Lines that end with a blank go on in the next one (RFC 3676).</summary>
    private static string Flowed(string text)
    {
        var joined = new StringBuilder(text.Length);
        foreach (string line in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            joined.Append(line);
            // "-- " parts a signature from the text.
            if (line.Length == 0 || line[^1] != ' ' || line == "-- ")
                joined.Append('\n');
        }
        return joined.ToString();
    }
}
