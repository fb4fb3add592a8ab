using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Parley.Extracting;
using Parley.Reading.Conllu;
using Parley.Reading.Tests.Invariants;
using Parley.Reading.Tests.Readings;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Reading.Tests.Conllu;

/// <summary>Whatever the text, and however it was tagged: what is written is CoNLL-U.</summary>
public sealed partial class ConlluPropertyTests
{
    private static readonly ArticleParser parser = new(Readers.Languages, Depth.Syntax);

    private static readonly Config manyTexts = Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(150);

    public static TheoryData<string?> Languages => ["de", "en", null];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Any_text_is_written_as_valid_lines(string? language) => Prop.ForAll(
        Texts.Pieces(), pieces => Holds(Tagged(string.Concat(pieces), language))).Check(manyTexts);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Any_units_are_written_as_valid_lines(string? language) => Prop.ForAll(
        Texts.Any().ToArbitrary(), text => Holds(Tagged(text, language))).Check(manyTexts);

    [Fact]
    public void Any_words_heads_and_names_are_written_as_valid_lines() => Prop.ForAll(
        Texts.Pieces(),
        ArbMap.Default.ArbFor<int>(),
        (pieces, seed) => Holds(ByChance(Tagged(string.Concat(pieces), "de"), new Random(seed)))).Check(manyTexts);

    private static TaggedText Tagged(string text, string? language) =>
        parser.Parse(new Extracted("any.txt", new Article("any.txt", text) { StatedLanguage = language }, []));

    private static void Holds(TaggedText tagged)
    {
        using var output = new MemoryStream();
        new ConlluWriter(output).Write(tagged);
        string written = Encoding.UTF8.GetString(output.ToArray());
        Assert.Equal(tagged.Sentences.Length, ConlluCheck.Holds(written));
        RangesLeadBack(tagged.Text, written);
    }

    // Column 2 is what stands at the place that column 10 names, but for what must not stand in a line.
    private static void RangesLeadBack(string text, string written)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        foreach (Match match in TokenRange().Matches(written))
        {
            int[] range = [.. match.Groups[2].Value.Split(':').Select(place => int.Parse(place, CultureInfo.InvariantCulture))];
            string there = string.Concat(runes[range[0]..range[1]].Select(rune => rune.ToString()));
            Assert.Equal(Letters(there), Letters(match.Groups[1].Value));
        }
    }

    private static string Letters(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character)
            && char.GetUnicodeCategory(character) != UnicodeCategory.Format && character != '\uFFFD'));

    // Contractions, tokens written as one, a tree over each sentence and names here and there.
    private static TaggedText ByChance(TaggedText tagged, Random chance)
    {
        ImmutableArray<Token> tokens = [.. tagged.Tokens.Select((token, at) => token with
        {
            Joined = at > 0 && tagged.Tokens[at - 1].Span.End == token.Span.Start && chance.Next(3) == 0,
        })];
        var words = new List<Word>();
        var sentences = new List<Sentence>();
        foreach (Sentence sentence in tagged.Sentences)
        {
            int first = words.Count;
            for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                int inside = chance.Next(5) == 0 ? chance.Next(2, 4) : 0;
                words.AddRange(inside == 0 ? [new Word(token, tokens[token].Span)] : Enumerable.Range(0, inside).Select(n => new Word(token, tokens[token].Span, $"w{n}")));
            }
            Plant(words, first, chance);
            sentences.Add(sentence with { FirstWord = first, EndWord = words.Count });
        }
        return tagged with { Tokens = tokens, Words = [.. words], Sentences = [.. sentences], Names = Names(tokens.Length, chance) };
    }

    private static void Plant(List<Word> words, int first, Random chance)
    {
        int[] order = [.. Enumerable.Range(first, words.Count - first)];
        chance.Shuffle(order);
        for (int at = 0; at < order.Length; at++)
        {
            words[order[at]] = words[order[at]] with
            {
                Head = at == 0 ? -1 : order[chance.Next(at)],
                Relation = at == 0 ? "root" : "dep",
                Features = new Features("b=2|A=1|C=3"),
                LemmaRule = chance.Next(2) == 0 ? LemmaRule.Same : null,
            };
        }
    }

    private static ImmutableArray<Name> Names(int tokens, Random chance)
    {
        var names = new List<Name>();
        for (int at = chance.Next(4); at < tokens; at += 1 + chance.Next(5))
        {
            int end = Math.Min(tokens, at + 1 + chance.Next(3));
            names.Add(new Name(at, end, (NameKind)chance.Next(4)));
            at = end;
        }
        return [.. names];
    }

    [GeneratedRegex(@"^[0-9-]+\t([^\t]*)\t.*TokenRange=([0-9]+:[0-9]+)", RegexOptions.Multiline)]
    private static partial Regex TokenRange();
}
