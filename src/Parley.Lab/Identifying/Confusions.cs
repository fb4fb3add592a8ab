using System.Globalization;
using Parley.Tagging.Identifying;

namespace Parley.Lab.Identifying;

/// <summary>Which languages are taken for which, a sentence at a time.</summary>
internal sealed class Confusions
{
    private const string Unknown = "unknown";

    private readonly SortedDictionary<string, Dictionary<string, int>> guesses = new(StringComparer.Ordinal);

    public void Add(string language, IEnumerable<string> sentences, LanguageIdentifier identifier)
    {
        Dictionary<string, int> mine = guesses[language] = [];
        foreach (string sentence in sentences)
        {
            string guess = identifier.Identify(sentence).Code ?? Unknown;
            mine[guess] = mine.GetValueOrDefault(guess) + 1;
        }
    }

    /// <summary>The share of all sentences that are told right.</summary>
    public double Right => (double)guesses.Sum(pair => pair.Value.GetValueOrDefault(pair.Key)) / Sentences;

    /// <summary>The mean of the languages' shares.</summary>
    public double Mean => guesses.Keys.Average(Share);

    private int Sentences => guesses.Values.Sum(mine => mine.Values.Sum());

    public void Print(TextWriter output)
    {
        foreach ((string language, Dictionary<string, int> mine) in guesses)
            output.WriteLine($"{language}  {Figure(Share(language))}  {string.Join(' ', Wrong(language, mine))}");
        output.WriteLine($"all  sentences {Sentences}  right {Figure(Right)}  mean of the languages {Figure(Mean)}");
    }

    public double Share(string language) => (double)guesses[language].GetValueOrDefault(language) / guesses[language].Values.Sum();

    private static IEnumerable<string> Wrong(string language, Dictionary<string, int> mine) => mine
        .Where(pair => pair.Key != language).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => $"{pair.Key}:{pair.Value}");

    private static string Figure(double share) => share.ToString("F4", CultureInfo.InvariantCulture);
}
