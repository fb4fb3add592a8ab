using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Parley.Text;

namespace Parley.Linking.Sketching;

/// <summary>The words of a language that tell one statement from another, and the numbers.</summary>
/// <exception cref="SetupException">A list of the language is missing.</exception>
internal sealed class TermFinder(Language language)
{
    private const int ShortestStem = 3, ShortestSound = 4, Letters = 5, MostWeight = 10;

    // Of a content that is longer the rest does not count.
    private const int MostTerms = 200, MostNumbers = 50;

    public const string CommonWords = "linking/common";

    private readonly FrozenSet<string> common = language.List(CommonWords).Select(word => Folding.Fold(word)).ToFrozenSet(StringComparer.Ordinal);
    private readonly Sounds sounds = new(language);
    private readonly Concepts concepts = new(language);

    /// <summary>Of a content the words that mean something, as many as count.</summary>
    public FoundWord[] Read(string text, ImmutableArray<TextSpan> spans) => [.. Words(text, spans).Take(MostTerms)];

    /// <summary>In the order of the text.</summary>
    public IEnumerable<FoundWord> Words(string text, ImmutableArray<TextSpan> spans)
    {
        foreach (TextSpan span in spans)
        {
            for (TextSpan word = Folding.Next(text.AsSpan(0, span.End), span.Start); !word.IsEmpty; word = Folding.Next(text.AsSpan(0, span.End), word.End))
            {
                string folded = Folding.Fold(word.In(text));
                if (folded.Length >= ShortestStem && !common.Contains(folded) && !char.IsAsciiDigit(folded[0]))
                    yield return new FoundWord(word.In(text).ToString(), folded, Of(folded, char.IsUpper(text[word.Start])));
            }
        }
    }

    public ImmutableArray<Term> Terms(string text, ImmutableArray<TextSpan> spans) => Terms(Read(text, spans));

    public static ImmutableArray<Term> Terms(FoundWord[] words)
    {
        var found = new Dictionary<uint, Term>();
        foreach (FoundWord word in words)
        {
            if (!found.TryGetValue(word.Term.Stem, out Term same) || same.Weight < word.Term.Weight)
                found[word.Term.Stem] = word.Term;
        }
        return [.. found.Values.OrderBy(term => term.Stem)];
    }

    /// <summary>What the words mean: their concepts, and of names and of words that no list has how they sound. Ascending, each once.</summary>
    public ImmutableArray<uint> Meanings(FoundWord[] words)
    {
        var found = new SortedSet<uint>();
        foreach (FoundWord word in words)
        {
            ReadOnlySpan<uint> known = concepts.Of(word.Folded);
            foreach (uint concept in known)
                found.Add(concept);
            if (known.IsEmpty && word.Term.Sound != 0)
                found.Add(word.Term.Sound);
        }
        return [.. found];
    }

    /// <summary>Digits with what parts them, and what was read as a number in whatever form, each once.</summary>
    public static ImmutableArray<uint> Numbers(string text, ImmutableArray<TextSpan> spans, IEnumerable<decimal> read)
    {
        var found = new SortedSet<uint>(read.Select(number => Digits(number.ToString("G29", CultureInfo.InvariantCulture))));
        foreach (TextSpan span in spans)
        {
            ReadOnlySpan<char> passage = span.In(text);
            ulong hash = Hash.Begin;
            for (int at = 0; at <= passage.Length; at++)
            {
                char letter = at < passage.Length ? passage[at] : ' ';
                if (char.IsAsciiDigit(letter))
                    hash = Hash.Next(hash, letter);
                else if (hash != Hash.Begin && !(letter is '.' or ',' && at + 1 < passage.Length && char.IsAsciiDigit(passage[at + 1])))
                    (_, hash) = (found.Add((uint)hash), Hash.Begin);
            }
        }
        return [.. found.Take(MostNumbers)];
    }

    private static uint Digits(string number)
    {
        ulong hash = Hash.Begin;
        foreach (char digit in number.Where(char.IsAsciiDigit))
            hash = Hash.Next(hash, digit);
        return (uint)hash;
    }

    /// <summary>How a whole name sounds.</summary>
    public string Sound(string name) => string.Join(' ', Folding.Fold(name).Split(' ').Select(word => sounds.Of(word)));

    private Term Of(string folded, bool isName)
    {
        string sound = folded.Length < ShortestSound ? "" : sounds.Of(folded);
        return new Term(
            (uint)Hash.Of(Start(folded)),
            sound.Length < ShortestStem ? 0 : (uint)Hash.Of(Start(sound)),
            (byte)Math.Min(folded.Length, MostWeight),
            isName);
    }

    private static ReadOnlySpan<char> Start(string word) => word.AsSpan(0, Math.Min(word.Length, Letters));
}

/// <summary>A word that means something, as it stands and as it is folded.</summary>
internal readonly record struct FoundWord(string Word, string Folded, Term Term);
