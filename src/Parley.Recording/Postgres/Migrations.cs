using System.Globalization;
using Dapper;
using Npgsql;
using Parley.Recording.Sql;

namespace Parley.Recording.Postgres;

/// <summary>The schema <c>parley</c> as numbered steps, forward only, as <see cref="MigrationSteps"/>. A published step never changes.</summary>
internal static class Migrations
{
    public const string Schema = "parley";

    /// <summary>The first version that knows outlets beside the one that is shown.</summary>
    private const int FirstWithOutlets = 2;

    private static readonly string[] Steps = MigrationSteps.Of("Postgres");

    /// <summary>The version that this program writes.</summary>
    public static int Latest => Steps.Length;

    // Asked of the tables: functions such as to_regnamespace may answer from before the lock was had.
    /// <returns>The version of the record; 0: there is none yet; null: what is there is not ours.</returns>
    public static int? Version(NpgsqlConnection connection)
    {
        (bool isEmpty, bool isOurs) = connection.QuerySingle<(bool, bool)>(
            """
            SELECT NOT EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = @Schema),
                EXISTS (SELECT 1 FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname = @Schema AND c.relname = 'about' AND a.attname = 'version')
            """,
            new { Schema });
        return isOurs ? connection.ExecuteScalar<int>($"SELECT version FROM {Schema}.about") : isEmpty ? 0 : null;
    }

    /// <summary>Brings the record to <see cref="Latest"/>; within a transaction that holds the writer's lock.</summary>
    public static void Run(NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        // Who may only use a schema may not ask to create it either, not even if it is there.
        if (!connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = @Schema)", new { Schema }))
            connection.Execute($"CREATE SCHEMA {Schema}");
        // Asked within the transaction: another process may have done it since.
        int version = Version(connection) ?? 0;
        foreach (string step in Steps.Skip(version))
            connection.Execute(step);
        if (version is > 0 and < FirstWithOutlets)
            new OtherOutlets(connection, transaction).WriteAll();
        if (version < Latest)
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"UPDATE about SET version = {Latest}"));
    }
}
