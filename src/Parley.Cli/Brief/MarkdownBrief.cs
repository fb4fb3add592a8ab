using System.Text;
using Parley.Cli.Terminal;

namespace Parley.Cli.Brief;

/// <summary>A brief in Markdown. What articles say is escaped: nothing of it becomes a heading, a link or HTML.</summary>
internal static class MarkdownBrief
{
    private const string Marks = "\\`*_[]<>&~";

    public static string Write(BriefText brief)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escape(brief.Title)).Append("\n\n");
        foreach (string warning in brief.Warnings)
            text.Append("> ").Append(Escape(warning)).Append("\n\n");
        if (brief.Sections.Count == 0)
            text.Append("Nothing new.\n");
        foreach (BriefSection section in brief.Sections)
        {
            text.Append("## ").Append(Escape(section.Title)).Append("\n\n");
            foreach (BriefItem item in section.Items)
                Write(text, item);
            text.Append('\n');
        }
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Write(StringBuilder text, BriefItem item)
    {
        if (item.Lead is { } lead)
            text.Append("- **").Append(Escape(lead)).Append("**\n");
        foreach (BriefLine line in item.Lines)
        {
            string source = line.Address is { } address ? $"[{Escape(line.Source)}](<{address}>)" : Escape(line.Source);
            text.Append(item.Lead is null ? "- " : "  - ").Append(Escape(line.Text)).Append(" — ").Append(source).Append(" `").Append(line.Id[..ArticleTable.IdDigits]).Append("`\n");
        }
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char letter in Shown.Line(text))
            escaped.Append(Marks.Contains(letter, StringComparison.Ordinal) ? "\\" : "").Append(letter);
        // Some readers make links of bare addresses.
        return escaped.ToString().Replace("://", "\\://", StringComparison.Ordinal).Replace("www.", "www\\.", StringComparison.OrdinalIgnoreCase);
    }
}
