using Microsoft.Extensions.FileSystemGlobbing;
using Parley.Cli.Fetching;
using Parley.Cli.Surrounding;
using Parley.Ingesting;

namespace Parley.Cli.Reading;

/// <summary>A path that leads to nothing that can be read, and why.</summary>
internal sealed record BadPath(string Path, string Message);

/// <summary>Paths, as typed, to files: in the order of the paths, and within a folder by name.</summary>
internal sealed record InputFiles(IReadOnlyList<Input> Inputs, IReadOnlyList<BadPath> Bad)
{
    public const string StandardInput = "-";

    // What a folder holds besides is passed over; a file that is named is read, whatever its name.
    private static readonly string[] Endings = [".txt", ".jsonl", ".ndjson", ".html", ".htm", ".xhtml", ".csv", ".tsv", ".md", ".markdown", ".eml", ".xml", ".rss", ".atom", ".json", ".warc", ".gz", ".zip"];

    /// <param name="web">Fetches what is an address; null: nothing does.</param>
    public static InputFiles Find(IEnumerable<string> paths, Surroundings around, WebInputs? web = null)
    {
        var inputs = new List<Input>();
        var bad = new List<BadPath>();
        foreach (string path in paths)
        {
            int before = inputs.Count + bad.Count;
            if (WebInputs.IsAddress(path))
                AddAddress(path, web, inputs, bad);
            else
                Add(path, around, inputs, bad);
            if (inputs.Count + bad.Count == before)
                bad.Add(new BadPath(path, $"no {string.Join(", ", Endings)} file in it; name the files themselves"));
        }
        return new InputFiles(inputs, bad);
    }

    private static void AddAddress(string address, WebInputs? web, List<Input> inputs, List<BadPath> bad)
    {
        if (web is null)
            bad.Add(new BadPath(address, "only read and follow fetch addresses; save the page as a file and name that"));
        else
            inputs.Add(web.Add(address));
    }

    private static void Add(string path, Surroundings around, List<Input> inputs, List<BadPath> bad)
    {
        if (path.Length == 0)
            bad.Add(new BadPath("''", "an empty name; name a file or a folder"));
        else if (path == StandardInput && inputs.Any(input => input.Path == StandardInput))
            bad.Add(new BadPath(path, "standard input can be read once; name it once"));
        else if (path == StandardInput)
            inputs.Add(new Input(path, () => around.Input));
        else if (File.Exists(around.Resolve(path)))
            inputs.Add(FileAt(path, around));
        else if (Directory.Exists(around.Resolve(path)))
            AddFolder(path, around, inputs, bad);
        else if (path.Contains('*', StringComparison.Ordinal))
            AddMatches(path, around, inputs, bad);
        else
            bad.Add(new BadPath(path, "no such file or folder; check the name"));
    }

    private static void AddFolder(string folder, Surroundings around, List<Input> inputs, List<BadPath> bad)
    {
        try
        {
            var entries = new DirectoryInfo(around.Resolve(folder)).EnumerateFileSystemInfos()
                .Where(entry => !entry.Name.StartsWith('.'))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal);
            foreach (FileSystemInfo entry in entries.ToList())
            {
                string path = Join(folder, entry.Name);
                if (entry is FileInfo && Endings.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                    inputs.Add(FoundAt(path, around));
                else if (entry is DirectoryInfo && entry.LinkTarget is null) // A link may lead round in a circle.
                    AddFolder(path, around, inputs, bad);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            bad.Add(new BadPath(folder, "the folder cannot be listed; check its permissions"));
        }
    }

    private static void AddMatches(string pattern, Surroundings around, List<Input> inputs, List<BadPath> bad)
    {
        // The pattern's first parts without a star are a folder, which may lie above the current one.
        string[] parts = pattern.Split('/', Path.DirectorySeparatorChar);
        int plain = Array.FindIndex(parts, part => part.Contains('*', StringComparison.Ordinal));
        string folder = string.Join('/', parts[..plain]) is { Length: > 0 } start ? start : plain > 0 ? "/" : "";
        string[] found = folder.Length == 0 || Directory.Exists(around.Resolve(folder))
            ? [.. Matches(around.Resolve(folder.Length == 0 ? "." : folder), string.Join('/', parts[plain..]))]
            : [];
        inputs.AddRange(found.Order(StringComparer.Ordinal).Select(file => FoundAt(Join(folder, file), around)));
        if (found.Length == 0)
            bad.Add(new BadPath(pattern, "no file fits this pattern; * stands for any letters, ** for any folders"));
    }

    private static IEnumerable<string> Matches(string folder, string pattern)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern);
        return matcher.GetResultsInFullPath(folder)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => IsHidden(pattern) || !IsHidden(file));
    }

    // As in a shell, a star does not stand for what is hidden.
    private static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.'));

    private static Input FileAt(string path, Surroundings around) => new(
        path,
        () => new FileStream(around.Resolve(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));

    // What has no length is an empty file, or none (a pipe, a device): to open such a one may wait for ever, and nobody named it.
    private static Input FoundAt(string path, Surroundings around)
    {
        var file = new FileInfo(around.Resolve(path));
        return (file.ResolveLinkTarget(returnFinalTarget: true) ?? file) is FileInfo { Exists: true, Length: 0 }
            ? new Input(path, () => Stream.Null)
            : FileAt(path, around);
    }

    private static string Join(string folder, string name) =>
        folder.Length == 0 || folder.EndsWith('/') || folder.EndsWith(Path.DirectorySeparatorChar) ? folder + name : $"{folder}/{name}";
}
