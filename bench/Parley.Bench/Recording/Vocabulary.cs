using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Bench.Recording;

/// <summary>An invented word.</summary>
/// <param name="Terms">What it is a form of, the parts that it is made of; none for most.</param>
internal sealed record InventedWord(string Written, string Folded, ImmutableArray<string> Terms);

/// <summary>The sounds of an invented language: words are made of them.</summary>
internal sealed record Sounds(string[] Beginnings, string[] Vowels, string[] Ends, string[] Endings)
{
    public static Sounds German { get; } = new(
        ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "w", "z", "br", "dr", "gr", "kl", "sch", "st", "tr", "schw"],
        ["a", "e", "e", "i", "o", "u", "ä", "ö", "ü", "ei", "au", "ie"],
        ["", "", "n", "r", "l", "t", "s", "ch", "ng", "nd", "ß", "rk"],
        ["en", "er", "es", "e"]);

    public static Sounds English { get; } = new(
        ["b", "c", "d", "f", "g", "h", "j", "l", "m", "n", "p", "r", "s", "t", "v", "w", "bl", "cr", "fl", "pr", "sh", "str", "th"],
        ["a", "e", "e", "i", "o", "u", "ea", "oo", "ou", "ay"],
        ["", "", "n", "r", "l", "d", "t", "ck", "st", "nt", "m", "ve"],
        ["s", "ed", "ing", "ly"]);

    /// <summary>Its last syllable may end in consonants.</summary>
    public string Word(Random random, int syllables) =>
        string.Concat(Enumerable.Range(0, syllables).Select(_ => One(random, Beginnings) + One(random, Vowels))) + One(random, Ends);

    public string Ending(Random random) => One(random, Endings);

    private static string One(Random random, string[] of) => of[random.Next(of.Length)];
}

/// <summary>The words of an invented language, commonest first, no two of which are folded alike.</summary>
internal sealed class Vocabulary
{
    private const int Short = 300;

    private readonly List<InventedWord> words = [];
    private readonly HashSet<string> known = [];
    private readonly Random random;
    private readonly Sounds sounds;
    private readonly Zipf zipf;

    public Vocabulary(Sounds sounds, int count, int seed)
    {
        (this.sounds, random, zipf) = (sounds, new Random(seed), new Zipf(count));
        while (words.Count < count)
            Add(Invent());
    }

    public IReadOnlyList<InventedWord> Words => words;

    public InventedWord Draw(Random by, int from = 0, int? to = null) => words[zipf.Draw(by, from, to)];

    private void Add(InventedWord word)
    {
        if (known.Add(word.Folded))
            words.Add(word);
    }

    // Common words are short and simple; of the others a fifth are forms and a tenth compounds.
    private InventedWord Invent() => words.Count < Short ? Simple(1) : random.Next(10) switch
    {
        0 or 1 => Form(Simple(random.Next(1, 3))),
        2 => Compound(Simple(random.Next(1, 3)), Simple(random.Next(1, 3))),
        _ => Simple(random.Next(2, 4)),
    };

    private InventedWord Simple(int syllables)
    {
        string written = sounds.Word(random, syllables), folded = Folding.Fold(written);
        // As if the last letter were an ending.
        return new InventedWord(written, folded, folded.Length > 6 && random.Next(4) == 0 ? [folded[..^1]] : []);
    }

    private InventedWord Form(InventedWord of)
    {
        string written = of.Written + sounds.Ending(random);
        return new InventedWord(written, Folding.Fold(written), [of.Folded]);
    }

    private static InventedWord Compound(InventedWord one, InventedWord other) =>
        new(one.Written + other.Written, one.Folded + other.Folded, [one.Folded, other.Folded]);
}
