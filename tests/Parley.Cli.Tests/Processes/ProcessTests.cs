using System.Diagnostics;
using System.Text;

namespace Parley.Cli.Tests.Processes;

/// <summary>What only a process of its own shows: pipes, bytes, signals.</summary>
public sealed class ProcessTests : IDisposable
{
    private const string Harbour = "\"We will not pay,\" said Мо Hale on Tuesday in the harbour town. He is the head of the office there.\n";

    private readonly Workplace place = new();

    [Fact]
    public void Prints_utf8_without_a_mark_and_with_line_feeds()
    {
        place.Write("a.txt", Harbour);
        using Process process = Start("read", "a.txt", "--no-record", "--format", "jsonl");
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        Assert.Equal("1 article, 1 statement; 0 failed\n", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.ToArray());
        Assert.StartsWith("{\"path\":\"a.txt\"", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.Contains("Мо Hale", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_standard_input_to_its_end()
    {
        using Process process = Start("read", "-", "--no-record");
        process.StandardInput.Write(Harbour);
        process.StandardInput.Close();
        Assert.Contains("We will not pay", process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void A_closed_pipe_ends_it_quietly()
    {
        if (OperatingSystem.IsWindows())
            return;
        for (int n = 0; n < 200; n++)
            place.Write($"many/{n:000}.txt", string.Concat(Enumerable.Repeat(Harbour, 40)));
        Outcome outcome = Finish(Shell("{ \"$@\"; echo $? >code; } | head -c 10", "read", "many", "--no-record", "--format", "jsonl"));
        Assert.Equal(("{\"path\":\"m", ""), (outcome.Output, outcome.Errors));
        Assert.Equal("0\n", File.ReadAllText(place.At("code")));
    }

    [Fact]
    public void Standard_output_and_errors_may_share_a_file()
    {
        if (OperatingSystem.IsWindows())
            return;
        place.Write("a.txt", Harbour);
        Finish(Shell("\"$@\" >both 2>&1", "read", "a.txt", "gone.txt", "--no-record", "--format", "jsonl"));
        string[] lines = File.ReadAllLines(place.At("both"));
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("parley: gone.txt", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"path\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Ctrl_c_ends_it_with_130()
    {
        if (OperatingSystem.IsWindows() || IsInterruptIgnored())
            return;
        place.Write("a.txt", Harbour);
        using Process process = Start("read", "a.txt", "-", "--no-record", "--threads", "1");
        process.StandardOutput.ReadLine(); // The first article is out; now it waits for standard input.
        using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            kill.WaitForExit();
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
    }

    [Theory]
    [InlineData(0, "--version")]
    [InlineData(1, "read", "gone.txt", "--no-record")]
    [InlineData(2, "read")]
    public void Ends_with_its_exit_code(int expected, params string[] args) => Assert.Equal(expected, Finish(Start(args)).Code);

    public void Dispose() => place.Dispose();

    // What a shell starts in the background ignores the signal, and so do its children: then nothing would ever end.
    private static bool IsInterruptIgnored()
    {
        const string Status = "/proc/self/status", Ignored = "SigIgn:";
        return File.Exists(Status)
            && File.ReadLines(Status).FirstOrDefault(line => line.StartsWith(Ignored, StringComparison.Ordinal)) is { } line
            && (Convert.ToUInt64(line[Ignored.Length..].Trim(), 16) & 2) != 0;
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "parley.dll");

    private Process Start(params string[] args) => Start("dotnet", [Program, .. args]);

    /// <param name="script">Calls the program as <c>"$@"</c>.</param>
    private Process Shell(string script, params string[] args) => Start("sh", ["-c", script, "sh", "dotnet", Program, .. args]);

    private Process Start(string file, string[] args)
    {
        var start = new ProcessStartInfo(file, args)
        {
            WorkingDirectory = place.Folder,
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        start.Environment.Remove("PARLEY_RECORD");
        return Process.Start(start)!;
    }

    private static Outcome Finish(Process process)
    {
        using (process)
        {
            process.StandardInput.Close();
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> errors = process.StandardError.ReadToEndAsync();
            process.WaitForExit();
            return new Outcome(process.ExitCode, output.Result, errors.Result);
        }
    }
}
