using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

public abstract class SpanCheckTests(Store store) : RecordTests(store)
{
    [Theory]
    [InlineData(0, 99)]
    [InlineData(-1, 4)]
    [InlineData(4, 2)]
    [InlineData(4, 4)]
    [InlineData(0, 1)] // Half of the first character.
    [InlineData(1, 4)]
    public void A_span_that_is_none_of_the_text_is_a_mistake_of_ours_and_nothing_is_written(int start, int end)
    {
        using SqlRecord record = Open();
        ArticleReading good = Says("Beck", "Der Hafen ist zu.");
        var article = new Article("b.txt", "😀 Nein, sagte Beck.");
        Statement bad = Statement(article, "Beck | sagte | Nein");
        bad = bad with { Attribution = bad.Attribution with { Content = [new TextSpan(start, end)] } };

        Assert.Throws<InvalidOperationException>(() => record.Write([good, Reading(article, bad)], Reader));

        Assert.Equal(new RecordCounts(0, 0), record.Count());
        Assert.Equal([Written.Added], record.Write([good], Reader));
    }

    [Fact]
    public void Problems_and_boilerplate_are_checked_too()
    {
        using SqlRecord record = Open();
        var article = new Article("b.txt", "Nein.");
        var beyond = new TextSpan(3, 9);
        Assert.Throws<InvalidOperationException>(() => record.Write([new ArticleReading(article, null, [], [new Problem("x", "y", beyond)])], Reader));
        Assert.Throws<InvalidOperationException>(() => record.Write([Reading(article with { Boilerplate = [beyond] })], Reader));
    }
}

public sealed class SqliteSpanCheckTests() : SpanCheckTests(new SqliteStore());

[Collection(PostgresCollection.Name)]
public sealed class PostgresSpanCheckTests(PostgresTests tests) : SpanCheckTests(new PostgresStore(tests.Server));
