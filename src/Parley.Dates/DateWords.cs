using System.Collections.Frozen;
using System.Globalization;
using Parley.Text;

namespace Parley.Dates;

/// <summary>The orders in which a language writes a date with the month's name.</summary>
[Flags]
internal enum Orders { None = 0, DayMonth = 1, MonthDay = 2, MonthYear = 4 }

/// <param name="Abbreviated">A stop behind the name belongs to it.</param>
internal readonly record struct MonthName(int Number, Orders Orders, bool Abbreviated);

/// <summary>The words of all languages, looked up by spans and without regard to case.</summary>
internal sealed class DateWords
{
    private readonly FrozenDictionary<string, MonthName>.AlternateLookup<ReadOnlySpan<char>> months;
    private readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> weekdays;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ordinals;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> links;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> times;

    public DateWords(IReadOnlyList<Language> languages)
    {
        months = Months(languages).GetAlternateLookup<ReadOnlySpan<char>>();
        weekdays = Weekdays(languages).GetAlternateLookup<ReadOnlySpan<char>>();
        ordinals = Words(languages, "dates/ordinals");
        links = Words(languages, "dates/links");
        times = Words(languages, "dates/times");
    }

    public bool TryMonth(ReadOnlySpan<char> word, out MonthName month)
    {
        month = default;
        return IsName(word) && months.TryGetValue(word, out month);
    }

    public bool TryWeekday(ReadOnlySpan<char> word, out bool abbreviated)
    {
        abbreviated = false;
        return IsName(word) && weekdays.TryGetValue(word, out abbreviated);
    }

    public bool IsOrdinal(ReadOnlySpan<char> mark) => ordinals.Contains(mark);

    public bool IsLink(ReadOnlySpan<char> word) => links.Contains(word);

    public bool IsTime(ReadOnlySpan<char> word) => times.Contains(word);

    // Months are written with a capital in both languages; without this, "may" and "march" would be months.
    private static bool IsName(ReadOnlySpan<char> word) => !word.IsEmpty && char.IsUpper(word[0]);

    private static FrozenDictionary<string, MonthName> Months(IReadOnlyList<Language> languages)
    {
        var found = new Dictionary<string, MonthName>(StringComparer.OrdinalIgnoreCase);
        foreach (Language language in languages)
        {
            Orders orders = language.List("dates/orders").Aggregate(Orders.None, (sum, line) => sum | Order(line));
            foreach (string line in language.List("dates/months"))
                Add(found, line, orders);
        }
        return found.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    // A name that several languages share is written in the orders of all of them.
    private static void Add(Dictionary<string, MonthName> months, string line, Orders orders)
    {
        int space = line.IndexOf(' ', StringComparison.Ordinal);
        string name = line[(space + 1)..];
        string bare = name.TrimEnd('.');
        if (space <= 0 || !int.TryParse(line.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            throw new SetupException("PARLEY003", $"dates/months.txt: '{line}' is not a month's number and its name. Correct the line.");
        Orders before = months.TryGetValue(bare, out MonthName same) ? same.Orders : Orders.None;
        months[bare] = new MonthName(number, before | orders, same.Abbreviated || bare != name);
    }

    private static Orders Order(string line) => line switch
    {
        "D M Y" => Orders.DayMonth,
        "M D Y" => Orders.MonthDay,
        "M Y" => Orders.MonthYear,
        _ => throw new SetupException("PARLEY003", $"dates/orders.txt: '{line}' is none of D M Y, M D Y, M Y. Correct the line."),
    };

    private static FrozenDictionary<string, bool> Weekdays(IReadOnlyList<Language> languages) => languages
        .SelectMany(language => language.List("dates/weekdays"))
        .GroupBy(name => name.TrimEnd('.'), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(names => names.Key, names => names.Any(name => name.EndsWith('.')), StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(IReadOnlyList<Language> languages, string list) =>
        languages.SelectMany(language => language.List(list))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
