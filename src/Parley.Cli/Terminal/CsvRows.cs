using CsvHelper;

namespace Parley.Cli.Terminal;

/// <summary>
/// A table for spreadsheets (RFC 4180, UTF-8, lines ended by LF). A cell that a spreadsheet would take for a formula gets
/// an apostrophe in front: what an article says must not run on the reader's machine.
/// </summary>
internal sealed class CsvRows(Stream output) : IDisposable
{
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\n",
        Injection = CsvInjection.Escape,
    };

    private readonly CsvWriter csv = CsvWriter.Create(output, Options, leaveOpen: true);

    public void Write(IEnumerable<string?> cells)
    {
        foreach (string? cell in cells)
            csv.WriteField(cell is null ? null : Harmless(Shown.Lines(cell)));
        csv.EndRecord();
        csv.Flush();
    }

    public void Dispose() => csv.Dispose();

    // The library guards the ASCII signs; spreadsheets of East Asia take the wide ones too.
    private static string Harmless(string cell) => cell is ['\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + cell : cell;
}
