using System.Text;

namespace Parley.Extracting.WebPages;

/// <summary>Gathers the text of one block as a browser would show it: white space shrinks to one blank, line breaks stay.</summary>
internal sealed class BlockText
{
    private readonly StringBuilder text = new();
    private int linked;
    private bool blank;

    public void Append(ReadOnlySpan<char> characters, bool isLink)
    {
        foreach (char c in characters)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
                blank = true;
            else if (!IsInvisible(c))
                AppendInk(c, isLink);
        }
    }

    /// <summary>Marks a border of words inside the block.</summary>
    public void Space() => blank = true;

    public void BreakLine()
    {
        blank = false;
        if (text.Length > 0)
            text.Append('\n');
    }

    /// <summary>The block's text, which begins anew; empty where it had no ink.</summary>
    public string Take(out int linked)
    {
        linked = this.linked;
        string taken = text.ToString().Trim();
        text.Clear();
        (this.linked, blank) = (0, false);
        return taken;
    }

    private void AppendInk(char c, bool isLink)
    {
        int before = text.Length;
        if (blank && before > 0 && text[^1] != '\n')
            text.Append(' ');
        blank = false;
        text.Append(c is '\u00A0' or '\u202F' ? ' ' : c);
        linked += isLink ? text.Length - before : 0;
    }

    // Soft hyphens, zero width blanks, byte order marks and controls; half a character cannot stand in a page's text.
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060' || char.IsControl(c);
}
