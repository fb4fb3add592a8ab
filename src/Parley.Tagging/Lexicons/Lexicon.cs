using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Parley.Tagging.Lemmas;
using Parley.Networks;
using Parley.Text;

namespace Parley.Tagging.Lexicons;

/// <summary>
/// A full-form dictionary: for a form the set of its readings, by number. Forms that are always read alike share a set, so
/// that there are few of them. Immutable; shared by all threads; no look-up makes anything.
/// </summary>
internal sealed class Lexicon
{
    public const string Kind = "lexicon-1";

    /// <summary>An ending must have so many letters to be taken for the head of a compound, and leave so many before it.</summary>
    private const int HeadLetters = 4, LettersBefore = 2, ModifierLetters = 3;

    /// <summary>A form longer than this is no word: its ending is not looked for, so that no text is quadratic.</summary>
    private const int LongestForm = 80;

    // One for all who read a language, as long as somebody holds it.
    private static readonly ConditionalWeakTable<Language, Lexicon> loaded = [];

    private readonly FormTable forms;
    private readonly int[] starts;
    private readonly LexiconReading[] readings;
    private readonly ImmutableArray<LexiconTag> tags;
    private readonly ImmutableArray<LemmaRule> rules;
    private readonly ImmutableArray<string> classNames;
    private readonly int[] classStarts;
    private readonly ushort[] classes;
    private readonly uint[] parts;
    private readonly FormTable endings;

