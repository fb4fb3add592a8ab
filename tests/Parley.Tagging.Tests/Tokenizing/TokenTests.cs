using Parley.Text;

namespace Parley.Tagging.Tests.Tokenizing;

/// <summary>A row is a text and its tokens, with a bar between.</summary>
public class TokenTests
{
    [Theory]
    [InlineData("Der Hafen bleibt zu.", "Der|Hafen|bleibt|zu|.")]
    [InlineData("z. B. und z.B. und d. h.", "z.|B.|und|z.B.|und|d.|h.")]
    [InlineData("Dr. Beck, Nr. 5, ca. 20 bzw. 30", "Dr.|Beck|,|Nr.|5|,|ca.|20|bzw.|30")]
    [InlineData("Am 2. Dezember", "Am|2.|Dezember")]
    [InlineData("Am 2.Dezember", "Am|2.|Dezember")]
    [InlineData("im 19. Jahrhundert", "im|19.|Jahrhundert")]
    [InlineData("am 3. und 4. Mai", "am|3.|und|4.|Mai")]
    [InlineData("am 3., 4. und 5.–7. Mai", "am|3.|,|4.|und|5.|–|7.|Mai")]
    [InlineData("Es war 2019.", "Es|war|2019|.")]
    [InlineData("Es war 2019. Dann kam Beck.", "Es|war|2019|.|Dann|kam|Beck|.")]
    [InlineData("am 02.12.2022 um 10:30 Uhr", "am|02.12.2022|um|10:30|Uhr")]
    [InlineData("Freitag (28.06.)", "Freitag|(|28.06.|)")]
    [InlineData("1.500,50 Euro, 3,5 Prozent, 20%", "1.500,50|Euro|,|3,5|Prozent|,|20|%")]
    [InlineData("US‑Präsident und US-Präsident", "US‑Präsident|und|US-Präsident")]
    [InlineData("100-prozentigen Zöllen", "100-prozentigen|Zöllen")]
    [InlineData("Staats- und Regierungschefs", "Staats-|und|Regierungschefs")]
    [InlineData("Haupt-/Nebenhafen", "Haupt-|/|Nebenhafen")]
    [InlineData("5-7 Kais, 5–7 Kais", "5|-|7|Kais|,|5|–|7|Kais")]
    [InlineData("So geht’s und geht's", "So|geht’s|und|geht's")]
    [InlineData("Beck’ Haus, Hans’ Boot, Max' Kai", "Beck|’|Haus|,|Hans’|Boot|,|Max'|Kai")]
    [InlineData("„Das ‚Haus’ steht“", "„|Das|‚|Haus|’|steht|“")]
    [InlineData("„Das ‚Haus‘ steht“", "„|Das|‚|Haus|‘|steht|“")]
    [InlineData("»Das ›Haus‹ steht«", "»|Das|›|Haus|‹|steht|«")]
    [InlineData("\"Das 'Haus' steht\"", "\"|Das|'|Haus|'|steht|\"")]
    [InlineData("(Er [sie] {es})", "(|Er|[|sie|]|{|es|}|)")]
    [InlineData("[…] und [...] und …", "[|…|]|und|[|...|]|und|…")]
    [InlineData("Hafen – Kai — Boot - Steg", "Hafen|–|Kai|—|Boot|-|Steg")]
    [InlineData("Ende.Dann", "Ende|.|Dann")]
    [InlineData("Bürger*innen und Politiker:innen: ja", "Bürger*innen|und|Politiker:innen|:|ja")]
    [InlineData("zum Hafen im Nebel", "zum|Hafen|im|Nebel")]
    [InlineData("#Hafen und @Rat_Stadt: #1", "#Hafen|und|@Rat_Stadt|:|#|1")]
    [InlineData("Siehe https://hafen.example/a_(b)?c=d.", "Siehe|https://hafen.example/a_(b)?c=d|.")]
    [InlineData("(www.hafen.example)", "(|www.hafen.example|)")]
    [InlineData("hafen.example/bericht, hafen.example.", "hafen.example/bericht|,|hafen.example|.")]
    [InlineData("An beck.anna+rat@hafen.example.", "An|beck.anna+rat@hafen.example|.")]
    [InlineData("Prof. Dr.-Ing. Beck", "Prof.|Dr.-Ing.|Beck")]
    [InlineData("Was?! Nein!!", "Was|?|!|Nein|!|!")]
    [InlineData("Beck geht.Moor bleibt. :-)", "Beck|geht|.|Moor|bleibt|.|:-)")]
    [InlineData("den 2.Kai, die 3. „lange Nacht“", "den|2.|Kai|,|die|3.|„|lange|Nacht|“")]
    public void German(string text, string expected) => Check("de", text, expected);

