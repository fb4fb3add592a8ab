using Parley.Cli.Surrounding;
using Parley.Recording;

namespace Parley.Cli.Options;

/// <summary>Where the record is, and opening it: a file, or the address of a server.</summary>
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
        RecordStore.Open(Resolve(file, around));

    /// <summary>Opens a record that is there, to read.</summary>
    /// <exception cref="RecordException">There is none, or it cannot be opened; the message says what to do.</exception>
    public static IRecord OpenExisting(string file, Surroundings around) =>
        RecordStore.OpenExisting(Resolve(file, around));

    /// <summary>Whether it is a file; else its name is an address (<c>postgresql://…</c>).</summary>
    public static bool IsFile(string name) => RecordStore.IsFile(name);

    /// <summary>The name as it is told: the password of an address is nobody's business on a screen or in a log.</summary>
    public static string Told(string name) => RecordStore.Shown(name);

    private static string Resolve(string name, Surroundings around) => IsFile(name) ? around.Resolve(name) : name;
}