    private Lexicon(ModelFile file)
    {
        Links = ["", .. file.Facts.GetValueOrDefault("links", "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        forms = FormTable.Read(file.Section("forms").Span);
        ReadOnlySpan<byte> sets = file.Section("sets").Span;
        int count = MemoryMarshal.Read<int>(sets);
        starts = MemoryMarshal.Cast<byte, int>(sets.Slice(4, (count + 1) * 4)).ToArray();
        readings = MemoryMarshal.Cast<byte, LexiconReading>(sets[(4 + ((count + 1) * 4))..]).ToArray();
        tags = [.. LexiconTag.ParseAll(Lines(file, "tags"))];
        endings = FormTable.Read(file.Section("endings").Span);
        rules = [.. Lines(file, "rules").Select(RuleText.Parse)];
        classNames = [.. Lines(file, "classes")];
        (classStarts, classes) = ClassesOfSets();
        HasJoinedForms = tags.Any(tag => tag.IsJoined);
        parts = [.. Enumerable.Range(0, count).Select(PartsOf)];
    }

    /// <summary>Sets are numbered from 0; 0 is the empty set of an unknown form.</summary>
    public int SetCount => starts.Length - 1;

    public int ClassCount => classNames.Length;

    public int TagCount => tags.Length;

    public int RuleCount => rules.Length;

    /// <summary>Whether the language has verbs that are written together with their particle.</summary>
    public bool HasJoinedForms { get; }

    /// <summary>Whether the language writes compounds as one word, so that a word of the dictionary may be one.</summary>
    public bool HasCompounds => Links.Length > 1;

    /// <summary>Letters that join the words of a compound; none is the first of them.</summary>
    public ImmutableArray<string> Links { get; }

    /// <summary>A language's own dictionary, loaded once.</summary>
    /// <exception cref="SetupException">It has none, or it is broken.</exception>
    public static Lexicon Of(Language language) =>
        loaded.GetValue(language, static of => Load(of.Model("lexicon"), $"languages/{of.Code}/lexicon.model"));

    /// <param name="name">How the user knows the file.</param>
    /// <exception cref="SetupException">PARLEY005: broken, or no lexicon of this version.</exception>
    public static Lexicon Load(ReadOnlyMemory<byte> bytes, string name) => new(ModelFile.Read(bytes, name, Kind));

    /// <summary>The number of a form's reading set, in just this case; 0: unknown.</summary>
    public int Find(ReadOnlySpan<char> form) => forms.Find(FormHash.Of(form));

    /// <summary>The same for the form in lower case or with a capital.</summary>
    public int Find(ReadOnlySpan<char> form, LemmaCase written) => forms.Find(FormHash.Of(form, written));

    /// <summary>As it is written, or else in lower case, or else with a capital; 0: unknown.</summary>
    public int FindAnyCase(ReadOnlySpan<char> form) => FindAnyCase(form, out _);

    public int FindAnyCase(ReadOnlySpan<char> form, out LemmaCase written)
    {
        for (written = LemmaCase.AsWritten; written <= LemmaCase.Capital; written++)
        {
            if (Find(form, written) is > 0 and var found)
                return found;
        }
        written = LemmaCase.AsWritten;
        return 0;
    }

    /// <summary>
    /// For a form that the dictionary does not have: the readings of its longest ending that it has, the head of a compound
    /// or what a prefix was put before. Of a capitalised form the head must be a noun, of another one an open class. 0: none.
    /// </summary>
    public int Guess(ReadOnlySpan<char> form)
    {
        ReadOnlySpan<char> last = form[(form.LastIndexOf('-') + 1)..];
        if (last.Length >= LettersBefore && last.Length < form.Length && FindAnyCase(last) is > 0 and var found)
            return found;
        return last.IsEmpty ? 0 : Head(last, char.IsUpper(last[0])).Set;
    }

    /// <summary>The lemma rule of unknown forms with this ending and these tags; null: the dictionary has nothing like it.</summary>
    /// <param name="features">As <see cref="FeatureBits"/>.</param>
    public LemmaRule? Ending(ReadOnlySpan<char> form, Upos upos, string xpos, uint features)
    {
        int found = EndingTable.Find(endings, form, TagKey.Of(upos, xpos));
        if (found == 0)
            found = EndingTable.Find(endings, form, TagKey.Of(upos, features));
        if (found == 0)
            found = EndingTable.Find(endings, form, TagKey.Of(upos));
        return found == 0 ? null : rules[found];
    }

    public ReadOnlySpan<LexiconReading> Set(int number) => readings.AsSpan(starts[number]..starts[number + 1]);

    /// <summary>The coarse classes of a set, each once.</summary>
    public ReadOnlySpan<ushort> Classes(int set) => classes.AsSpan(classStarts[set]..classStarts[set + 1]);

    /// <summary>Whether any reading of the set may have this part of speech.</summary>
    public bool Allows(int set, Upos upos) => (parts[set] & LexiconTag.Bit(upos)) != 0;

    public LexiconTag Meaning(int tag) => tags[tag];

    public string Tag(int tag) => tags[tag].Name;

    public LemmaRule Rule(int rule) => rules[rule];

    public string ClassName(int number) => classNames[number];

    /// <summary>
    /// The longest ending before which a word stands (Haupt|rolle), or else the longest one (Haup|trolle, if Haupt were no word).
    /// </summary>
    /// <param name="capital">The head must be a noun; else an open class.</param>
    public CompoundHead Head(ReadOnlySpan<char> form, bool capital)
    {
        if (form.Length > LongestForm)
            return default;
        uint wanted = capital
            ? LexiconTag.Bit(Upos.Noun)
            : LexiconTag.Bit(Upos.Noun) | LexiconTag.Bit(Upos.Verb) | LexiconTag.Bit(Upos.Adj) | LexiconTag.Bit(Upos.Adv);
        CompoundHead longest = default, behindWord = default;
        ulong hash = FormHash.Start;
        for (int at = form.Length - 1; at >= LettersBefore; at--)
        {
            char letter = char.ToLowerInvariant(form[at]);
            if (form.Length - at >= HeadLetters
                && forms.Find(FormHash.Before(hash, capital ? char.ToUpperInvariant(letter) : letter)) is > 0 and var head
                && (parts[head] & wanted) != 0)
            {
                longest = new CompoundHead(head, at, Modifier(form[..at]));
                if (longest.Modifier > 0)
                    behindWord = longest;
            }
            hash = FormHash.Before(hash, letter);
        }
        return behindWord.Set > 0 ? behindWord : longest;
    }

    // How long the word is, which may have letters that join it to the head: Verhandlung-s-. 0: there is none.
    private int Modifier(ReadOnlySpan<char> start)
    {
        foreach (string link in Links)
        {
            int length = start.Length - link.Length;
            if (length >= ModifierLetters && start.EndsWith(link, StringComparison.Ordinal) && FindAnyCase(start[..length]) > 0)
                return length;
        }
        return 0;
    }

    private (int[] Starts, ushort[] Classes) ClassesOfSets()
    {
        int[] from = new int[SetCount + 1];
        int[] lastSet = new int[ClassCount];
        var all = new List<ushort>(readings.Length);
        for (int set = 1; set < SetCount; set++)
        {
            foreach (LexiconReading reading in Set(set))
            {
                foreach (ushort one in tags[reading.Tag].Classes)
                {
                    if (lastSet[one] == set)
                        continue;
                    lastSet[one] = set;
                    all.Add(one);
                }
            }
            from[set + 1] = all.Count;
        }
        return (from, [.. all]);
    }

    private uint PartsOf(int set)
    {
        uint bits = 0;
        foreach (LexiconReading reading in Set(set))
            bits |= tags[reading.Tag].Parts;
        return bits;
    }

    private static string[] Lines(ModelFile file, string section) =>
        Encoding.UTF8.GetString(file.Section(section).Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
