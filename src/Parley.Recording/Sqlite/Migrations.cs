using Dapper;
using Microsoft.Data.Sqlite;
using Parley.Recording.Sql;

namespace Parley.Recording.Sqlite;

/// <summary>
/// The schema as numbered steps, forward only: <c>Migrations/001.sql</c> makes version 1 of an empty file, <c>002.sql</c>
/// version 2 of version 1. A published step never changes.
/// </summary>
internal static class Migrations
{
    /// <summary>The first version in which statements have places, and words that SQL cannot make.</summary>
    private const int FirstWithWords = 2;

    /// <summary>The first version that knows outlets beside the one that is shown.</summary>
    private const int FirstWithOutlets = 3;

    private static readonly string[] Steps = MigrationSteps.Of("Sqlite");

    /// <summary>The version that this program writes.</summary>
    public static int Latest => Steps.Length;

    /// <summary>Brings the file to <see cref="Latest"/> in one transaction; a second process that does so meanwhile is waited for.</summary>
    public static void Run(SqliteConnection connection, int applicationId)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        // Asked within the transaction: another process may have done it since.
        int version = connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction);
        foreach (string step in Steps.Skip(version))
            connection.Execute(step, transaction: transaction);
        if (version is > 0 and < FirstWithWords)
        {
            using var rows = new SqliteRowWriter(connection, transaction);
            new WordFiller(connection, transaction, rows).Run(new SqliteWords());
        }
        if (version is > 0 and < FirstWithOutlets)
            new OtherOutlets(connection, transaction).WriteAll();
        if (version < Latest)
            connection.Execute($"PRAGMA application_id = {applicationId}; PRAGMA user_version = {Latest}", transaction: transaction);
        transaction.Commit();
    }
}
