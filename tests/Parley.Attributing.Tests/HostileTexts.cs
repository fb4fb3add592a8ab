using System.Text;

namespace Parley.Attributing.Tests;

/// <summary>A text that nobody would write, as long as wanted.</summary>
/// <param name="Language">That of its lead.</param>
/// <param name="Unit">What is repeated.</param>
/// <param name="Scale">How many times as long as the others it is when growth is measured.</param>
public sealed record HostileText(string Name, string Language, Func<int, string> Unit, int Scale = 1)
{
    // The words by which a language is told stand in the first pages, so that these are in it.
    private const int Lead = 260;

    private const string German = "Der Hafen ist seit dem Montag zu, und die Stadt weiß nicht, wie es mit den Schiffen in der Bucht weiter gehen soll.\n";
    private const string English = "The port has been closed since Monday, and the town does not know what is to become of the ships that are in the bay.\n";

    /// <param name="length">How many characters follow the lead, at least.</param>
    public string Of(int length)
    {
        var text = new StringBuilder(length + 64_000);
        for (int n = 0; n < Lead; n++)
            text.Append(Language == "de" ? German : English);
        text.Append('\n');
        int end = text.Length + length;
        for (int n = 0; text.Length < end; n++)
            text.Append(Unit(n));
        return text.ToString();
    }

    public override string ToString() => Name;
}

/// <summary>Texts on which a rule that looks around itself might look at everything each time.</summary>
public static class HostileTexts
{
    private static readonly string[] marks = ["„", "“", "”", "\"", "»", "«", "‚", "‘", "’", "›", "‹", "'"];

    public static IReadOnlyList<HostileText> All { get; } =
    [
        Repeat("words on one line", "de", "der Hafen und die Stadt ", scale: 10),
        Repeat("sentences on one line", "en", "Ann Beck said that the port is closed. ", scale: 10),
        Repeat("one word", "de", "a", scale: 10),
        Repeat("one word in capitals", "en", "A", scale: 10),
        Repeat("blanks", "en", " ", scale: 10),
        .. marks.Select(mark => Repeat($"marks {mark}", "de", mark)),
        .. marks.Select(mark => Repeat($"opening {mark}", "en", $"{mark}a ")),
        .. marks.Select(mark => Repeat($"closing {mark}", "de", $"a{mark} ")),
        .. marks.Select(mark => Repeat($"paragraphs opening {mark}", "en", $"{mark}Aa ba.\n\n")),
        Repeat("nested marks", "de", "„a »b ‚c ›d "),
        Repeat("nested marks, one sentence", "en", "“a «b ‘c ‹d \"e "),
        Repeat("unlike marks", "de", "„»‚›“«‘‹”\"'’"),
        Repeat("paragraphs of unlike marks", "de", "„Aa\n\n»Ba\n\n‚Ca\n\n"),
        Repeat("said", "en", "said "),
        Repeat("said,", "en", "said, "),
        Repeat("and said", "en", "and said "),
        Repeat("sagte,", "de", "sagte, "),
        Repeat("sagte", "de", "sagte "),
        Repeat("sagte er", "de", "sagte er, "),
        Repeat("fügte", "de", "fügte "),
        Repeat("laut X,", "de", "laut X, "),
        Repeat("laut", "de", "laut "),
        Repeat("zufolge", "de", "Beck zufolge "),
        Repeat("laut des Hafens", "de", "laut dem Hafen der Stadt "),
        Repeat("according to", "en", "according to "),
        Repeat("according to Beck,", "en", "according to Beck, "),
        Repeat("Beck said that", "en", "Beck said that "),
        Repeat("Beck, who said", "en", "Beck, who said, "),
        Repeat("the head of the port", "en", "the head of the "),
        Repeat("Beck and", "en", "Beck and "),
        Repeat("Beck,", "en", "Beck, "),
        Repeat("Beck:", "en", "Beck: "),
        Repeat("Beck: lines", "en", "Beck: the port is closed\n"),
        Repeat("he said", "en", "he said "),
        Repeat("he said. sentences", "en", "He said that it is over. "),
        Repeat("sagte, dass er", "de", "Er sagte, dass er "),
        Repeat("„A“, sagte B,", "de", "„A“, sagte B, "),
        Repeat("„A“ sentences", "de", "„Aa ba ca da“, sagte Beck. "),
        Repeat("quotation parts", "en", "“Aa ba ca da,” Beck said, "),
        Repeat("quotations alone", "en", "“Aa ba ca da.” "),
        Repeat("quotations as headings", "en", "“Aa ba ca da”\n\n"),
        Repeat("an apposition without end", "en", "“A,” Beck, aa "),
        new("bigrams", "en", n => $"{Capitalised(n)} {Capitalised(n + 7)} said. ", Scale: 4),
        new("names of one surname", "en", n => $"{Capitalised(n)} Beck said that it is over. Beck said it is. "),
        new("roles of many", "en", n => $"Minister {Capitalised(n)} Beck. The minister said that it is over. "),
        Repeat("stops", "de", ". "),
        Repeat("dots", "de", "."),
        Repeat("a.", "de", "a."),
        Repeat("a. ", "de", "a. "),
        Repeat("1.", "de", "1. "),
        Repeat("hyphens", "de", "a-"),
        Repeat("apostrophes", "en", "a'"),
        Repeat("brackets", "en", "("),
        Repeat("brackets with words", "en", "(a "),
        Repeat("commas", "de", ", "),
        Repeat("colons", "de", "a: "),
        Repeat("at signs", "en", "a@"),
        Repeat("addresses", "en", "www.a,"),
        Repeat("slashes", "en", "a/"),
        Repeat("tags", "en", "#Aa @Ba "),
        Repeat("lines", "en", "Aa\n"),
        Repeat("blank lines", "en", "Aa\n\n"),
        Repeat("empty quotations", "en", "“” and "),
        Repeat("quotation and cues", "de", "„Aa“ sagte und meinte „Ba“, "),
        Repeat("credits", "de", "Foto: Beck\n"),
        Repeat("credits apart", "de", "Foto: Beck\n\n"),
        Repeat("dates", "de", "Montag, 3. Mai 2022\n"),
        Repeat("datelines", "en", "HALLIN (Wire)\n\n"),
        Repeat("notes", "de", "[externer Link "),
        Repeat("empty lines", "de", "\n"),
        Repeat("long words in one sentence", "en", "Beck said that the port " + new string('x', 5_000) + " "),
        Repeat("pictures", "en", "\U0001F600\u200D"),
        Repeat("marks of direction", "en", "\u202E"),
        Repeat("right to left", "en", "שלום "),
        Repeat("joined letters", "en", "a\u0301"),
    ];

    private static HostileText Repeat(string name, string language, string unit, int scale = 1) => new(name, language, _ => unit, scale);

    // A number as a word: Aaaa, Baaa, Caaa …
    private static string Capitalised(int number)
    {
        Span<char> word = stackalloc char[5];
        for (int at = 0; at < word.Length; at++, number /= 26)
            word[at] = (char)((at == 0 ? 'A' : 'a') + number % 26);
        return word.ToString();
    }
}
