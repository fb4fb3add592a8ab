namespace Parley.Lab.Tests;

/// <summary>What lies beside the repository, on some machines.</summary>
internal static class Shared
{
    /// <returns>Null: it is not there, and the test says that it skips.</returns>
    public static string? Find(string name)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
                return Path.GetFullPath(Path.Combine(folder.FullName, "../shared", name)) is var path && Path.Exists(path) ? path : null;
        }
        return null;
    }
}
