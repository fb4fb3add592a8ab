using Parley.Cli.Surrounding;
using Parley.Recording;
using Parley.Recording.Sqlite;

namespace Parley.Cli.Options;

/// <summary>Which file holds the record, and opening it.</summary>
internal static class RecordFile
{
    public const string Variable = "PARLEY_RECORD";

    public const string DefaultName = "parley.db";

    /// <summary>As typed, else as the variable says, else the default: a name as the user would write it.</summary>
    public static string Choose(string? typed, Surroundings around) =>
        typed ?? (around.Variable(Variable) is { Length: > 0 } set ? set : DefaultName);

    /// <summary>Opens the record to write; makes it where there is none.</summary>
    /// <exception cref="RecordException">It cannot be opened; the message says what to do.</exception>
    public static IRecord Open(string file, Surroundings around) =>
        SqliteRecord.Open(around.Resolve(file));

    /// <summary>Opens a record that is there, to read.</summary>
    /// <exception cref="RecordException">There is none, or it cannot be opened; the message says what to do.</exception>
    public static IRecord OpenExisting(string file, Surroundings around) =>
        SqliteRecord.OpenExisting(around.Resolve(file));
}
