using System.Globalization;
using Parley.Text;

namespace Parley.Extracting;

/// <summary>Every problem of this stage: one line that says what is wrong, where, and what to do. Listed in docs/problems.md.</summary>
internal static partial class Problems
{
    private const long Mebibyte = 1024 * 1024;

    public static Problem Empty() =>
        new("empty", "the document is empty or holds only white space. Leave it out, or look whether it was saved correctly.");

    public static Problem OnlyBoilerplate() =>
        new("empty", "nothing is left of the document without its buttons, credits and notes. Read it with --as-is if they are the text.");

    public static Problem TooLarge() => new(
        "too-large",
        $"the document is larger than {Number(ArticleExtractor.MaxArticleBytes / Mebibyte)} MiB. Split it into one file an article, or write JSON Lines, one article a line.");

    public static Problem NotUtf8(Place place) => new(
        "not-utf8",
        $"{place} is not UTF-8. Convert it: iconv -f WINDOWS-1252 -t UTF-8 (or the encoding it was saved in).");

    public static Problem CutOff(Place place) => new(
        "not-utf8",
        $"{place}: the text breaks off in the middle of a character. Fetch it again: its end is missing.");

    public static Problem JsonLinesInUtf16() => new(
        "not-utf8", "byte 0 begins UTF-16, and JSON Lines must be UTF-8. Convert it: iconv -f UTF-16 -t UTF-8.");

    public static Problem UnpairedSurrogate(Place place) => new(
        "unpaired-surrogate",
        $"{place}: half a character (an unpaired surrogate). Correct or remove it there, then save as UTF-8.");

    public static Problem UnpairedSurrogateInField(string field, int line) => new(
        "unpaired-surrogate",
        $"line {Number(line)}: \"{field}\" holds half a character (an unpaired \\ud800 to \\udfff). Write both halves, or the character itself.");

    public static Problem NulInText(Place place) => new(
        "not-text",
        $"{place} is NUL: binary data, or UTF-16 without a byte order mark. Save it as UTF-8 text.");

    public static Problem NulInField(string field, int line) => new(
        "not-text", $"line {Number(line)}: \"{field}\" holds NUL (\\u0000), which is no text. Remove it.");

    public static Problem NotText(string format) => new(
        "not-text", $"byte 0 begins {format}, which is not read yet. Convert it to plain text in UTF-8.");

    public static Problem FormatNotRead(string format, string cure) => new(
        "format-not-read", $"the document is {format}, which is not read yet. {cure}");

    public static Problem BadJson(Place place) => new(
        "bad-json",
        $"{place}: not one JSON object. Write each article as one object on one line; jq -c . shows the place.");

    public static Problem NoText(int line) => new(
        "no-text", $"line {Number(line)}: there is no \"text\" (nor \"body\", \"content\") that is a string. Name the article's field \"text\".");

    public static Problem BadField(string field, int line, string wanted) => new(
        "bad-field", $"line {Number(line)}: \"{field}\" is left out: it must be {wanted}. Correct it there; the article is read without it.");

    public static Problem BadDate(string field, int line) => new(
        "bad-date",
        $"line {Number(line)}: \"{field}\" is no date that can be read one way. Write it as 2022-12-03; the article is read without it.");

    public static Problem Captcha() => new(
        "captcha", "the page is a test whether its reader is human, not the article. Open it in a browser, and save it from there.");

    public static Problem ConsentWall() => new(
        "consent-wall", "the page asks for consent to cookies and does not hold the article. Answer it in a browser, and save the page from there.");

    public static Problem ErrorPage(string title) => new(
        "error-page", $"the page tells of an error ('{title}') and does not hold the article. Check the address, or fetch it again.");

    public static Problem Paywall() => new(
        "paywall", "the page holds only the beginning of an article that must be paid for; it is not kept. Save the whole article from a browser that is signed in.");

    public static Problem Replaced(string encoding, int count) => new(
        "replaced-characters", $"{Number(count)} characters are no {encoding} and were lost. Fetch the page again with the encoding that its server states.");

    public static Problem EncodingAssumed(string encoding) => new(
        "encoding-assumed", $"the page states no encoding and is no UTF-8; it was read as {encoding}, as browsers do. Check its letters beyond ASCII.");

    public static Problem NotAsIs() => new(
        "format-not-read", "the document is a web page, whose text has no place of its own in the file. Leave --as-is out.");

    public static Problem NoArticle() => new(
        "no-article", "the page holds no running text: it is a list of links, a picture or a film, or its text is fetched by a script. Save it from a browser.");

    public static Problem PageCut(int characters) => new(
        "page-cut",
        $"the page is cut off behind {Number(characters)} characters: it is larger, has more tags, or is nested deeper than any article. Check whether the article's end is there.");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
