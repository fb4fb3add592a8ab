using System.Text.Json;
using Parley.Lab.Corpora;
using Parley.Lab.Treebanks;
using Parley.Reading;
using Parley.Tagging.Identifying;
using Parley.Networks;

namespace Parley.Lab.Identifying;

/// <summary>How often the identification is right: on the rest of the samples, a sentence at a time, and on paragraphs of articles.</summary>
internal static class IdentificationEvaluation
{
    private const int FewestWords = 20;

    private static readonly char[] whiteSpace = [' ', '\t', '\u00A0'];

    /// <param name="models">The folder of identification.model; null: the program's own.</param>
    /// <param name="articles"><c>de=dev.jsonl.gz</c></param>
    public static void Run(CorpusFolder data, string? models, IReadOnlyList<string> articles, TextWriter output)
    {
        string path = Path.Combine(models ?? LanguageFolder.Default, "identification.model");
        byte[] bytes = File.ReadAllBytes(path);
        IReadOnlyDictionary<string, string> facts = ModelFile.Read(bytes, path, LanguageModel.Kind).Facts;
        var identifier = new LanguageIdentifier(bytes);
        var confusions = new Confusions();
        foreach (Samples samples in Samples.Of(data))
        {
            TrainingFiles.RequireUnseen(facts, samples.RestName, samples.Rest);
            confusions.Add(samples.Code, samples.Rest, identifier);
        }
        confusions.Print(output);
        foreach (string file in articles)
            Paragraphs(identifier, file, output);
    }

    private static void Paragraphs(LanguageIdentifier identifier, string articles, TextWriter output)
    {
        if (articles.Split('=', 2) is not [var code, var file])
            throw new FormatException($"'{articles}' names no language; write it as en={articles}");
        string[] paragraphs = [.. Lines(file).Where(line => line.Split(whiteSpace, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords)];
        string[] mistaken = [.. paragraphs.Where(paragraph => identifier.Identify(paragraph).Code != code)];
        output.WriteLine($"{Path.GetFileName(file)}  paragraphs of {FewestWords} words and more {paragraphs.Length}  mistaken {mistaken.Length}");
        foreach (string paragraph in mistaken)
            output.WriteLine($"  {identifier.Identify(paragraph).Code ?? "unknown"}: {paragraph}");
    }

    private static IEnumerable<string> Lines(string file)
    {
        using StreamReader reader = Conllu.Open(file);
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument article = JsonDocument.Parse(line);
            foreach (string paragraph in article.RootElement.GetProperty("text").GetString()!.Split('\n'))
                yield return paragraph;
        }
    }
}
