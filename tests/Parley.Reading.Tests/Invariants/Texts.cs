using FsCheck;
using FsCheck.Fluent;
using Parley.Reading.Tests.Readings;

namespace Parley.Reading.Tests.Invariants;

/// <summary>
/// Texts that reach deep: made of the marks, names, breaks and of every entry of the word lists of the languages, so that
/// a new list is tried without a change here.
/// </summary>
internal static class Texts
{
    private static readonly string[] Marks =
        ["„", "“", "”", "\"", "»", "«", "›", "‹", "‚", "‘", "’", "'", ",", ".", ":", ";", "?", "!", "…", "(", ")", "–", "-", "[", "]"];

    private static readonly string[] Breaks = [" ", " ", " ", " ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\n \t\n", "\u00a0", "\u2028", "\t", ""];

    private static readonly string[] Words =
    [
        "Beck", "Jana Beck", "Hafenmeisterin", "Tamm", "Dr.", "der", "die", "the", "Hafen", "port", "ist", "is", "voll", "full",
        "sagte", "said", "dass", "that", "laut", "zufolge", "nach Angaben von", "according to", "sie", "she", "2. Dezember",
        "1,5 Mio.", "https://hafen.example/a?b=1", "#Hafen", "@Beck", "🚢", "مرحبا", "\u202e", "e\u0301", "\0", "\ufeff",
    ];

    // Whole sentences and pieces of them, so that what comes before and after a statement is tried too.
    private static readonly string[] Clauses =
    [
        "„Wir zahlen nicht“, sagte Beck", "“We will not pay,” said Jana Beck", "Beck sagte, dass der Hafen voll sei.", "Tamm said that “the port",
        "Laut Beck ist der Hafen", "according to the port authority", "Jana Beck, die Hafenmeisterin", "so Beck.", "sagte sie: „", "she said. “",
        "Der Hafen sei voll, erklärte Tamm", "and warned that", "fügte Beck hinzu", "»Ein Hafen«, sagte Beck, »ist voll.«", "‚Nein‘", "‘We don’t’",
    ];

    /// <summary>Up to some hundred pieces, each followed by a break; a failing one is made smaller piece by piece.</summary>
    public static Arbitrary<string[]> Pieces()
    {
        string[] listed = [.. Readers.Languages.SelectMany(language => language.ListNames.SelectMany(language.List)).SelectMany(Forms).DefaultIfEmpty("")];
        Gen<string> piece = Gen.Frequency(
            (5, Gen.Elements(Marks)),
            (5, Gen.Elements(Words)),
            (5, Gen.Elements(listed)),
            (3, Gen.Elements(Clauses)),
            (1, Any()));
        Gen<string> broken = piece.SelectMany(word => Gen.Elements(Breaks), (word, between) => word + between);
        return Arb.From(broken.ArrayOf(), Smaller);
    }

    /// <summary>Any sequence of UTF-16 units: lone surrogates, NUL, right-to-left, whatever.</summary>
    public static Gen<string> Any() => Gen.Frequency(
            (4, Gen.Choose(0x20, 0x7e)),
            (2, Gen.Choose(0, 0xffff)),
            (1, Gen.Choose(0xd800, 0xdfff)),
            (1, Gen.Choose(0x590, 0x6ff)),
            (1, Gen.Elements(0, 9, 10, 13, 0x85, 0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff, 0x200b, 0x202e)))
        .Select(unit => (char)unit)
        .ArrayOf()
        .Select(units => new string(units));

    // A line may hold several forms and what is known of them.
    private static string[] Forms(string line) =>
        line.Split(['|', ',', '…'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> Smaller(string[] pieces)
    {
        for (int length = pieces.Length / 2; length > 0; length /= 2)
            for (int start = 0; start + length <= pieces.Length; start += length)
                yield return [.. pieces[..start], .. pieces[(start + length)..]];
    }
}
