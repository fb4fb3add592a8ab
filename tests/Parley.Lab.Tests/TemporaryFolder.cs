namespace Parley.Lab.Tests;

/// <summary>A folder of a test's own.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("parley-lab-").FullName;

    public string Write(string name, params string[] lines)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")));
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
