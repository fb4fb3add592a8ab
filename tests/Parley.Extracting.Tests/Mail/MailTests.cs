using System.Text;
using Parley.Extracting.Mail;
using Parley.Text;

namespace Parley.Extracting.Tests.Mail;

public sealed class MailTests
{
    private const string Fields = "From: \"Anna Beck\" <anna@hafen.example>\r\nDate: Fri, 14 Nov 2031 17:52:00 -0500\r\nMIME-Version: 1.0\r\n";

    [Fact]
    public void Of_alternatives_the_page_is_read()
    {
        Article article = Only(Fields + "Subject: Der Hafen\r\n bleibt zu\r\nContent-Language: de\r\nContent-Type: multipart/alternative; boundary=\"b b\"\r\n\r\nnot for you\r\n"
            + "--b b\r\nContent-Type: text/plain\r\n\r\nBeck zahlt\r\nnicht.\r\n--b b\r\nContent-Type: text/html\r\n\r\n<p>Beck zahlt nicht, und der Hafen bleibt zu.</p>\r\n--b b--\r\nafter");
        Assert.Equal(
            ("Beck zahlt nicht, und der Hafen bleibt zu.", "Der Hafen bleibt zu", "Anna Beck", "Anna Beck", "2031-11-14", "de"),
            (article.Text, article.Title, article.Byline, article.Outlet, article.Published?.ToString(), article.StatedLanguage));
    }

    [Theory]
    [InlineData("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable", "Beck f=C3=BChrt =E2=80=\r\n=9Cdas=E2=80=9D.", "Beck führt “das”.")]
    [InlineData("Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: Quoted-Printable", "f=FChrt = nicht=", "führt = nicht")]
    [InlineData("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64", "QmVjayBmw7xo\r\ncnQu", "Beck führt.")]
    [InlineData("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64", "QmVjayBmw7xocnQ", "Beck führt")]
    [InlineData("Content-Type: text/plain; format=flowed", "Beck zahlt \r\nnicht.\r\nNie.", "Beck zahlt nicht.\nNie.")]
    [InlineData("Content-Type: text/plain", "Beck zahlt.\r\nUnsubscribe", "Beck zahlt.\nUnsubscribe")]
    [InlineData("X-Nothing: 1", "Beck zahlt.", "Beck zahlt.")]
    public void A_text_is_decoded(string head, string body, string expected) =>
        Assert.Equal(expected, Only($"{Fields}{head}\r\n\r\n{body}").Text);

    [Theory]
    [InlineData("Hafen", "Hafen")]
    [InlineData("=?utf-8?q?f=C3=BCr?=", "für")]
    [InlineData("=?UTF-8?B?ZsO8cg==?= Beck", "für Beck")]
    [InlineData("=?utf-8?q?f=C3?= =?utf-8?q?=BCr?=", "für")]
    [InlineData("a =?utf-8?q?b?= c =?iso-8859-1*de?q?=FC?=", "a b c ü")]
    [InlineData("=?utf-8?q?a_b?=", "a b")]
    [InlineData("=?koi8-r?B?4sXL?=", "Бек")]
    [InlineData("=?nothing?q?a?=", "=?nothing?q?a?=")]
    [InlineData("=?utf-8?q?", "=?utf-8?q?")]
    public void A_field_is_decoded(string field, string expected) => Assert.Equal(expected, EncodedWords.Decode(field));

    [Theory]
    [InlineData("Anna Beck <a@b.example>", "Anna Beck")]
    [InlineData("=?utf-8?q?J=C3=B6rg?= <a@b.example>", "Jörg")]
    [InlineData("a@b.example", null)]
    [InlineData("<a@b.example>", null)]
    [InlineData("a@b.example (Anna Beck)", "Anna Beck")]
    public void A_sender_is_a_name(string from, string? expected) =>
        Assert.Equal(expected, Only($"From: {from}\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nBeck zahlt.").Byline);

    [Fact]
    public void Mails_that_lie_in_a_mail_are_articles_of_their_own()
    {
        string inner = "From: Jan Roth <j@hafen.example>\r\nSubject: Innen\r\n\r\nBeck schweigt.";
        string mail = $"{Fields}Subject: Aussen\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nBeck zahlt.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n{inner}\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=x.txt\r\n\r\nAnhang\r\n--b--";
        Assert.Equal(
            "a.eml Aussen Beck zahlt. | a.eml:2 Innen Beck schweigt.",
            string.Join(" | ", Extracting.All(mail, "a.eml").Select(one => $"{one.Path} {one.Article?.Title} {one.Article?.Text}")));
    }

    [Theory]
    [InlineData("From: Anna Beck\nDate: heute\n\nBeck zahlt.")]
    [InlineData("Hafen: Beck zahlt nicht.\n\nSubject: x")]
    [InlineData("Subject: Hafen\nFrom: Beck\nTo: Roth\n\nBeck zahlt.")]
    public void A_text_that_only_begins_so_is_none(string text) => Assert.Contains("Beck", Extracting.Article(text).Text, StringComparison.Ordinal);

    [Fact]
    public void A_mail_of_attachments_is_told() =>
        Assert.Equal("empty", Extracting.Codes(Assert.Single(Extracting.All($"{Fields}Content-Type: application/pdf\r\n\r\nx", "a.eml"))));

    [Fact]
    public void A_last_part_without_its_boundary_is_read() =>
        Assert.Equal("Beck zahlt.", Only($"{Fields}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nBeck zahlt.").Text);

    private static Article Only(string mail)
    {
        Extracted only = Assert.Single(Extracting.All(Encoding.Latin1.GetBytes(mail), "a.eml"));
        return only.Article ?? throw new InvalidOperationException(Extracting.Codes(only));
    }
}
