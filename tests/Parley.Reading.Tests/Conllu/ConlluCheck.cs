using System.Globalization;
using System.Text;

namespace Parley.Reading.Tests.Conllu;

/// <summary>Whether a text is CoNLL-U, as universaldependencies.org/format.html says, and what this program promises beyond that.</summary>
internal static class ConlluCheck
{
    private sealed record Row(int First, int Last, string[] Columns)
    {
        public bool IsRange => Columns[0].Contains('-', StringComparison.Ordinal);

        public string Form => Columns[1];

        public bool SpaceAfter => !Columns[9].Split('|').Contains("SpaceAfter=No");
    }

    /// <returns>How many sentences it has.</returns>
    public static int Holds(string conllu)
    {
        if (conllu.Length == 0)
            return 0;
        Assert.EndsWith("\n\n", conllu, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', conllu);
        string[] blocks = conllu[..^2].Split("\n\n");
        Assert.StartsWith("# newdoc id = ", blocks[0], StringComparison.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (string block in blocks)
            Sentence(block.Split('\n'), ids);
        return blocks.Length;
    }

    private static void Sentence(string[] lines, HashSet<string> ids)
    {
        string[] comments = [.. lines.TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal) && !line.Contains('\t', StringComparison.Ordinal))];
        Assert.True(ids.Add(Assert.Single(comments, comment => comment.StartsWith("# sent_id = ", StringComparison.Ordinal))));
        Row[] rows = [.. lines.Skip(comments.Length).Select(Parse)];
        Row[] words = [.. rows.Where(row => !row.IsRange)];
        Assert.NotEmpty(words);
        Assert.Equal(Enumerable.Range(1, words.Length), words.Select(row => row.First));
        Ranges(rows);
        Tree(words);
        Assert.Equal(Assert.Single(comments, comment => comment.StartsWith("# text = ", StringComparison.Ordinal))["# text = ".Length..], Text(rows));
    }

    private static Row Parse(string line)
    {
        string[] columns = line.Split('\t');
        Assert.Equal(10, columns.Length);
        Assert.DoesNotContain(columns, column => column.Length == 0 || column[0] == ' ' || column[^1] == ' ' || column.Any(char.IsControl));
        int[] ids = [.. columns[0].Split('-').Select(id => int.Parse(id, NumberStyles.None, CultureInfo.InvariantCulture))];
        Assert.Equal(columns[5].Split('|').Order(StringComparer.OrdinalIgnoreCase), columns[5].Split('|'));
        Assert.Equal("_", columns[8]);
        return new Row(ids[0], ids[^1], columns);
    }

    // A range stands before its first word, holds two or more, overlaps no other, and says nothing of grammar.
    private static void Ranges(Row[] rows)
    {
        int end = 0;
        for (int at = 0; at < rows.Length; at++)
        {
            if (!rows[at].IsRange)
                continue;
            Assert.True(rows[at].First > end && rows[at].Last > rows[at].First);
            Assert.Equal(rows[at].First, rows[at + 1].First);
            Assert.All(rows[at].Columns[2..9], column => Assert.Equal("_", column));
            Assert.Contains(rows, row => !row.IsRange && row.First == rows[at].Last);
            end = rows[at].Last;
        }
    }

    private static void Tree(Row[] words)
    {
        if (words.All(row => row.Columns[6] == "_" && row.Columns[7] == "_"))
            return;
        int[] heads = [0, .. words.Select(row => int.Parse(row.Columns[6], NumberStyles.None, CultureInfo.InvariantCulture))];
        Assert.Single(heads.Skip(1), head => head == 0);
        Assert.All(words, row => Assert.Equal(row.Columns[6] == "0", row.Columns[7] == "root"));
        for (int word = 1; word < heads.Length; word++)
        {
            int at = word, steps = 0;
            while (at != 0 && steps++ < heads.Length)
                at = heads[at];
            Assert.True(at == 0, $"word {word} leads to no root");
        }
    }

    private static string Text(Row[] rows)
    {
        var text = new StringBuilder();
        int covered = 0;
        foreach (Row row in rows.Where(row => row.IsRange || row.First > covered))
        {
            text.Append(row.Form).Append(row.SpaceAfter ? " " : "");
            covered = row.IsRange ? row.Last : Math.Max(covered, row.First);
        }
        // The blank behind its last word is no part of the sentence.
        return text[^1] == ' ' ? text.ToString()[..^1] : text.ToString();
    }
}
