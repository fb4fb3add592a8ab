using Parley.Cli.Terminal;
using Parley.Reading.Conllu;
using Parley.Text;
using Spectre.Console;

namespace Parley.Cli.Parse;

/// <summary>An article's sentences as tables, a row a word; each cell is cut to one line.</summary>
internal sealed class WordTable(Screen screen, Func<TaggedText, int, string?> verbLemma)
{
    private const int Gap = 2;

    private static readonly Style Faint = new(decoration: Decoration.Dim);

    // What the columns need whose content has bounds: id, UPOS, XPOS, head, relation, name.
    private static readonly int[] Bounded = [5, 5, 7, 3, 12, 6];

    // Form, lemma and features share what is left.
    private readonly int form = Math.Max(Rest(screen) * 3 / 10, 8);
    private readonly int features = Math.Max(Rest(screen) * 4 / 10, 10);

    public void Write(TaggedText tagged)
    {
        Article article = tagged.Article;
        screen.WriteLine(article.Title ?? article.Path, new Style(decoration: Decoration.Bold));
        screen.WriteLine(ArticleTable.Facts(article, tagged.Language), Faint);
        var words = new WordLines(tagged, verbLemma);
        foreach (Sentence sentence in tagged.Sentences)
        {
            screen.WriteLine();
            screen.WriteLine(Shown.Line(sentence.Span.In(tagged.Text).ToString()), Faint);
            screen.Write(Grid(words.Of(sentence)));
        }
        screen.WriteLine();
    }

    private Grid Grid(IEnumerable<WordLine> lines)
    {
        var grid = new Grid { Expand = false };
        int[] widths = [Bounded[0], form, form, Bounded[1], Bounded[2], features, Bounded[3], Bounded[4], Bounded[5]];
        foreach (int width in widths)
            grid.AddColumn(new GridColumn { Width = width, NoWrap = true, Padding = new Padding(Gap, 0, 0, 0) });
        foreach (WordLine line in lines)
            grid.AddRow([.. Cells(line).Zip(widths, Cell)]);
        return grid;
    }

    private static int Rest(Screen screen) => screen.Width - Bounded.Sum() - (9 * Gap);

    private static IEnumerable<(string Text, Style Style)> Cells(WordLine line) =>
    [
        (line.Id, Faint),
        (line.Form, new Style(Color.Aqua)),
        (line.Verb != WordLine.Unknown ? line.Verb : line.Lemma, Style.Plain),
        (line.Upos, new Style(Color.Yellow)),
        (line.Xpos, Style.Plain),
        (Values(line.Features), Faint),
        (line.Head, Faint),
        (line.Relation, Style.Plain),
        (line.Name, new Style(Color.Green)),
    ];

    // Case=Nom|Number=Sing is long, and "Nom Sing" says as much to whoever knows what it may be.
    private static string Values(string features) => string.Join(' ', features.Split('|').Select(pair => pair[(pair.IndexOf('=') + 1)..]));

    // What is not known is left blank: an underscore in every second cell would hide the rest.
    private static Spectre.Console.Text Cell((string Text, Style Style) cell, int width) =>
        new(cell.Text == WordLine.Unknown ? "" : Shown.Cut(Shown.Line(cell.Text), width), cell.Style);
}
