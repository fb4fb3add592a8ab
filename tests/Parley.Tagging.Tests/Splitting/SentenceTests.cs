using System.Text;
using Parley.Text;

namespace Parley.Tagging.Tests.Splitting;

/// <summary>A row is a text; ‖ stands where one of its sentences ends and another one follows.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("Der Hafen bleibt zu.‖ Beck fährt heim.")]
    [InlineData("Der Hafen bleibt zu.‖Dann fuhr Beck heim.")]
    [InlineData("Am 2. Dezember tagte der Rat.‖ Am 3. und 4. Mai tagt er wieder.")]
    [InlineData("Das war im 19. Jahrhundert so.‖ Heute ist es anders.")]
    [InlineData("Beck kam 2019.‖ Er blieb bis 2022.‖ Hafen ging früher.")]
    [InlineData("Er wurde Zweiter mit Platz 2.‖ Das genügt ihm.")]
    [InlineData("Vom 5.–7. Mai, also am 5., 6. und 7. Mai, ruht der Verkehr.")]
    [InlineData("Die Frist endet am 5.8. um Mitternacht.")]
    [InlineData("Der Brief des 2. Deutschen Hafentages blieb liegen.")]
    [InlineData("Unter Ludwig XIV. war das erlaubt.‖ Später nicht mehr.")]
    [InlineData("Das gilt z. B. für Häfen, d. h. für Nr. 5 bzw. ca. 20 Kais.‖ Mehr nicht.")]
    [InlineData("Dr. Beck und Prof. Dr. Anna Hafen trafen J. R. Moor.‖ Sie schwiegen.")]
    [InlineData("Es ging um Kohle, Öl usw. Die Preise stiegen.", "Es ging um Kohle, Öl usw.‖ Die Preise stiegen.")]
    [InlineData("Er lobte Kohle, Öl usw. und fuhr fort.")]
    [InlineData("„Wir zahlen nicht.‖ Wir gehen.“‖ Das sagte Beck.")]
    [InlineData("„Kommt er?“, fragte Beck.‖ „Nein!“, rief Hafen.")]
    [InlineData("„Kommt er?“ fragte Beck.‖ »Nein!« rief Hafen.")]
    [InlineData("Beck sagte: „Wir zahlen nicht.“‖ Dann ging er.")]
    [InlineData("Er fragt sich: […] Kommt der Winter, kommt die Not.")]
    [InlineData("Beck (er kam zu spät. Das sah jeder.) ging heim.")]
    [InlineData("Beck ging heim.‖ (Er kam zu spät.‖ Das sah jeder.)‖ Hafen blieb.")]
    [InlineData("Und dann …‖ Dann war Schluss.")]
    [InlineData("Er zögerte ... und ging.")]
    [InlineData("Das steht unter hafen.example/bericht.‖ Dort liest es jeder.")]
    [InlineData("Was nun?!‖ Keiner weiß es.")]
    [InlineData("1. Der Hafen bleibt zu.‖ 2. Der Markt bleibt auf.")]
    [InlineData("Es bleibt dabei. .‖ Beck geht.")]
    [InlineData("Er hat es gesagt.‖Der Kreml schweigt.“‖Das war alles“,sagte er.‖Dann ging er.")]
    [InlineData("Er lebt in Neustadt...‖Dann kam Beck.")]
    [InlineData("Mehr unter www.hafen.example.‖Danach Kaffee.")]
    [InlineData("@Rat_Stadt: Wir sind da!!!‖ #Hafen #Kai https://hafen.example/abc… von @beck")]
    [InlineData("Der Rat hat gestern entschieden:‖ Der Hafen bleibt zu.")]
    [InlineData("Der Hafen bleibt zu;‖ der Rat hat es gestern entschieden.")]
    [InlineData("Der Rat hat drei Orte genannt: Hafen, Kai und Markt.")]
    [InlineData("Beck: Der Hafen bleibt zu.")]
    [InlineData("Er schloss mit den Worten: „Wir zahlen nicht.“")]
    [InlineData("Beck sagte am Montag: „Wir zahlen nicht.“")]
    [InlineData("Der Rat (er hat gestern lange getagt: Der Hafen ist teuer) schweigt.")]
    public void German(string text, string? expected = null) => Check("de", text, expected ?? text);

    [Theory]
    [InlineData("The port stays shut.‖ Beck went home.")]
    [InlineData("The port stays shut.‖Beck went home.")]
    [InlineData("Mr. Beck met Dr. Harbour and J. R. Moor in the U.S. Senate.‖ They said little.")]
    [InlineData("He left the U.S.‖ The port stayed shut.")]
    [InlineData("Quay Holdings Inc. said on Jan. 5 that it was done.‖ No. 7 stays.")]
    [InlineData("Was that the answer?‖ No.‖ It was not.")]
    [InlineData("It opened at 10 a.m. and shut at 5 p.m.‖ The crew went home.")]
    [InlineData("“We will not pay.‖ We will go,” said Beck.‖ “That’s all.”‖ He left.")]
    [InlineData("\"What?\" said Beck.‖ \"Go away!\" the other cried.")]
    [InlineData("Asked whether to “pay or leave?” Beck stayed.")]
    [InlineData("Faced with it, Beck asked: “Pay or leave?”‖ Nobody spoke.")]
    [InlineData("They chose Plan B.‖ The port stayed shut.")]
    [InlineData("The tax (see p. 5. It is short.) stays.")]
    [InlineData("The port shut in 1990.[12]‖ It opened again later.[13]")]
    [InlineData("He paused... and went on.‖ Then ...‖ Then he stopped.")]
    [InlineData("The price is 3.5 percent, or .322 of a point.‖ That is much.")]
    [InlineData("Wait!!!‖ What?!‖ Nothing.")]
    [InlineData("It ended.)‖ Then it began.")]
    [InlineData("The council has decided: The port stays shut.")]
    [InlineData("It was “a place of his own.”‖ Beck left.")]
    [InlineData("is it far?‖ i hope not.")]
    [InlineData("“Is it far?” he asked.")]
    [InlineData("It is far. :)‖ Beck went.‖ So far :(‖ He sat down.")]
    public void English(string text) => Check("en", text, text);

    [Theory]
    [InlineData("de", "Hafen bleibt zu‖\n\nDer Rat tagt heute.")]
    [InlineData("de", "Hafen bleibt zu‖\r\n\r\nDer Rat tagt heute.")]
    [InlineData("de", "Hafen bleibt zu‖\r\rDer Rat tagt heute.")]
    [InlineData("de", "Hafen bleibt zu‖\n \t \nder Rat tagt heute.")]
    [InlineData("de", "@Hafen: Der Rat tagt heute‖\nUm acht Uhr beginnt er.‖\nBeck kommt auch")]
    [InlineData("de", "Der Rat will das Gesetz ändern\nin der Hoffnung, dass es hält.")]
    [InlineData("de", "Der Rat hat wenig Lust gezeigt, und der\nHafen bleibt zu.")]
    [InlineData("de", "Der Rat will ein Gesetz,\nDas hält keiner aus.")]
    [InlineData("en", "Port stays shut‖\nCouncil meets at noon")]
    [InlineData("en", "The port stays shut because of\nMonday's strike.")]
    [InlineData("en", "The council wants‖\n- Lower taxes‖\n- Longer quays")]
    public void Lines(string language, string text) => Check(language, text, text);

    [Fact]
    public void A_line_that_was_wrapped_at_a_width_goes_on() => Check(
        "de",
        "Der Rat der Stadt am Meer hat am späten Abend über den neuen\nHafen beraten und dabei mit großer Mehrheit beschlossen, die\nKais zu verlängern, obwohl die Kasse leer ist und auch der\nBund kein Geld gibt.",
        "Der Rat der Stadt am Meer hat am späten Abend über den neuen\nHafen beraten und dabei mit großer Mehrheit beschlossen, die\nKais zu verlängern, obwohl die Kasse leer ist und auch der\nBund kein Geld gibt.");

    [Fact]
    public void Paragraphs_are_numbered()
    {
        TaggedText tagged = Tagged.In("de", "\n\nEins. Zwei.\nDrei.\n\n\n \nVier.\r\n\r\nFünf.");
        Assert.Equal([0, 0, 0, 1, 2], tagged.Sentences.Select(sentence => sentence.Paragraph));
    }

    [Fact]
    public void A_sentence_of_more_than_500_tokens_is_cut()
    {
        TaggedText tagged = Tagged.In("en", string.Concat(Enumerable.Repeat("word ", 1200)));
        Assert.Equal([500, 500, 200], tagged.Sentences.Select(sentence => sentence.Count));
        Assert.Contains("2 times", Assert.Single(tagged.Problems, problem => problem.Code == "long-sentence").Message);
    }

    private static void Check(string language, string marked, string expected)
    {
        TaggedText tagged = Tagged.In(language, marked.Replace("‖", "", StringComparison.Ordinal));
        Tagged.AssertInvariants(tagged);
        var found = new StringBuilder(tagged.Text);
        foreach (Sentence sentence in tagged.Sentences.Reverse().Skip(1))
            found.Insert(sentence.Span.End, '‖');
        Assert.Equal(expected, found.ToString());
    }
}
