using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace Parley.Recording.Postgres;

/// <summary>Where a database is, as PostgreSQL's own programs write it: postgresql://user:password@host:port/database?sslmode=require</summary>
internal sealed partial class PostgresAddress
{
    private const string Form = "Write postgresql://USER@HOST:PORT/DATABASE, other signs in a part of it as %40 for @.";

    private PostgresAddress(NpgsqlConnectionStringBuilder settings) => Settings = settings;

    public NpgsqlConnectionStringBuilder Settings { get; }

    /// <summary>Whether the host is the folder of a socket on this machine.</summary>
    public bool IsLocalSocket => Settings.Host is ['/' or '@', ..];

    /// <summary>What may be shown: the address without the password.</summary>
    public string Name => $"postgresql://{(Settings.Username is { } user ? $"{user}@" : "")}{Settings.Host}"
        + $"{(Settings.Port == NpgsqlConnection.DefaultPort ? "" : $":{Settings.Port}")}/{Settings.Database}";

    public static bool Is(string name) => Prefix().IsMatch(name);

    /// <exception cref="RecordException">It is no such address. The message shows nothing of it, for it may hold a password.</exception>
    public static PostgresAddress Parse(string address)
    {
        Match parts = Parts().Match(address);
        if (!parts.Success)
            throw new RecordException($"the address of the record cannot be read. {Form}");
        var settings = new NpgsqlConnectionStringBuilder { Host = "localhost" };
        foreach (string name in (string[])["user", "password", "host", "port", "dbname"])
        {
            if (parts.Groups[name] is { Length: > 0, Value: var value })
                Set(settings, name, Uri.UnescapeDataString(value));
        }
        foreach (string option in parts.Groups["options"].Value.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = option.Split('=', 2);
            Set(settings, pair[0], pair.Length == 2 ? Uri.UnescapeDataString(pair[1]) : "");
        }
        return settings.Database is null
            ? throw new RecordException($"the address of the record '{new PostgresAddress(settings).Name}' names no database. {Form}")
            : new PostgresAddress(settings);
    }

    private static void Set(NpgsqlConnectionStringBuilder settings, string name, string value)
    {
        switch (name)
        {
            case "user":
                settings.Username = value;
                break;
            case "password":
                settings.Password = value;
                break;
            case "host":
                settings.Host = value;
                break;
            case "dbname":
                settings.Database = value;
                break;
            case "sslrootcert":
                settings.RootCertificate = value;
                break;
            case "port" when ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port) && port > 0:
                settings.Port = port;
                break;
            case "connect_timeout" when ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ushort seconds) && seconds <= 1024:
                settings.Timeout = seconds;
                break;
            case "sslmode" when Enum.TryParse(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out SslMode mode) && Enum.IsDefined(mode):
                settings.SslMode = mode;
                break;
            default:
                throw new RecordException($"'{name}' in the address of the record is unknown, or its value is wrong. Known are user, password, host, port, dbname, sslmode, sslrootcert, connect_timeout.");
        }
    }

    [GeneratedRegex("^postgres(ql)?://", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    // A password may hold an @ that should have been written as %40: the last one parts it from the host.
    [GeneratedRegex(
        """^postgres(ql)?://((?<user>[^:/?]*)(:(?<password>[^/?]*))?@)?(?<host>\[[0-9A-Fa-f:.]+\]|[^\[\]@:/?]*)(:(?<port>[0-9]*))?(/(?<dbname>[^/?]*))?(\?(?<options>[^?]*))?$""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
