using System.Diagnostics;

namespace Parley.Cli.Tests.Launcher;

/// <summary>A script of the repository in a folder of its own, with a make-believe <c>dotnet</c> that takes no time.</summary>
internal sealed class Script : IDisposable
{
    // Tools that the scripts may use: what POSIX has, and nothing of this machine besides.
    private static readonly string[] Tools =
    [
        "sh", "bash", "basename", "cat", "cksum", "date", "dirname", "find", "grep", "head", "id", "ln", "ls", "mkdir", "mv", "readlink", "rm",
        "sed", "sleep", "sort", "tail", "tr", "touch",
    ];

    public Script(string name, string dotnet)
    {
        Directory.CreateDirectory(At("bin"));
        foreach (string tool in Tools)
        {
            if (((string[])["/bin/", "/usr/bin/"]).Select(folder => folder + tool).FirstOrDefault(File.Exists) is { } path)
                File.CreateSymbolicLink(At($"bin/{tool}"), path);
        }
        if (dotnet.Length > 0)
            WriteExecutable("bin/dotnet", "#!/bin/sh\n" + dotnet);
        WriteExecutable($"repository/{name}", File.ReadAllText(Repository.Path(name)));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("parley-").FullName;

    public string At(string name) => Path.Combine(Folder, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }

    public Outcome Run(string command, params string[] args) => Finish(Start(command, args));

    public Process Start(string command, params string[] args)
    {
        var start = new ProcessStartInfo(At(command), args)
        {
            WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = At("bin");
        start.Environment["HOME"] = Folder;
        return Process.Start(start)!;
    }

    public static Outcome Finish(Process process)
    {
        using (process)
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> errors = process.StandardError.ReadToEndAsync();
            process.WaitForExit();
            return new Outcome(process.ExitCode, output.Result, errors.Result);
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void WriteExecutable(string name, string text)
    {
        Write(name, text);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(At(name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
