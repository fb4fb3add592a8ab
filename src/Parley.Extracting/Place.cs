using System.Globalization;

namespace Parley.Extracting;

/// <summary>Where a problem lies: a line, counted from 1, and a byte, counted from 0 in the file or in the line.</summary>
internal readonly record struct Place(int Line, long Byte, bool InLine)
{
    /// <summary>A byte of a file.</summary>
    public static Place In(ReadOnlySpan<byte> file, int at) => new(file[..at].Count((byte)'\n') + 1, at, InLine: false);

    /// <summary>A unit of a file in UTF-16.</summary>
    public static Place In(string file, int at) => new(file.AsSpan(0, at).Count('\n') + 1, 2L * at, InLine: false);

    public static Place OfLine(int line, long at) => new(line, at, InLine: true);

    public override string ToString() => InLine
        ? string.Create(CultureInfo.InvariantCulture, $"line {Line}, byte {Byte} of the line")
        : string.Create(CultureInfo.InvariantCulture, $"byte {Byte} (line {Line})");
}
