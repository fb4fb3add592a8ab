using Npgsql;
using Parley.Recording.Postgres;
using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

[Collection(PostgresCollection.Name)]
public sealed class PostgresErrorTests(PostgresTests tests) : ErrorTests(new PostgresStore(tests.Server))
{
    private static readonly ArticleReading Second = Says("Adler", "Doch.", "b.txt");

    private PostgresStore Database => (PostgresStore)Store;

    [Fact]
    public void A_record_that_is_not_there()
    {
        Check(() => OpenExisting(), "no record", "parley read PATH");
        Assert.False(Ask<bool>("SELECT to_regnamespace('parley') IS NOT NULL"));
    }

    [Fact]
    public void A_record_of_a_newer_Parley()
    {
        Fill();
        Run("UPDATE about SET version = 99");
        Check(() => Open(), "version 99", "newer Parley");
        Check(() => OpenExisting(), "version 99");
        Run($"UPDATE about SET version = {PostgresRecord.SchemaVersion}");
        IsIntact();
    }

    [Theory]
    [InlineData("CREATE TABLE parley.wares (name TEXT)")]
    [InlineData("CREATE TABLE parley.about (name TEXT)")]
    public void A_schema_of_another_program(string sql)
    {
        Run($"CREATE SCHEMA parley; {sql}");
        Check(() => Open(), "another program", "another database");
        Check(() => OpenExisting(), "another program");
        Assert.Equal(1, Ask<long>("SELECT count(*) FROM pg_class WHERE relnamespace = 'parley'::regnamespace AND relkind = 'r'"));
    }

    [Fact]
    public void An_empty_schema_is_filled_by_one_who_may_create_none()
    {
        Run("CREATE ROLE clerk LOGIN; CREATE SCHEMA parley AUTHORIZATION clerk");
        try
        {
            using SqlRecord record = PostgresRecord.Open(As("clerk"));
            Assert.Equal([Written.Added], record.Write([Second], Reader));
        }
        finally
        {
            Run("DROP OWNED BY clerk CASCADE; DROP ROLE clerk");
        }
    }

    [Fact]
    public void A_user_without_the_rights()
    {
        Fill();
        Run("CREATE ROLE guest LOGIN");
        try
        {
            Check(() => RecordStore.OpenExisting(As("guest")), "not the right", "GRANT");
            Run("GRANT USAGE ON SCHEMA parley TO guest; GRANT SELECT ON ALL TABLES IN SCHEMA parley TO guest");
            using IRecord record = RecordStore.OpenExisting(As("guest"));
            Assert.Single(record.Find(new StatementQuery()));
            Check(() => record.Write([Second], Reader), "not the right");
            IsIntact();
        }
        finally
        {
            Run("DROP OWNED BY guest; DROP ROLE guest");
        }
    }

    [Theory]
    [InlineData("postgresql://locked@")]
    [InlineData("postgresql://locked:geheim@")]
    public void A_wrong_password_is_not_shown(string user)
    {
        Run("CREATE ROLE locked LOGIN PASSWORD 'offen'");
        try
        {
            string address = Store.Name.Replace("postgresql://parley@", user, StringComparison.Ordinal);
            Check(() => RecordStore.Open(address), "refuses", "PGPASSWORD");
            Assert.DoesNotContain("geheim", Assert.Throws<RecordException>(() => RecordStore.Open(address)).Message, StringComparison.Ordinal);
        }
        finally
        {
            Run("DROP ROLE locked");
        }
    }

    [Fact]
    public void A_database_that_is_not_there() =>
        Check(() => RecordStore.Open(Store.Name.Replace(Database.Database, "nowhere", StringComparison.Ordinal)), "no database 'nowhere'", "createdb");

    [Theory]
    [InlineData("postgresql://parley@/x?host=/nowhere")]
    [InlineData("postgresql://parley@127.0.0.1:1/x")]
    public void A_server_that_is_not_there(string address) => Check(() => RecordStore.Open(address), "no PostgreSQL server answers", "Start it");

