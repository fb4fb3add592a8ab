using System.Text;
using Parley.Lab.Statements;

namespace Parley.Lab.Codes;

/// <summary>
/// Passages in whose text the contents are marked with act and issues: <c>== de Title</c>, then paragraphs with <c>⟦content|act|issue, issue⟧</c>;
/// <c>⟦first part|+⟧ … ⟦rest|act|issue⟧</c> is one content. They tell what a statement does, and nothing of who says it or when.
/// </summary>
internal static class Passages
{
    private const string Head = "== ", Further = "+";
    private const char Open = '⟦', Close = '⟧', Bar = '|';

    /// <returns>Of each passage its text, the title on a line of its own, and its statements.</returns>
    /// <exception cref="FormatException">A mark is none; the message names the place.</exception>
    public static IEnumerable<(string Text, GoldArticle Gold)> Read(string file)
    {
        string[] lines = File.ReadAllLines(file);
        int[] heads = [.. lines.Index().Where(line => line.Item.StartsWith(Head, StringComparison.Ordinal)).Select(line => line.Index)];
        foreach ((int place, int first) in heads.Index())
        {
            int end = place + 1 < heads.Length ? heads[place + 1] : lines.Length;
            string where = $"{file}:{first + 1}";
            if (lines[first][Head.Length..].Split(' ', 2) is not [string language, string title])
                throw new FormatException($"{where}: '== de Title' is wanted");
            yield return Parse(title + "\n\n" + string.Join('\n', lines[(first + 1)..end]).Trim(), language, where);
        }
    }

    private static (string Text, GoldArticle Gold) Parse(string marked, string language, string where)
    {
        var text = new StringBuilder();
        var statements = new List<GoldStatement>();
        var spans = new List<SpanLine>();
        int points = 0;
        for (int at = 0; at < marked.Length;)
        {
            int open = marked.IndexOf(Open, at), until = open < 0 ? marked.Length : open;
            Append(marked[at..until]);
            if (open < 0)
                break;
            int close = marked.IndexOf(Close, open);
            string[] parts = close < 0 ? [] : marked[(open + 1)..close].Split(Bar);
            if (parts is not ([_, Further] or [_, _, _]))
                throw new FormatException($"{where}: a mark is not ⟦content|act|issues⟧: {marked.Substring(open, Math.Min(40, marked.Length - open))}");
            int start = points;
            Append(parts[0]);
            spans.Add(new SpanLine(start, points));
            if (parts is [_, var act, var issues])
            {
                statements.Add(new GoldStatement($"s{statements.Count + 1}", [.. spans], null, null, null, null, act, issues.Split(',', StringSplitOptions.TrimEntries), null, null, null, null));
                spans.Clear();
            }
            at = close + 1;
        }
        return (text.ToString(), new GoldArticle(where, language, statements, null));

        void Append(string words)
        {
            text.Append(words);
            points += words.EnumerateRunes().Count();
        }
    }
}
