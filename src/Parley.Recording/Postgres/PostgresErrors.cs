using System.Net.Sockets;
using System.Security.Authentication;
using Npgsql;

namespace Parley.Recording.Postgres;

/// <summary>What PostgreSQL and the way to it complain of, as one line that says what to do.</summary>
internal static class PostgresErrors
{
    /// <summary>What an index does not take.</summary>
    public const string TooLong = "54000";

    /// <summary>Null: PostgreSQL was asked for something wrong. That is a mistake of Parley's and no user can cure it.</summary>
    // postgresql.org/docs/current/errcodes-appendix.html
    public static string? Explain(NpgsqlException error, PostgresAddress address)
    {
        string name = address.Name;
        return error.SqlState switch
        {
            "28P01" or "28000" => Refused(name),
            "3D000" => $"there is no database '{address.Settings.Database}' for the record '{name}'. Create it: createdb --encoding=UTF8 --template=template0 {address.Settings.Database}",
            "42501" => $"you have not the right to do that in the record '{name}'. Let the owner of the database give it: GRANT CREATE ON DATABASE, or USAGE on the schema parley and rights on its tables.",
            "25006" => $"the record '{name}' is write-protected: the server only reads. Name the server that writes.",
            "53100" => $"the disk that holds the record '{name}' is full. Free some space, then run the same command again; what was recorded before is safe.",
            "53200" or "53400" => $"the server of the record '{name}' has no memory left or allows no more. Run the same command again later.",
            "53300" => $"the server of the record '{name}' takes no more connections. Wait or end some, then run the same command again.",
            TooLong => $"a path or an address of an article is too long for the record '{name}', which takes up to 2600 bytes. Shorten it.",
            "55P03" or "40P01" => $"the record '{name}' is being written by another process. Wait until that is done, then run the same command again.",
            "57014" => $"the server broke off a question to the record '{name}'. Ask for less, or raise its statement_timeout.",
            "57P03" => $"the server of the record '{name}' is starting or shutting down. Run the same command again in a moment.",
            "58030" or "58P01" => $"the disk that holds the record '{name}' fails. Check it, then run the same command again.",
            "3F000" or "42P01" or "42703" => $"the record '{name}' lacks a table or a column: somebody dropped or changed it. Restore a copy of it, or drop its schema parley and read the articles again.",
            "XX001" or "XX002" => $"the record '{name}' is damaged. Restore a copy of it, or drop its schema parley and read the articles again.",
            _ when IsUnreachable(error) => Unreachable(name),
            _ when error.InnerException is AuthenticationException => $"the server of the record '{name}' does not prove who it is. Check sslmode and sslrootcert.",
            _ when IsLost(error) => Lost(name),
            // Where the server wants a password and there is none, Npgsql says so itself.
            null when error.Message.Contains("password", StringComparison.OrdinalIgnoreCase) => Refused(name),
            null => Lost(name),
            // Out of means, ended by somebody, faults of the system or of the server itself.
            ['5', '3' or '7' or '8', ..] or ['X', 'X', ..] => Failed(name, error),
            _ => null,
        };
    }

    /// <summary>
    /// Whether an error that is none of PostgreSQL's was thrown by what talks to it: so a connection ends that breaks off, runs out of time
    /// or is closed under a command.
    /// </summary>
    public static bool IsOfConnection(Exception error) =>
        error is TimeoutException or IOException or InvalidOperationException or ArgumentException
        && (error.Source == nameof(Npgsql) || (error.StackTrace ?? "").Contains($" {nameof(Npgsql)}.", StringComparison.Ordinal));

    /// <param name="why">What is said of an error that is none of PostgreSQL's.</param>
    public static string Lost(string name, string? why = null) =>
        $"the connection to the record '{name}' was lost{(why is null ? "" : $" ({why.ReplaceLineEndings(" ").TrimEnd('.', ' ')})")}. Check the server, then run the same command again: what was recorded is safe, and nothing is doubled.";

    public static string Unreachable(string name) => $"no PostgreSQL server answers for the record '{name}'. Start it, or check host and port.";

    /// <summary>Whether the connection is gone and another may do better.</summary>
    public static bool IsLost(NpgsqlException error) =>
        error.SqlState is "57P01" or "57P02" or "57P05" or "25P03" || (error.SqlState is { } state && state.StartsWith("08", StringComparison.Ordinal))
        || error.InnerException is IOException or TimeoutException or SocketException or ObjectDisposedException;

    private static bool IsUnreachable(NpgsqlException error) =>
        error.SqlState is null && error.InnerException is SocketException or TimeoutException or AggregateException;

    private static string Failed(string name, NpgsqlException error) =>
        $"the server of the record '{name}' fails ({((error as PostgresException)?.MessageText ?? error.Message).ReplaceLineEndings(" ").TrimEnd('.', ' ')}). Look into its log, then run the same command again: what was recorded is safe, and nothing is doubled.";

    private static string Refused(string name) =>
        $"the server of the record '{name}' refuses the user or the password. Check both; a password is looked for in PGPASSWORD and ~/.pgpass.";
}