    [Theory]
    [InlineData("They don't and don’t.", "They|do|n't|and|do|n’t|.")]
    [InlineData("Beck's quay, Beck’s quay", "Beck|'s|quay|,|Beck|’s|quay")]
    [InlineData("they'll, I'm, we're, she'd've", "they|'ll|,|I|'m|,|we|'re|,|she|'d|'ve")]
    [InlineData("They cannot, they're gonna", "They|can|not|,|they|'re|gon|na")]
    [InlineData("Can't won't", "Ca|n't|wo|n't")]
    [InlineData("the states' rights", "the|states|'|rights")]
    [InlineData("the ‘states’ stay", "the|‘|states|’|stay")]
    [InlineData("O'Moor of the Q&A", "O'Moor|of|the|Q&A")]
    [InlineData("the U.S. and U.S.-backed", "the|U.S.|and|U.S.-backed")]
    [InlineData("Mr. J. R. Beck, Ph.D., of Quay Inc.", "Mr.|J.|R.|Beck|,|Ph.D.|,|of|Quay|Inc.")]
    [InlineData("J.R. Beck, e.g. he", "J.R.|Beck|,|e.g.|he")]
    [InlineData("300,000 at 10:30 a.m., 1/2", "300,000|at|10:30|a.m.|,|1/2")]
    [InlineData("an 80-minute call on 2022-12-02", "an|80-minute|call|on|2022-12-02")]
    [InlineData("$5, £6 and 7€", "$|5|,|£|6|and|7|€")]
    [InlineData("It is No. 5. No.", "It|is|No.|5|.|No|.")]
    [InlineData("\"Stop,\" he said--twice.", "\"|Stop|,|\"|he|said|--|twice|.")]
    [InlineData("batting .322 now", "batting|.322|now")]
    [InlineData("Beck 's quay", "Beck|'s|quay")]
    [InlineData("We dont and didnt", "We|do|nt|and|did|nt")]
    [InlineData("Stop?! No!!", "Stop|?!|No|!!")]
    [InlineData("Good :) bad ;-( (see:)", "Good|:)|bad|;-(|(|see|:|)")]
    [InlineData("call 555-0134 or 5-7", "call|555-0134|or|5|-|7")]
    public void English(string text, string expected) => Check("en", text, expected);

    [Theory]
    [InlineData("\uFEFFDer Rat", "\uFEFF|Der|Rat")]
    [InlineData("Ha\u00ADfen und Ka\u200Di", "Ha\u00ADfen|und|Ka\u200Di")]
    [InlineData("Rat\u200BHaus", "Rat|\u200B|Haus")]
    [InlineData("Gru\u0308n", "Gru\u0308n")]
    [InlineData("Ja 👍🏽 👩‍👧 🇩🇪🇫🇷", "Ja|👍🏽|👩‍👧|🇩🇪|🇫🇷")]
    [InlineData("a\0\0b", "a|\0\0|b")]
    [InlineData("Rat\u00A0und\u202FHaus\u3000!", "Rat|und|Haus|!")]
    [InlineData("שלום, עולם.", "שלום|,|עולם|.")]
    [InlineData("𝐀𝐁 𝄞", "𝐀𝐁|𝄞")]
    public void Any_script(string text, string expected) => Check("de", text, expected);

    // A row cannot hold it: the runner passes rows on as UTF-8.
    [Fact]
    public void A_lone_surrogate_is_a_token() => Check("de", "a\uD83Db\uDE00 \uD83D", "a|\uD83D|b|\uDE00|\uD83D");

    private static void Check(string language, string text, string expected)
    {
        TaggedText tagged = Tagged.In(language, text);
        Tagged.AssertInvariants(tagged);
        Assert.Equal(expected, string.Join('|', tagged.Tokens.Select(token => token.Span.In(text).ToString())));
    }
}
