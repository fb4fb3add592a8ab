using Parley.Cli.Terminal;
using Parley.Recording;
using Spectre.Console;
using static System.FormattableString;

namespace Parley.Cli.Search;

/// <summary>How often each speaker, outlet and so on stands among the hits: a field a row.</summary>
internal sealed class FacetTable(Screen screen)
{
    private const int NameWidth = 10, MostShown = 10;

    /// <param name="isCapped">There may be more hits than were counted.</param>
    public void Write(IReadOnlyList<Facet> facets, bool isCapped)
    {
        var grid = new Grid { Expand = false };
        grid.AddColumn(new GridColumn { Width = NameWidth, Padding = new Padding(2, 0, 0, 0) });
        grid.AddColumn(new GridColumn { Width = Math.Max(screen.Width - NameWidth - 4, 10), Padding = new Padding(2, 0, 0, 0) });
        foreach (Facet facet in facets.Where(facet => facet.Values.Count > 0))
        {
            string values = string.Join(" · ", facet.Values.Take(MostShown).Select(value => Invariant($"{Shown.Line(value.Value)} ({value.Count})")));
            grid.AddRow(new Spectre.Console.Text(facet.Field), new Spectre.Console.Text(facet.Values.Count > MostShown ? values + " …" : values));
        }
        screen.WriteLine(isCapped ? "10,000+ statements; among the first 10,000:" : "Among all of them:", new Style(decoration: Decoration.Bold));
        screen.Write(grid);
    }
}
