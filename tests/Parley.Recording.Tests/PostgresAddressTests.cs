using Npgsql;
using Parley.Recording.Postgres;

namespace Parley.Recording.Tests;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("postgresql://beck:a%40b@db.example.org:5433/news?sslmode=verify-full", "db.example.org 5433 beck a@b news VerifyFull", "postgresql://beck@db.example.org:5433/news")]
    [InlineData("postgres://db/news", "db 5432   news Prefer", "postgresql://db/news")]
    [InlineData("postgresql:///news?host=/run/x&user=beck&connect_timeout=3", "/run/x 5432 beck  news Prefer", "postgresql://beck@/run/x/news")]
    [InlineData("postgresql://beck:p@ss;word=1@db/news", "db 5432 beck p@ss;word=1 news Prefer", "postgresql://beck@db/news")]
    [InlineData("postgresql://[::1]:5433/news", "[::1] 5433   news Prefer", "postgresql://[::1]:5433/news")]
    public void An_address_is_read_and_shown_without_its_password(string typed, string expected, string shown)
    {
        var address = PostgresAddress.Parse(typed);
        NpgsqlConnectionStringBuilder settings = address.Settings;
        Assert.Equal(expected, $"{settings.Host} {settings.Port} {settings.Username} {settings.Password} {settings.Database} {settings.SslMode}");
        Assert.Equal(shown, RecordStore.Shown(typed));
    }

    [Theory]
    [InlineData("postgresql://beck:geheim@db")]
    [InlineData("postgresql://beck:geheim@db:port/news")]
    [InlineData("postgresql://beck:geheim@db:99999/news")]
    [InlineData("postgresql://beck:geheim@db/news?ssl=1")]
    [InlineData("postgresql://beck:geheim@db/news?sslmode=maybe")]
    [InlineData("postgresql://beck:gehe/im@db/news")]
    public void One_that_cannot_be_read_is_refused_and_its_password_not_shown(string typed)
    {
        string message = Assert.Throws<RecordException>(() => RecordStore.Open(typed)).Message;
        Assert.DoesNotContain("gehe", message, StringComparison.Ordinal);
        Assert.Contains("address of the record", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgresql.db", false)]
    [InlineData("./postgres://x", false)]
    [InlineData("PostgreSQL://x/y", true)]
    public void Other_names_are_files(string name, bool isAddress) => Assert.Equal(isAddress, PostgresAddress.Is(name));
}