    [Fact]
    public void A_database_that_does_not_hold_every_letter()
    {
        Database.Server.Run("postgres", "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
        Check(() => RecordStore.Open(Store.Name.Replace(Database.Database, "latin", StringComparison.Ordinal)), "LATIN1", "createdb --encoding=UTF8");
    }

    [Fact]
    public void A_server_that_takes_no_more_connections()
    {
        Fill();
        Run("CREATE ROLE late LOGIN CONNECTION LIMIT 0");
        Check(() => RecordStore.Open(As("late")), "no more connections", "Wait");
        Run("DROP ROLE late");
    }

    // What a full disk makes PostgreSQL say; a trigger says it at the row that is too many.
    [Fact]
    public void A_full_disk()
    {
        Fill();
        using SqlRecord record = Open();
        Run("""
            CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$;
            CREATE TRIGGER full_disk BEFORE INSERT ON spans FOR EACH ROW WHEN (NEW.exact = 'Doch.') EXECUTE FUNCTION full_disk()
            """);
        Check(() => record.Write([Says("Adler", "Nein.", "c.txt"), Second], Reader), "full", "run the same command again");
        IsIntact();
        Run("DROP TRIGGER full_disk ON spans");
        Assert.Equal([Written.Added], record.Write([Second], Reader));
    }

    [Fact]
    public void A_connection_that_is_lost_in_mid_batch()
    {
        Fill();
        using SqlRecord record = Open();
        Check(() => record.Write(new Batch([Says("Adler", "Nein.", "c.txt"), Second], at: 1, EndConnections), Reader), "was lost", "nothing is doubled");
        IsIntact();
        Assert.Equal([Written.Added, Written.Unchanged], record.Write([Second, Says("Beck", "Der Hafen ist zu.")], Reader));
        Assert.Equal(2, record.Count().Statements);
    }

    [Fact]
    public void A_connection_that_is_lost_between_batches_is_not_even_noticed()
    {
        Fill();
        using SqlRecord record = Open();
        EndConnections();
        Assert.Equal([Written.Added], record.Write([Second], Reader));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void A_question_whose_connection_is_lost()
    {
        using SqlRecord record = Open();
        record.Write([.. Enumerable.Range(0, 300).Select(n => Says("Beck", $"Satz {n}", $"{n}.txt"))], Reader);
        using (IEnumerator<RecordedStatement> found = record.Find(new StatementQuery()).GetEnumerator())
        {
            Assert.True(found.MoveNext());
            EndConnections();
            Check(() => { while (found.MoveNext()) { } return found; }, "was lost");
        }
        Assert.Equal(300, record.Find(new StatementQuery()).Count());
    }

    [Fact]
    public void A_server_that_stops_in_mid_batch_and_comes_back()
    {
        using var server = new PostgresServer();
        using var store = new PostgresStore(server);
        using SqlRecord record = store.Open();
        record.Write([Says("Beck", "Der Hafen ist zu.")], Reader);
        Check(() => record.Write(new Batch([Says("Adler", "Nein.", "c.txt"), Second], at: 1, server.Stop), Reader), "was lost", "run the same command again");
        Check(() => record.Write([Second], Reader), "no PostgreSQL server answers", "Start it");
        Check(() => record.Count(), "no PostgreSQL server answers");
        server.Start();
        Assert.Equal(new RecordCounts(1, 1), record.Count());
        Assert.Equal([Written.Added, Written.Unchanged], record.Write([Second, Says("Beck", "Der Hafen ist zu.")], Reader));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void A_path_that_no_index_takes()
    {
        using SqlRecord record = Open();
        var random = new Random(1);
        string path = string.Concat(Enumerable.Range(0, 4000).Select(_ => (char)random.Next('A', 'z')));
        Check(() => record.Write([Says("Beck", "Nein.", path)], Reader), "too long", "Shorten it");
        Assert.True(Assert.Throws<RecordException>(() => record.Write([Second, Says("Beck", "Nein.", path)], Reader)).IsOfArticle);
        Assert.Equal(0, record.Count().Articles);
    }

    [Theory]
    [InlineData("PgErr", "no PostgreSQL", false)]
    [InlineData("No password has been provided but the backend requires one", "refuses", true)]
    [InlineData("Exception while reading from stream", "was lost", true)]
    [InlineData("Received unexpected backend message", "was lost", true)]
    public void An_error_of_the_connection_that_has_no_code(string message, string expected, bool isBare)
    {
        PostgresAddress address = PostgresAddress.Parse(Store.Name);
        string? told = PostgresErrors.Explain(new NpgsqlException(message, isBare ? null : new TimeoutException()), address);
        Assert.Contains(expected, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("53000", "fails (odd)")]
    [InlineData("57000", "fails (odd)")]
    [InlineData("58000", "Look into its log")]
    [InlineData("XX000", "fails (odd)")]
    [InlineData("XX001", "is damaged")]
    [InlineData("42P01", "lacks a table")]
    [InlineData("57P01", "was lost")]
    [InlineData("08006", "was lost")]
    public void Whatever_ails_the_server_is_one_line(string state, string expected)
    {
        string? told = PostgresErrors.Explain(new PostgresException("odd.\n", "ERROR", "ERROR", state), PostgresAddress.Parse(Store.Name));
        Assert.Contains(expected, told, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', told!);
    }

    [Theory]
    [InlineData("42601")]
    [InlineData("23505")]
    public void A_mistake_of_ours_is_not_explained_away(string state) =>
        Assert.Null(PostgresErrors.Explain(new PostgresException("odd", "ERROR", "ERROR", state), PostgresAddress.Parse(Store.Name)));

    [Fact]
    public void A_record_whose_tables_were_dropped()
    {
        Fill();
        using SqlRecord record = Open();
        Run("DROP TABLE spans");
        Check(() => record.Find(new StatementQuery()).Count(), "lacks a table", "Restore a copy");
    }

    // As a fault of a disk leaves it.
    [Fact]
    public void A_damaged_page_is_found_by_looking_for_it()
    {
        using var server = new PostgresServer();
        using var store = new PostgresStore(server);
        using (SqlRecord filled = store.Open())
            filled.Write([Says("Beck", "Der Hafen ist zu.")], Reader);
        string file = Path.Join(server.Folder, "data", store.Ask<string>("SELECT pg_relation_filepath('places')"));
        store.Run("CHECKPOINT ;");
        server.Stop();
        byte[] bytes = File.ReadAllBytes(file);
        Array.Fill(bytes, (byte)0x5A, 0, 8192);
        File.WriteAllBytes(file, bytes);
        server.Start();
        using IRecord record = store.OpenExisting();
        Check(() => record.Check().Count(), "is damaged", "Restore a copy");
    }

    [Fact]
    public void A_connection_that_is_closed_under_a_command()
    {
        Fill();
        using SqlRecord record = Open();
        Check(() => record.Write(new Batch([Second, Says("Adler", "Nein.", "c.txt")], at: 1, record.Writing.Close), Reader), "was lost", "nothing is doubled");
        IsIntact();
        Assert.Equal([Written.Added], record.Write([Second], Reader));
    }

    [Fact]
    public void What_is_thrown_beside_the_connection_is_not_taken_for_it()
    {
        using SqlRecord record = Open();
        foreach (Exception ours in (Exception[])[new TimeoutException(), new IOException(), new InvalidOperationException(), new ArgumentException("x")])
            Assert.Same(ours, Record.Exception(() => record.Write(new Batch([Second], at: 0, () => throw ours), Reader)));
    }

    [Theory]
    [InlineData("postgresql://parley@db.example/x", 60)]
    [InlineData("postgresql://parley@/x?host=/run/postgresql", 0)]
    public void A_server_that_is_gone_without_a_word_is_noticed(string address, int seconds) =>
        Assert.Equal(seconds, PostgresDatabase.Settings(PostgresAddress.Parse(address), _ => { }).TcpKeepAliveTime);

    private void EndConnections() => Run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");

    private string As(string user) => Store.Name.Replace("parley@", user + "@", StringComparison.Ordinal);
}
