using Parley.Cli.Surrounding;

namespace Parley.Cli.Terminal;

/// <summary>What is told on stderr: one line an error, <c>parley: PATH: what is wrong; what to do</c>, and how far the work is.</summary>
internal sealed class Report(Surroundings around)
{
    private string progress = "";

    public void Error(string path, string message) => Error($"{path}: {message}");

    public void Error(string message) => Line($"parley: {message}");

    /// <summary>One line, whatever is in it.</summary>
    public void Line(string message)
    {
        string shown = progress;
        Progress("");
        Write(Shown.Line(message) + "\n");
        Progress(shown);
    }

    /// <summary>A bar that the next one overwrites, on a terminal; <see cref="EndProgress"/> clears its line for results.</summary>
    public void Progress(long done, long all)
    {
        const int Cells = 30;
        int filled = all == 0 ? Cells : (int)(done * Cells / all);
        Progress($"[{new string('#', filled)}{new string('.', Cells - filled)}] {done}/{all}");
    }

    public void EndProgress() => Progress("");

    private void Progress(string bar)
    {
        if (bar == progress || !around.ErrorsAreTerminal)
            return;
        // Erases the line by blanks and not by an escape sequence, which not every terminal knows.
        Write($"\r{bar.PadRight(progress.Length)}{(bar.Length == 0 ? "\r" : "")}");
        progress = bar;
    }

    private void Write(string text)
    {
        try
        {
            around.Errors.Write(text);
        }
        catch (IOException)
        {
            // Whoever read stderr has gone: the work goes on, and the exit code still tells.
        }
    }
}
