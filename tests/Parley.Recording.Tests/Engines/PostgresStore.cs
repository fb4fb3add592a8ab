using System.Data.Common;
using Dapper;
using Parley.Recording.Postgres;
using Parley.Recording.Sql;

namespace Parley.Recording.Tests.Engines;

/// <summary>One server for all tests of a run.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresCollection : ICollectionFixture<PostgresTests>
{
    public const string Name = "PostgreSQL";
}

/// <summary>The server, started when a test first asks for it.</summary>
public sealed class PostgresTests : IDisposable
{
    private readonly Lazy<PostgresServer> server = new(() => new PostgresServer());

    public PostgresServer Server => server.Value;

    public void Dispose()
    {
        if (server.IsValueCreated)
            server.Value.Dispose();
    }
}

/// <summary>A database of its own.</summary>
public sealed class PostgresStore(PostgresServer server) : Store
{
    public PostgresServer Server => server;

    public override string Name { get; } = server.Take();

    public string Database => Name[(Name.LastIndexOf('/', Name.IndexOf('?')) + 1)..Name.IndexOf('?')];

    public override string BeginWriting => $"BEGIN; SELECT pg_advisory_xact_lock({PostgresDatabase.WritersLock})";

    public override SqlRecord Open(TimeSpan? wait = null) =>
        PostgresRecord.Open(Name, wait is { } time ? new PostgresOptions { LockTimeout = time } : null);

    public override DbConnection Connect() => server.Connect(Database);

    public override void Clear() => Run("DROP SCHEMA IF EXISTS parley CASCADE");

    public override void ForbidWriting(SqlRecord record) => record.Writing.Execute("SET default_transaction_read_only = on");

    public override string Held(string text) => text.Replace('\0', '\uFFFD');

    public override void Dispose() => server.GiveBack(Database);
}
