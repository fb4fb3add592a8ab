using System.IO.Compression;
using System.Text.Json;
using Parley.Lab.Treebanks;
using Parley.Text;

namespace Parley.Lab.Training;

/// <summary>A sentence as it comes from a corpus: forms, and what is annotated.</summary>
internal sealed record Sample(IReadOnlyList<string> Forms, IReadOnlyList<GoldWord>? Words, IReadOnlyList<Name>? Names)
{
    public static Sample Of(GoldSentence sentence) => new([.. sentence.Words.Select(word => word.Form)], sentence.Words, null);

    public static Sample Of(NamedSentence sentence) => new(sentence.Tokens, null, sentence.Names);
}

internal static class Corpus
{
    /// <summary>Gives the sentences of a treebank the names that a file has for the same words.</summary>
    public static List<Sample> Join(IEnumerable<GoldSentence> treebank, IEnumerable<NamedSentence> named)
    {
        var names = new Dictionary<string, NamedSentence>(StringComparer.Ordinal);
        foreach (NamedSentence sentence in named)
            names[string.Join(' ', sentence.Tokens)] = sentence;
        return [.. treebank.Select(sentence => Sample.Of(sentence) with
        {
            Names = names.GetValueOrDefault(string.Join(' ', sentence.Words.Select(word => word.Form)))?.Names,
        })];
    }

    /// <summary>Sentences with names that a program found, of the silver annotation of PolNeAR.</summary>
    public static IEnumerable<Sample> Silver(string articles, string silver)
    {
        Dictionary<string, string> texts = Lines(articles).ToDictionary(
            line => line.GetProperty("id").GetString()!, line => line.GetProperty("text").GetString()!, StringComparer.Ordinal);
        foreach (JsonElement article in Lines(silver))
        {
            string text = texts[article.GetProperty("id").GetString()!];
            int[] units = CodePoints(text);
            foreach (JsonElement sentence in article.GetProperty("sentences").EnumerateArray())
            {
                JsonElement begins = sentence.GetProperty("b"), ends = sentence.GetProperty("e"), ner = sentence.GetProperty("ner");
                var forms = new List<string>();
                var tags = new List<string>();
                for (int i = 0; i < begins.GetArrayLength(); i++)
                {
                    forms.Add(text[units[begins[i].GetInt32()]..units[ends[i].GetInt32()]]);
                    string kind = ner[i].GetString() switch { "PERSON" => "PER", "LOCATION" => "LOC", "ORGANIZATION" => "ORG", "MISC" => "MISC", _ => "" };
                    tags.Add(kind.Length == 0 ? "O" : "I-" + kind);
                }
                if (forms.Count is > 4 and < 80 && forms.All(form => form.Length > 0))
                    yield return new Sample(forms, null, Iob2.Names(tags));
            }
        }
    }

    /// <summary>The articles of a file of JSON lines.</summary>
    public static IEnumerable<string> Texts(string articles) => Lines(articles).Select(line => line.GetProperty("text").GetString()!);

    private static IEnumerable<JsonElement> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return JsonDocument.Parse(line).RootElement;
    }

    private static int[] CodePoints(string text)
    {
        var units = new List<int>();
        for (int i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
            units.Add(i);
        units.Add(text.Length);
        return [.. units];
    }
}
