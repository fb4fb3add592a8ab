using Parley.Text;

namespace Parley.Extracting;

/// <summary>What troubles archives, feeds, tables, mails and lists.</summary>
internal static partial class Problems
{
    public static Problem TooDeep(int most) => new(
        "too-deep", $"more than {Number(most)} archives lie inside each other. Unpack the outer ones, and read what is in them.");

    public static Problem TooMuchUnpacked(int ratio) => new(
        "unpacks-too-far", $"more than {Number(ratio)} times its size comes out of the archive, which no texts do; the rest of it is not unpacked. Unpack it yourself if you trust it.");

    public static Problem BrokenArchive() => new(
        "broken-archive", "the archive is damaged, encrypted, or breaks off; what came before is kept. Fetch it again, or unpack it yourself.");

    public static Problem ArchiveTooLarge() => new(
        "too-large", $"the archive lies in another one or comes through a pipe, and is larger than {Number(ArticleExtractor.MaxArticleBytes / Mebibyte)} MiB. Save it as a file of its own.");

    public static Problem EmptyArchive() => new(
        "empty", "the archive holds nothing to read, but pictures and the like. Look whether it was packed correctly.");

    public static Problem NotAnswered(int status) => new(
        "not-answered", $"the server answered {Number(status)} and no page. Look whether the address is right, and whether the page is open to all.");

    public static Problem BrokenRecord() => new(
        "broken-archive", "the record's fields do not end, or it has no Content-Length; it is passed over. Make the archive anew, if it matters.");

    public static Problem CutOffRecord() => new(
        "broken-archive", "the archive breaks off in this record, which is left out; what came before is kept. Fetch it again: its end is missing.");

    public static Problem BadXml(int line, bool declares) => new(
        "bad-xml",
        declares
            ? $"line {Number(line)}: the file declares a DTD, which is not read: it may unfold without end. Remove the <!DOCTYPE …> if you trust the file."
            : $"line {Number(line)}: the XML breaks there; what came before is kept. Fetch it again, or correct it there: xmllint FILE shows the place.");

    public static Problem BadFeedJson(long line) => new(
        "bad-json", $"line {Number(line)}: the JSON breaks there, or lies too deep. Fetch it again, or correct it there: jq . shows the place.");

    public static Problem BadTable(long line) => new(
        "bad-table", $"line {Number(line)}: a row of the table does not end, or its quotation marks do not fit; what came before is kept. Look for a quotation mark that is not closed.");

    public static Problem NoTextColumn() => new(
        "no-text", "the table's first line names no column \"text\" (nor \"body\", \"content\"). Name the column of the articles \"text\".");

    public static Problem TooManyItems(int most) => new(
        "too-long", $"there are more than {Number(most)} entries; the first ones are read. Split it, or look whether it ever ends.");

    public static Problem OnlySummary(string? address) => new(
        "only-summary",
        address is null
            ? "the feed holds no text of this entry, but its first words at most, and no address. Save the article itself."
            : $"the feed holds no text of this entry, but its first words at most. Fetch the article: parley read {address}");

    public static Problem ListOfLinks(int links) => new(
        "list-of-links", $"it is a list of {Number(links)} addresses and holds no article itself. Fetch them: parley follow FILE");

    public static Problem TableInUtf16() => new(
        "not-utf8", "byte 0 begins UTF-16, and a table must be UTF-8. Convert it: iconv -f UTF-16 -t UTF-8.");

    public static Problem MarkdownTooLarge(int most) => new(
        "too-large", $"the text in Markdown is larger than {Number(most / Mebibyte)} MiB. Split it into one file an article.");

    public static Problem MarkdownTooDeep() => new(
        "too-deep", "the lists and quotes of the text lie too deep inside each other. Save it as plain text in a .txt file.");

    public static Problem BadFrontMatter(long line) => new(
        "bad-field", $"line {Number(line)}: the fields above the text are no YAML from there on; the article is read without them. Correct them there.");

    public static Problem TooManyParts(int most) => new(
        "too-many-parts", $"the mail has more than {Number(most)} parts, or they lie too deep inside each other; the first ones are read. Save what you need of it as files.");

    public static Problem MailWithoutText() => new(
        "empty", "the mail has no text, but attachments at most. Save what you need of them as files.");
}
