using Parley.Lab.Treebanks;

namespace Parley.Lab.Tests;

/// <summary>Invented sentences in one line: <c>zum>zu:ADP:3:case+dem:DET:3:det See:NOUN:0:root</c>.</summary>
internal static class Treebank
{
    public static string[] Lines(string sentences) => [.. sentences.Split(" / ").SelectMany(Sentence)];

    public static IReadOnlyList<GoldSentence> Of(string sentences)
    {
        using var folder = new TemporaryFolder();
        return [.. Conllu.Read(folder.Write("a.conllu", Lines(sentences)))];
    }

    private static IEnumerable<string> Sentence(string sentence)
    {
        int number = 1;
        foreach (string token in sentence.Split(' '))
        {
            string[] written = token.Split('>', 2), words = written[^1].Split('+');
            if (words.Length > 1)
                yield return $"{number}-{number + words.Length - 1}\t{written[0]}\t_\t_\t_\t_\t_\t_\t_\t_";
            foreach (string word in words)
                yield return Word(number++, word.Split(':'));
        }
        yield return "";
    }

    // form, part of speech, head, relation, and where they are given features and lemma
    private static string Word(int number, string[] parts) => string.Join(
        '\t', number, parts[0], parts.Length > 5 ? parts[5] : parts[0], parts[1], parts[1], parts.Length > 4 ? parts[4] : "_", parts[2], parts[3], "_", "_");
}
