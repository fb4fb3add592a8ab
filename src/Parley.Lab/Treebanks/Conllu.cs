using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Parley.Lab.Treebanks;

/// <summary>A word of a treebank. <see cref="Head"/> counts from 0 in the sentence; -1: the root.</summary>
public sealed record GoldWord(string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation, bool SpaceAfter);

/// <summary>A contraction: the words [First, End) of the sentence are written as Form.</summary>
public readonly record struct GoldRange(int First, int End, string Form, bool SpaceAfter);

/// <summary>A sentence of a treebank.</summary>
/// <param name="OpensParagraph">A document or a paragraph begins with it.</param>
public sealed record GoldSentence(string Id, string Text, bool OpensParagraph, IReadOnlyList<GoldWord> Words, IReadOnlyList<GoldRange> Ranges);

/// <summary>Reads CoNLL-U (universaldependencies.org/format.html), plain or in gzip. Empty nodes are left out.</summary>
public static class Conllu
{
    /// <exception cref="FormatException">A line has not ten columns, or a number is none; the message names file and line.</exception>
    public static IEnumerable<GoldSentence> Read(string path)
    {
        using StreamReader reader = Open(path);
        var sentence = new Builder();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (sentence.Build() is { } built)
                    yield return built;
                sentence = new Builder();
            }
            else if (!sentence.TryAdd(line))
            {
                throw new FormatException($"{path}:{number}: no line of CoNLL-U");
            }
        }
        if (sentence.Build() is { } last)
            yield return last;
    }

    /// <summary>Opens a text, unpacking it where its name ends in .gz.</summary>
    public static StreamReader Open(string path)
    {
        Stream file = File.OpenRead(path);
        return new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file, Encoding.UTF8);
    }

    private sealed class Builder
    {
        private readonly List<GoldWord> words = [];
        private readonly List<GoldRange> ranges = [];
        private string id = "";
        private string text = "";
        private bool opens;

        public GoldSentence? Build() => words.Count == 0 ? null : new GoldSentence(id, text, opens, words, ranges);

        public bool TryAdd(string line)
        {
            if (line[0] == '#')
            {
                Comment(line);
                return true;
            }
            string[] columns = line.Split('\t');
            if (columns.Length != 10)
                return false;
            if (columns[0].Contains('.', StringComparison.Ordinal))
                return true;
            bool space = !columns[9].Split('|').Contains("SpaceAfter=No");
            if (columns[0].Split('-') is [var first, var end])
            {
                ranges.Add(new GoldRange(Number(first) - 1, Number(end), columns[1], space));
                return true;
            }
            int head = columns[6] == "_" ? 0 : Number(columns[6]);
            words.Add(new GoldWord(columns[1], columns[2], columns[3], columns[4], columns[5], head - 1, columns[7], space));
            return true;
        }

        private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

        private void Comment(string line)
        {
            if (line.StartsWith("# sent_id = ", StringComparison.Ordinal))
                id = line["# sent_id = ".Length..];
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
                text = line["# text = ".Length..];
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("# newpar", StringComparison.Ordinal))
                opens = true;
        }
    }
}
