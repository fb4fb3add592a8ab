namespace Parley.Cli.Tests;

/// <summary>Files of the repository that the tests run in.</summary>
internal static class Repository
{
    public static string Path(params string[] parts)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Parley.slnx")))
                return System.IO.Path.Combine([folder.FullName, .. parts]);
        }
        throw new InvalidOperationException("These tests run inside of the repository.");
    }
}
