using System.Globalization;
using Parley.Text;

namespace Parley.Dates;

/// <summary>How a relative expression moves the day that it is relative to.</summary>
internal enum Step { Day, Week, Weeks, Weekend, Month, Year, Weekday, MonthOf }

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
    private const string FirstStar = "*", Numbers = "dates/numbers";

    private readonly ILookup<string, RelativePhrase> whole;
    private readonly RelativePhrase[] starred;
    private readonly Dictionary<string, int> numbers;

    /// <param name="list">Of the language, such as <c>dates/relative</c>.</param>
    public RelativeWords(Language language, string list)
    {
        RelativePhrase[] phrases = [.. language.List(list).Select(line => Phrase(line, list)).OrderByDescending(phrase => phrase.Words.Length)];
        starred = [.. phrases.Where(phrase => phrase.Words[0].EndsWith(FirstStar, StringComparison.Ordinal) || phrase.Words[0] == RelativePhrase.Number)];
        whole = phrases.Except(starred).ToLookup(phrase => phrase.Words[0]);
        numbers = language.List(Numbers).Select(line => line.Split(' ')).ToDictionary(parts => parts[1].ToLowerInvariant(), parts => int.Parse(parts[0], CultureInfo.InvariantCulture));
    }

    /// <summary>Whether a phrase may begin with the word, in lower case.</summary>
    public bool Begins(string word)
    {
        if (whole.Contains(word))
            return true;
        foreach (RelativePhrase phrase in starred)
        {
            if (Fits(phrase.Words[0], word, out _))
                return true;
        }
        return false;
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
    private static RelativePhrase Phrase(string line, string list)
    {
        string[] sides = line.Split(" = ");
        string[] value = sides.Length == 2 ? sides[1].Split(' ') : [];
        if (value.Length != 2 || !Enum.TryParse(value[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out Step step))
            throw Foreign(line, list);
        bool counted = value[1].EndsWith(RelativePhrase.Number, StringComparison.Ordinal);
        if (!int.TryParse(counted ? value[1].Replace(RelativePhrase.Number, "1", StringComparison.Ordinal) : value[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int amount))
            throw Foreign(line, list);
        return new RelativePhrase(sides[0].ToLowerInvariant().Split(' '), step, amount, counted);
    }

    private static SetupException Foreign(string line, string list) =>
        new("PARLEY003", $"{list}.txt: '{line}' is not words = day|week|weeks|weekend|month|year|weekday|month-of and a number. Correct the line.");
}
