using Parley.Tagging.Identifying;
using Parley.Text;

namespace Parley.Tagging.Tests.Identifying;

public class SentenceLanguageTests
{
    private static readonly LanguageIdentifier identifier = new(Tagged.Languages[0].Model("identification"));

    [Fact]
    public void Thirty_languages_are_told_apart() => Assert.Equal(30, identifier.Codes.Count);

    [Theory]
    [InlineData("de", "Die Brücke bleibt bis Montag gesperrt.")]
    [InlineData("de", "Hast du den Schlüssel?")]
    [InlineData("de", "DIE BRÜCKE BLEIBT BIS MONTAG GESPERRT")]
    [InlineData("en", "The bridge stays closed until Monday.")]
    [InlineData("en", "Don't forget the key!")]
    [InlineData("fr", "Le pont reste fermé jusqu'à lundi.")]
    [InlineData("es", "El puente seguirá cerrado hasta el lunes.")]
    [InlineData("it", "Il ponte resta chiuso fino a lunedì, dice il sindaco.")]
    [InlineData("pt", "A ponte não abre antes de segunda-feira, disse ela.")]
    [InlineData("nl", "De brug blijft tot maandag gesloten.")]
    [InlineData("sv", "Bron är stängd och ingen vet när den öppnas igen.")]
    [InlineData("pl", "Most pozostanie zamknięty do poniedziałku.")]
    [InlineData("cs", "Most zůstane zavřený až do pondělí, protože na něj město nemá peníze.")]
    [InlineData("hu", "A híd hétfőig zárva marad.")]
    [InlineData("fi", "Silta on suljettu maanantaihin asti.")]
    [InlineData("tr", "Köprü pazartesiye kadar kapalı kalacak.")]
    [InlineData("ru", "Мост останется закрытым до понедельника.")]
    [InlineData("uk", "Міст буде закритий до понеділка, бо місто не має грошей.")]
    [InlineData("el", "Η γέφυρα μένει κλειστή μέχρι τη Δευτέρα.")]
    [InlineData("ar", "سيبقى الجسر مغلقا حتى يوم الاثنين.")]
    [InlineData("zh", "大桥将关闭到星期一。")]
    public void Tells(string expected, string sentence) => Assert.Equal(expected, identifier.Identify(sentence).Code);

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("…")]
    [InlineData("12 345,67 – 89 %")]
    [InlineData("2024-03-05 17:30")]
    [InlineData("x")]
    [InlineData("for (i = 0; i < n; i++) { a[i] = b[i] * c[i]; }")]
    [InlineData("https://127.0.0.1:8080/a/b?c=1&d=2#e3")]
    [InlineData("橋は月曜日まで閉鎖されたままです。町にはお金がありません。")]
    [InlineData("다리는 월요일까지 닫혀 있을 것입니다.")]
    [InlineData("הגשר יישאר סגור עד יום שני.")]
    [InlineData("สะพานจะปิดจนถึงวันจันทร์")]
    [InlineData("पुल सोमवार तक बंद रहेगा।")]
    [InlineData("😀😀😀")]
    [InlineData("\uD800\uDC00\uD800")]
    public void Unknown_is_an_answer(string text) => Assert.Null(identifier.Identify(text).Code);

    [Fact]
    public void Another_script_is_foreign_and_a_number_is_not()
    {
        Assert.True(identifier.Identify("הגשר יישאר סגור עד יום שני.").IsForeign);
        Assert.False(identifier.Identify("12 345,67").IsForeign);
    }

    [Fact]
    public void More_text_gives_a_greater_margin() => Assert.True(
        identifier.Identify("Die Brücke bleibt gesperrt. Die Stadt hat kein Geld.").Margin > identifier.Identify("Die Brücke").Margin);

    [Fact]
    public void A_foreign_or_broken_model_stops_the_start() =>
        Assert.Equal("PARLEY005", Assert.Throws<SetupException>(() => new LanguageIdentifier(new byte[100])).Number);
}
