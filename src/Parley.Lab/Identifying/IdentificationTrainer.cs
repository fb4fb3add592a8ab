using System.Buffers.Binary;
using System.Text;
using Parley.Lab.Commands;
using Parley.Tagging.Identifying;
using Parley.Networks;

namespace Parley.Lab.Identifying;

/// <summary>
/// Makes languages/identification.model. The weight of a letter sequence for a language is the logarithm of how much commoner it is
/// there than the rarest that counts; a sequence that a language never has weighs nothing, whatever the size of its corpus.
/// </summary>
public static class IdentificationTrainer
{
    // A share of all sequences. What is commoner than the highest is no better sign: it depends on what people talk about.
    private const double Lowest = 0.3e-6, Highest = 1000e-6;

    // A treebank is of more kinds of text than the samples, and much larger.
    private const int EachNthOfTreebank = 5;

    // So often that a list's words count although the text lacks them.
    private const int TimesOfLists = 2;

    // A sequence that occurred once may be a slip.
    private const int FewestOccurrences = 2;

    // Numbers weigh half of a byte, words a whole one: they are whole signs, and have few sequences.
    private const int LargestWeight = 127;

    // Of the lines, those on which it is measured what the others' sequences weigh in text that they have not seen.
    private const int HeldOut = 5;

    public static byte[] Train(TrainingJob job)
    {
        var corpus = new IdentificationCorpus(job, EachNthOfTreebank, TimesOfLists);
        IReadOnlyList<(string Code, string[] Lines)> languages = [.. corpus.Languages().Select(language => (language.Code, language.Lines.ToArray()))];
        GramCounter[] counts = [.. languages.Select(language => new GramCounter().Add(language.Lines))];
        Dictionary<string, byte[]> sections = Weights(counts);
        sections["languages"] = Encoding.UTF8.GetBytes(string.Join('\n', languages.Select(language => language.Code)));
        (byte Average, byte Deviation)[] unseen = [.. languages.Select(language => Unseen(language.Lines))];
        sections["averages"] = [.. unseen.Select(one => one.Average)];
        sections["deviations"] = [.. unseen.Select(one => one.Deviation)];
        return ModelFile.Write(LanguageModel.Kind, corpus.Facts, sections);
    }

    private static Dictionary<string, byte[]> Weights(GramCounter[] languages)
    {
        using MemoryStream keys = new(), counts = new(), entries = new();
        Span<byte> number = stackalloc byte[4];
        foreach (uint key in languages.SelectMany(language => language.Keys).Distinct().Order())
        {
            if (languages.Sum(language => language[key]) < FewestOccurrences)
                continue;
            BinaryPrimitives.WriteUInt32LittleEndian(number, key);
            keys.Write(number);
            long before = entries.Length;
            for (int i = 0; i < languages.Length; i++)
            {
                if (Weight(languages[i], key) is var weight and > 0)
                    entries.Write([(byte)i, weight]);
            }
            counts.WriteByte((byte)((entries.Length - before) / 2));
        }
        return new Dictionary<string, byte[]> { ["keys"] = keys.ToArray(), ["counts"] = counts.ToArray(), ["entries"] = entries.ToArray() };
    }

    private static (byte Average, byte Deviation) Unseen(string[] lines)
    {
        GramCounter known = new GramCounter().Add(lines.Where((_, i) => i % HeldOut > 0));
        GramCounter[] others = [.. lines.Where((_, i) => i % HeldOut == 0).Select(line => new GramCounter().Add([line])).Where(line => line.Letters > 0)];
        double[] weights = [.. others.Select(line => line.Keys.Sum(key => (double)line[key] * Weight(known, key)))];
        double average = weights.Sum() / others.Sum(line => line.Total);
        double variance = others.Zip(weights, (line, weight) => Math.Pow(weight / line.Total - average, 2) * line.Letters).Average();
        return ((byte)average, (byte)Math.Min(byte.MaxValue, Math.Sqrt(variance)));
    }

    private static byte Weight(GramCounter counts, uint key)
    {
        double share = Math.Min(Highest, (double)counts[key] / counts.Total);
        double weight = Math.Log(1 + share / Lowest) / Math.Log(1 + Highest / Lowest);
        return (byte)Math.Round(weight * LargestWeight * (counts.IsWord(key) ? 2 : 1));
    }
}
