namespace Parley.Reading.Tests.Readings;

/// <summary>The checkout that the tests run in: what they compare with lies beside the code, not beside the program.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    public static string Under(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Parley.slnx")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No Parley.slnx above '{AppContext.BaseDirectory}'.");
    }
}
