using Parley.Cli.Terminal;
using Parley.Extracting;
using Parley.Text;
using Spectre.Console;

namespace Parley.Cli.Extract;

/// <summary>An extracted article for people: its headline, a line of facts, its text; or, explained, a line a block.</summary>
internal sealed class ExtractPage(Screen screen)
{
    private const int ReasonWidth = 32;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public void Write(Extracted document, bool explain)
    {
        if (document.Article is { } article)
            WriteHead(article);
        else if (explain && document.Blocks.Length > 0)
            screen.WriteLine(document.Path, Bold);
        if (explain)
            WriteBlocks(document);
        else if (document.Article is not null)
            WriteText(document.Article.Text);
    }

    private void WriteHead(Article article)
    {
        screen.WriteLine(article.Title ?? article.Path, Bold);
        string?[] facts = [article.Published?.ToString() ?? "undated", article.Byline, article.Outlet, article.StatedLanguage, article.Url, article.Path];
        screen.WriteLine(string.Join(" · ", facts.OfType<string>()), Faint);
        screen.WriteLine();
    }

    private void WriteText(string text)
    {
        foreach (string line in text.Split('\n'))
            screen.WriteLine(line);
        screen.WriteLine();
    }

    private void WriteBlocks(Extracted document)
    {
        foreach (PageBlock block in document.Blocks)
        {
            string reason = Shown.Cut(Shown.Line(block.Kept ? block.Kind.ToString().ToLowerInvariant() : block.Reason), ReasonWidth).PadRight(ReasonWidth);
            screen.WriteLine(Shown.Cut($"{(block.Kept ? "kept   " : "dropped")} {reason} {Shown.Line(block.Text)}", screen.Width), block.Kept ? null : Faint);
        }
        screen.WriteLine();
    }
}
