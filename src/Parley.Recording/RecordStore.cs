using Parley.Recording.Postgres;
using Parley.Recording.Sqlite;

namespace Parley.Recording;

/// <summary>Opens a record by the name that a user gives it: the path of a file, or postgresql://USER@HOST/DATABASE.</summary>
public static class RecordStore
{
    /// <summary>Opens the record for reading and writing; creates it where there is none.</summary>
    /// <exception cref="RecordException">It cannot be opened; the message says what to do.</exception>
    public static IRecord Open(string name) => PostgresAddress.Is(name) ? PostgresRecord.Open(name) : SqliteRecord.Open(name);

    /// <summary>Opens a record that must be there already.</summary>
    /// <exception cref="RecordException">There is none, or it cannot be opened; the message says what to do.</exception>
    public static IRecord OpenExisting(string name) => PostgresAddress.Is(name) ? PostgresRecord.OpenExisting(name) : SqliteRecord.OpenExisting(name);

    /// <summary>The version of the schema that this program writes under such a name.</summary>
    public static int SchemaVersion(string name) => PostgresAddress.Is(name) ? PostgresRecord.SchemaVersion : SqliteRecord.SchemaVersion;

    /// <summary>Whether the name is that of a file; else it is an address.</summary>
    public static bool IsFile(string name) => !PostgresAddress.Is(name);

    /// <summary>The name as it may be shown: without a password. Of an address that cannot be read nothing is shown.</summary>
    public static string Shown(string name)
    {
        try
        {
            return IsFile(name) ? name : PostgresAddress.Parse(name).Name;
        }
        catch (RecordException)
        {
            return "postgresql://…";
        }
    }
}
