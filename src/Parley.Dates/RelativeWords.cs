using System.Globalization;
using Parley.Text;

namespace Parley.Dates;

/// <summary>How a relative expression moves the day that it is relative to.</summary>
internal enum Step { Day, Week, Month, Year, Weekday, MonthOf }

/// <param name="Words">A star at the end of one stands for any letters; % for a number.</param>
/// <param name="Amount">How far; the number of a weekday (Monday is 1) or month; with <paramref name="Counted"/> its sign.</param>
internal sealed record RelativePhrase(string[] Words, Step Step, int Amount, bool Counted)
{
    public const string Number = "%";

    public int Value(int number) => Counted ? Amount * number : Amount;
}

/// <summary>The relative expressions of a language, by their first word.</summary>
internal sealed class RelativeWords
{
    private const string List = "dates/relative", FirstStar = "*", Numbers = "dates/numbers";

    private readonly ILookup<string, RelativePhrase> whole;
    private readonly RelativePhrase[] starred;
    private readonly Dictionary<string, int> numbers;

    public RelativeWords(Language language)
    {
        RelativePhrase[] phrases = [.. language.List(List).Select(Phrase).OrderByDescending(phrase => phrase.Words.Length)];
        starred = [.. phrases.Where(phrase => phrase.Words[0].EndsWith(FirstStar, StringComparison.Ordinal) || phrase.Words[0] == RelativePhrase.Number)];
        whole = phrases.Except(starred).ToLookup(phrase => phrase.Words[0]);
        numbers = language.List(Numbers).Select(line => line.Split(' ')).ToDictionary(parts => parts[1].ToLowerInvariant(), parts => int.Parse(parts[0], CultureInfo.InvariantCulture));
    }

    /// <summary>Phrases that may begin with the word, in lower case; longer ones first.</summary>
    public IEnumerable<RelativePhrase> Beginning(string word) =>
        whole[word].Concat(starred.Where(phrase => Fits(phrase.Words[0], word, out _))).OrderByDescending(phrase => phrase.Words.Length);

    public bool Fits(string wanted, string word, out int number)
    {
        number = 1;
        if (wanted == RelativePhrase.Number)
            return numbers.TryGetValue(word, out number) || (word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number));
        return wanted.EndsWith(FirstStar, StringComparison.Ordinal) ? word.StartsWith(wanted[..^1], StringComparison.Ordinal) : word == wanted;
    }

    // "vor % Tagen = day -%"
    private static RelativePhrase Phrase(string line)
    {
        string[] sides = line.Split(" = ");
        string[] value = sides.Length == 2 ? sides[1].Split(' ') : [];
        if (value.Length != 2 || !Enum.TryParse(value[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out Step step))
            throw Foreign(line);
        bool counted = value[1].EndsWith(RelativePhrase.Number, StringComparison.Ordinal);
        if (!int.TryParse(counted ? value[1].Replace(RelativePhrase.Number, "1", StringComparison.Ordinal) : value[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int amount))
            throw Foreign(line);
        return new RelativePhrase(sides[0].ToLowerInvariant().Split(' '), step, amount, counted);
    }

    private static SetupException Foreign(string line) =>
        new("PARLEY003", $"{List}.txt: '{line}' is not words = day|week|month|year|weekday|month-of and a number. Correct the line.");
}
