namespace Parley.Bench.Recording;

/// <summary>One of the two languages of the invented articles.</summary>
/// <param name="Cues">Words that report; of the vocabulary, but of a rank of their own.</param>
internal sealed record Tongue(string Code, Vocabulary Vocabulary, IReadOnlyList<string> Cues, IReadOnlyList<string> Outlets, (string Open, string Close) Quotes);

/// <summary>Who speaks and where it stands, all of it invented; drawn by frequency. The same each time.</summary>
internal sealed class World
{
    private const int Words = 25_000, Outlets = 20, Cues = 60, Given = 200, Family = 2000, Speakers = 5000, PlaceNames = 400;

    /// <summary>The codes of docs/annotation.md, the commoner ones first.</summary>
    public static readonly string[] Acts =
        ["state", "assess", "reject", "demand", "offer", "forecast", "threaten", "appeal", "accuse", "deny", "warn", "promise", "accept"];

    public static readonly string[] Issues =
    [
        "peace-talks", "ceasefire", "territory", "annexation", "escalation", "leadership", "arms-supplies", "sanctions", "withdrawal",
        "nuclear", "mobilisation", "security-guarantees", "economy", "nato", "peace-conference", "regime-change", "other",
    ];

    public static readonly string[] Certainties = ["none", "certain", "probable", "possible", "unlikely"];

    public Tongue[] Tongues { get; } =
    [
        Make("de", Sounds.German, ("„", "“"), seed: 1),
        Make("en", Sounds.English, ("“", "”"), seed: 2),
    ];

    public IReadOnlyList<string> Names { get; } = [.. MakeNames(new Random(3)).Distinct().Take(Speakers)];

    public IReadOnlyList<string> Places { get; } = [.. Enumerable.Range(0, PlaceNames).Select(n => Name(n % 2 == 0 ? Sounds.German : Sounds.English, new Random(n + 10))).Distinct()];

    /// <summary>Draws a place of a list of any length that is not longer than the names'.</summary>
    public Zipf Zipf { get; } = new(Speakers);

    private static Tongue Make(string code, Sounds sounds, (string, string) quotes, int seed)
    {
        var vocabulary = new Vocabulary(sounds, Words, seed);
        var random = new Random(seed);
        return new Tongue(
            code,
            vocabulary,
            [.. vocabulary.Words.Skip(200).Take(Cues).Select(word => word.Written)],
            [.. Enumerable.Range(0, Outlets).Select(_ => Outlet(vocabulary, random))],
            quotes);
    }

    private static IEnumerable<string> MakeNames(Random random)
    {
        string[] given = Parts(Given), family = Parts(Family);
        while (true)
            yield return $"{given[random.Next(given.Length)]} {family[random.Next(family.Length)]}";

        string[] Parts(int count) => [.. Enumerable.Range(0, count).Select(n => Name(n % 2 == 0 ? Sounds.German : Sounds.English, random))];
    }

    private static string Name(Sounds sounds, Random random) => Capital(sounds.Word(random, syllables: 2));

    private static string Outlet(Vocabulary vocabulary, Random random) =>
        $"{Capital(vocabulary.Draw(random, from: 400).Written)} {Capital(vocabulary.Draw(random, from: 400).Written)}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
