using Parley.Lab.Commands;
using Parley.Lab.Corpora;
using Parley.Lab.Treebanks;
using Parley.Reading;
using Parley.Text;

namespace Parley.Lab.Identifying;

/// <summary>
/// What the identification is trained on: the first lines of each language's samples; of the languages that have treebanks a part
/// of their sentences too, and of those that Parley reads the function words.
/// </summary>
internal sealed class IdentificationCorpus(TrainingJob job, int eachNthOfTreebank, int timesOfLists)
{
    private readonly Dictionary<string, string> facts = [];
    private readonly IReadOnlyList<Language> lists = LanguageFolder.LoadAll(LanguageFolder.Default);

    /// <summary>The hashes of what <see cref="Languages"/> has given.</summary>
    public IReadOnlyDictionary<string, string> Facts => facts;

    public IEnumerable<(string Code, IEnumerable<string> Lines)> Languages() => Samples.Of(job.Data).Select(samples => (samples.Code, Lines(samples)));

    private IEnumerable<string> Lines(Samples samples)
    {
        string[] own = [.. Take(Sampled(samples))];
        foreach (string line in own)
            yield return line;
        foreach (string line in Take(OfTreebanks(samples.Code)))
            yield return line;
        if (lists.FirstOrDefault(language => language.Code == samples.Code) is { } language)
        {
            foreach (string word in Enumerable.Repeat(language.List("tagging/function-words"), timesOfLists).SelectMany(words => words))
                yield return word;
        }
    }

    private IEnumerable<string> Take(IEnumerable<string> lines) => job.Sample is { } most ? lines.Take(most) : lines;

    private IReadOnlyList<string> Sampled(Samples samples)
    {
        Note(TrainingFiles.Fact(samples.TrainingName, samples.Training));
        if (!job.Final)
            return samples.Training;
        Note(TrainingFiles.Fact(samples.RestName, samples.Rest));
        return [.. samples.Training, .. samples.Rest];
    }

    private IEnumerable<string> OfTreebanks(string language)
    {
        foreach (string treebank in job.Data.TreebanksOrNone(language, development: false))
        {
            Note(TrainingFiles.Fact(treebank));
            foreach (GoldSentence sentence in Conllu.Read(treebank).Where((_, i) => i % eachNthOfTreebank == 0))
                yield return sentence.Text;
        }
    }

    private void Note(KeyValuePair<string, string> fact) => facts[fact.Key] = fact.Value;
}
