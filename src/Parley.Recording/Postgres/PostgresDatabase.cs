using System.Globalization;
using System.Net.Sockets;
using Dapper;
using Npgsql;

namespace Parley.Recording.Postgres;

/// <summary>The database of a record: what it must be, how it is connected to, and what its errors mean.</summary>
internal sealed class PostgresDatabase(PostgresAddress address, PostgresOptions options) : IDisposable
{
    /// <summary>"Parl" in ASCII: the lock of the one writer that a database has.</summary>
    public const int WritersLock = 0x5061726C;

    // Of questions: each is planned for its own words, for a common one is found otherwise than a rare one: by walking through the places, or
    // by the index. Pages cost what they cost in memory, else the walk seems cheaper than it is. Memory for the rows of a common word, without
    // which each would be looked at twice; and no helpers, which take longer to start than most questions last.
    private readonly NpgsqlDataSource reading = NpgsqlDataSource.Create(Settings(address, settings =>
        settings.Options = "-c default_transaction_read_only=on -c jit=off -c work_mem=32MB -c seq_page_cost=0.2 -c random_page_cost=0.2 -c max_parallel_workers_per_gather=0"));

    public string Name => address.Name;

    /// <summary>Creates or migrates the record where needed.</summary>
    /// <returns>A connection for writing.</returns>
    /// <exception cref="RecordException">It cannot be reached, or it is no record, or one of a newer Parley.</exception>
    public NpgsqlConnection Open(bool create) => Guard(() =>
    {
        NpgsqlConnection connection = Connect();
        try
        {
            Prepare(connection, create);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    });

    /// <summary>One more connection for writing, outside of any pool.</summary>
    public NpgsqlConnection Connect()
    {
        var connection = new NpgsqlConnection(Settings(address, settings =>
        {
            settings.Pooling = false;
            settings.MaxAutoPrepare = 40;
            settings.AutoPrepareMinUsages = 2;
        }).ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A connection that cannot write.</summary>
    public NpgsqlConnection OpenForQueries() => reading.OpenConnection();

    /// <summary>A transaction in which nobody else writes the record.</summary>
    public NpgsqlTransaction BeginWriting(NpgsqlConnection connection)
    {
        NpgsqlTransaction transaction = connection.BeginTransaction();
        try
        {
            string wait = string.Create(CultureInfo.InvariantCulture, $"{(long)options.LockTimeout.TotalMilliseconds}");
            connection.Execute($"SET LOCAL lock_timeout = {wait}; SELECT pg_advisory_xact_lock({WritersLock})", transaction: transaction);
            return transaction;
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    /// <exception cref="RecordException">In place of Npgsql's own, where the user can do something about it.</exception>
    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (NpgsqlException error) when (PostgresErrors.Explain(error, address) is { } message)
        {
            // The other connections of the pool are gone as well: the next question gets a new one.
            if (PostgresErrors.IsLost(error))
                reading.Clear();
            throw new RecordException(message, error) { IsOfArticle = error.SqlState == PostgresErrors.TooLong };
        }
        // A host that has no address is told by what looks for it, and not by Npgsql.
        catch (SocketException error)
        {
            throw new RecordException(PostgresErrors.Unreachable(address.Name), error);
        }
        catch (Exception error) when (PostgresErrors.IsOfConnection(error))
        {
            reading.Clear();
            throw new RecordException(PostgresErrors.Lost(address.Name, error.Message), error);
        }
    }

    public void Dispose() => reading.Dispose();

    internal static NpgsqlConnectionStringBuilder Settings(PostgresAddress address, Action<NpgsqlConnectionStringBuilder> more)
    {
        var settings = new NpgsqlConnectionStringBuilder(address.Settings.ToString())
        {
            SearchPath = Migrations.Schema,
            ApplicationName = "Parley",
            // To read a large record through takes as long as it takes.
            CommandTimeout = 0,
            TcpKeepAlive = true,
        };
        // A server that is gone without a word is known within minutes, and not after the two hours that a system waits. Sockets that are files
        // know no such times.
        if (!address.IsLocalSocket)
            (settings.TcpKeepAliveTime, settings.TcpKeepAliveInterval) = (60, 10);
        more(settings);
        return settings;
    }

    // Nothing is changed in a database before it is known to be a record, or without one.
    private void Prepare(NpgsqlConnection connection, bool create)
    {
        if (connection.PostgreSqlVersion.Major < 15)
            throw new RecordException($"the server of the record '{Name}' is PostgreSQL {connection.PostgreSqlVersion}. Parley needs 15 or newer.");
        if (connection.ExecuteScalar<string>("SHOW server_encoding") is not "UTF8" and var encoding)
            throw new RecordException($"the database of the record '{Name}' has the encoding {encoding}, which does not hold every letter. Create one: createdb --encoding=UTF8 --template=template0 NAME");
        int version = Migrations.Version(connection)
            ?? throw new RecordException($"the schema '{Migrations.Schema}' of '{Name}' is of another program. Name another database.");
        if (version > Migrations.Latest)
            throw new RecordException($"the record '{Name}' was written by a newer Parley (version {version} of the record; this one knows {Migrations.Latest}). Install the newer Parley, or name another database.");
        if (version == 0 && !create)
            throw new RecordException($"there is no record in '{Name}' yet. Run: parley read PATH… first, or name another database.");
        if (version == Migrations.Latest)
            return;
        using NpgsqlTransaction transaction = BeginWriting(connection);
        Migrations.Run(connection, transaction);
        transaction.Commit();
    }
}
