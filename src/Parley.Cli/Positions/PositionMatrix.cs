using Parley.Cli.Terminal;
using Parley.Linking.Positions;
using Spectre.Console;
using static System.FormattableString;

namespace Parley.Cli.Positions;

/// <summary>Issues down, actors across, as many as fit; who spoke most comes first. A cell has the position, how many statements carry it, <c>?</c> where each of them is in doubt, and the latest one's id.</summary>
internal sealed class PositionMatrix(Screen screen, Said said)
{
    private const int IssueWidth = 20, CellWidth = 17, Gap = 2;

    private static readonly Style Faint = new(decoration: Decoration.Dim), Bold = new(decoration: Decoration.Bold);

    public void Write(IReadOnlyCollection<PositionCell> cells)
    {
        string[] parties = [.. cells.GroupBy(cell => cell.Party).OrderByDescending(party => party.Sum(cell => cell.Step.Carriers.Length)).ThenBy(party => party.Key, StringComparer.Ordinal).Select(party => party.Key)];
        foreach (string[] some in parties.Chunk(Math.Max(1, (screen.Width - IssueWidth) / (CellWidth + Gap))))
        {
            screen.Write(Grid([.. cells.Where(cell => some.Contains(cell.Party))], some));
            screen.WriteLine();
        }
    }

    private Grid Grid(PositionCell[] cells, string[] parties)
    {
        var grid = new Grid { Expand = false };
        grid.AddColumn(new GridColumn { Width = IssueWidth, NoWrap = true, Padding = new Padding(0, 0, 0, 0) });
        foreach (string _ in parties)
            grid.AddColumn(new GridColumn { Width = CellWidth, NoWrap = true, Padding = new Padding(Gap, 0, 0, 0) });
        grid.AddRow([new Spectre.Console.Text(""), .. parties.Select(party => new Spectre.Console.Text(Shown.Cut(said.Name(party), CellWidth), Bold))]);
        foreach (IGrouping<string, PositionCell> issue in cells.GroupBy(cell => cell.Issue).OrderBy(issue => issue.Key, StringComparer.Ordinal))
        {
            PositionCell?[] row = [.. parties.Select(party => issue.FirstOrDefault(cell => cell.Party == party))];
            grid.AddRow([new Spectre.Console.Text(Shown.Cut(issue.Key, IssueWidth), Bold), .. row.Select(Position)]);
            grid.AddRow([new Spectre.Console.Text(""), .. row.Select(Latest)]);
        }
        return grid;
    }

    private static Spectre.Console.Text Position(PositionCell? cell) =>
        cell is null ? new Spectre.Console.Text("") : new Spectre.Console.Text(Invariant($"{Stances.Labels.Of(cell.Step.Stance)} {cell.Step.Carriers.Length}{(cell.Step.IsDoubted ? " ?" : "")}"), Style(cell.Step.Stance));

    private static Spectre.Console.Text Latest(PositionCell? cell) =>
        new(cell is null ? "" : UtteranceLine.Id(cell.Step.Latest), Faint);

    private static Style Style(Stance stance) => new(stance switch
    {
        Stance.Refuses => Color.Red,
        Stance.Conditional => Color.Yellow,
        _ => Color.Green,
    });
}
