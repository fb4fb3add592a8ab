using System.Globalization;
using Parley.Lab.Statements;

namespace Parley.Lab.Attributions;

/// <summary>Rows of figures under the heads of their columns.</summary>
internal sealed class Table(TextWriter output)
{
    private const int Title = 30;
    private const int Column = 8;

    public void Head(string title, params IEnumerable<string> columns)
    {
        output.WriteLine();
        Line(title, columns);
    }

    /// <param name="cells">Numbers of things as integers, shares as floating.</param>
    public void Row(string title, params IEnumerable<object> cells) => Line($"  {title}", cells.Select(Cell));

    public void Row(string title, Found found) => Row(title, found.Precision, found.Recall, found.F1);

    public void Note(string title, object note) => output.WriteLine($"  {title.PadRight(Title - 2)}{note}");

    public void Note(string line) => output.WriteLine($"  {line}");

    private void Line(string title, IEnumerable<string> cells) => output.WriteLine(title.PadRight(Title) + string.Concat(cells.Select(cell => cell.PadLeft(Column))));

    private static string Cell(object value) => value is double share ? Figure.Of(share) : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
