using Parley.Extracting.Boilerplate;
using Parley.Extracting.WebPages;
using Parley.Text;

namespace Parley.Extracting.Feeds;

/// <summary>HTML that is nothing but an article, as feeds and mails hold it, without the lines that their senders add.</summary>
internal sealed class Fragments(WebPageReader pages, IReadOnlyList<Language> languages)
{
    // What stands behind an ending is the smaller part of a mail.
    private const double MostBehind = 0.4;
    private const string Gap = "\n\n";

    private readonly LinePatterns notes = new(languages.SelectMany(language => language.List("extracting/fragment-notes")));
    private readonly LinePatterns endings = new(languages.SelectMany(language => language.List("extracting/mail-endings")));

    /// <param name="mail">Whether it is one of a mail, with an imprint and the like below it.</param>
    public Extracted Read(string path, string html, StatedFields fields, ExtractingOptions options, bool mail = false)
    {
        Extracted whole = pages.ReadFragment(path, html, fields, options);
        if (whole.Article is not { } article)
            return whole;
        string kept = Kept(article.Text, Gap, mail);
        return kept.Length == article.Text.Length ? whole : ArticleBuilder.BuildPage(path, kept, fields, options) with { Blocks = whole.Blocks, Problems = whole.Problems };
    }

    /// <summary>Plain text without such lines.</summary>
    public string Kept(string text, string gap, bool mail)
    {
        string[] lines = text.Split(gap);
        int end = mail ? End(lines, text.Length) : lines.Length;
        return string.Join(gap, lines.Take(end).Where(line => !notes.Match(line.AsSpan().Trim())));
    }

    private int End(string[] lines, int length)
    {
        int behind = 0, end = lines.Length;
        for (int line = lines.Length - 1; line >= 0; line--)
        {
            behind += lines[line].Length;
            if (behind > length * MostBehind)
                break;
            // A block may hold several lines, of which the first is its heading.
            if (endings.Match(lines[line].Trim().Split('\n')[0]))
                end = line;
        }
        return end;
    }
}
