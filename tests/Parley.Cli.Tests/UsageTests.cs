namespace Parley.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--format: 'xml' is not one of table, jsonl", "read", "a.txt", "--format", "xml")]
    [InlineData("--format: 'xml' is not one of table, jsonl, csv", "statements", "--format", "xml")]
    [InlineData("--kind: 'said' is not one of direct, indirect, mixed, reported, free-indirect", "statements", "--kind", "said")]
    [InlineData("--language: 'xx' is not one of de, en", "statements", "--language", "xx")]
    [InlineData("--language: 'fr' is not one of de, en", "parse", "a.txt", "--language", "fr")]
    [InlineData("--format: 'jsonl' is not one of table, conllu", "parse", "a.txt", "--format", "jsonl")]
    [InlineData("'PATH'", "parse")]
    [InlineData("ID: '' is no id", "show", "")]
    [InlineData("ID: ' ' is no id", "show", " ")]
    [InlineData("--published: '5.3.2024' is not a date", "read", "a.txt", "--published", "5.3.2024")]
    [InlineData("--since: '2024-13' is not a date", "statements", "--since", "2024-13")]
    [InlineData("--until: 'XXXX-03-05' is not a date", "statements", "--until", "XXXX-03-05")]
    [InlineData("--threads: '0' is not a whole number above zero", "read", "a.txt", "--threads", "0")]
    [InlineData("--limit: 'ten' is not a whole number above zero", "statements", "--limit", "ten")]
    [InlineData("--record and --no-record exclude each other", "read", "a.txt", "--record", "b.db", "--no-record")]
    [InlineData("'FEED'", "follow")]
    [InlineData("--every: 'daily' is not a time such as 90s, 15m or 2h", "follow", "https://hafen.example/feed", "--every", "daily")]
    [InlineData("--every: '0m' is not a time", "follow", "https://hafen.example/feed", "--every", "0m")]
    [InlineData("--delay: '-1' is not a number of seconds", "read", "https://hafen.example/", "--delay", "-1")]
    [InlineData("'QUERY'", "search")]
    [InlineData("There is no option '--lout'", "search", "word", "--lout")]
    [InlineData("--page: '0' is not a whole number above zero", "search", "word", "--page", "0")]
    [InlineData("See: parley record backup --help", "record", "backup")]
    [InlineData("'FILE'", "record", "restore")]
    [InlineData("'PATH'", "record", "import")]
    [InlineData("'PATH'", "read")]
    [InlineData("'ID'", "show")]
    [InlineData("'listen'", "listen")]
    [InlineData("'--loud'", "doctor", "--loud")]
    [InlineData("'\uFFFD[31mx'", "\u001b[31mx")]
    public void A_mistake_is_one_line_and_2(string expected, params string[] args)
    {
        using var place = new Workplace();
        Outcome outcome = place.Run(args);
        Assert.Equal(2, outcome.Code);
        Assert.Equal("", outcome.Output);
        string line = Assert.Single(outcome.ErrorLines);
        Assert.StartsWith("parley: ", line, StringComparison.Ordinal);
        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.EndsWith("--help", line, StringComparison.Ordinal);
    }
}
