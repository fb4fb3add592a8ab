using Parley.Reading.Contract;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Reading.Conllu;

/// <summary>The one mapper from a tagged text to lines of CoNLL-U.</summary>
/// <param name="verbLemma">The lemma of a verb with its particle, by the word's number; null, or no other than its own: it has none.</param>
public sealed class WordLines(TaggedText tagged, Func<TaggedText, int, string?>? verbLemma = null)
{
    private static readonly string[] Classes =
        [.. Enum.GetNames<Upos>().Select((name, at) => at == 0 ? WordLine.Unknown : name.ToUpperInvariant())];

    private static readonly string[] Kinds = [.. Enum.GetNames<NameKind>().Select(name => name.ToUpperInvariant())];

    private readonly string?[] names = Names(tagged);

    /// <summary>The lines of a sentence, in their order.</summary>
    public IEnumerable<WordLine> Of(Sentence sentence)
    {
        foreach (WrittenWord written in WrittenWord.In(tagged, sentence))
        {
            if (written.IsRange)
                yield return Range(written, sentence.FirstWord);
            for (int word = written.FirstWord; word < written.EndWord; word++)
                yield return Line(word, sentence.FirstWord, written);
        }
    }

    private WordLine Range(WrittenWord written, int first) =>
        new(Invariant($"{written.FirstWord - first + 1}-{written.EndWord - first}"), Clean(written.Span.In(tagged.Text)))
        {
            Span = written.Span,
            SpaceAfter = written.SpaceAfter,
        };

    private WordLine Line(int at, int first, WrittenWord written)
    {
        Word word = tagged.Words[at];
        string lemma = Column(tagged.Lemma(at));
        return new WordLine(Invariant($"{at - first + 1}"), Clean(tagged.Form(at)))
        {
            Lemma = lemma,
            Upos = Classes[(int)word.Upos],
            Xpos = Column(word.Xpos),
            Features = Sorted(word.Features.Text),
            Head = word.Relation is null ? WordLine.Unknown : word.Head < 0 ? "0" : Invariant($"{word.Head - first + 1}"),
            Relation = Column(word.Relation),
            Name = NameOf(at),
            Verb = word.Upos is Upos.Verb or Upos.Aux && Column(verbLemma?.Invoke(tagged, at)) is var verb && verb != lemma ? verb : WordLine.Unknown,
            Span = word.Form is null ? word.Span : null,
            InRange = written.IsRange,
            SpaceAfter = written.IsRange || written.SpaceAfter,
        };
    }

    // Of the words of one token only the first begins the name.
    private string NameOf(int word)
    {
        int token = tagged.Words[word].Token;
        return token >= names.Length || names[token] is not { } name ? WordLine.Unknown
            : name[0] == 'B' && word > 0 && tagged.Words[word - 1].Token == token ? "I" + name[1..]
            : name;
    }

    private static string?[] Names(TaggedText tagged)
    {
        // No longer than the last name needs.
        var names = new string?[tagged.Names.IsEmpty ? 0 : tagged.Names[^1].EndToken];
        foreach (Name name in tagged.Names)
        {
            for (int token = name.FirstToken; token < name.EndToken; token++)
                names[token] = $"{(token == name.FirstToken ? 'B' : 'I')}-{Kinds[(int)name.Kind]}";
        }
        return names;
    }

    private static string Column(string? value) => string.IsNullOrEmpty(value) ? WordLine.Unknown : Clean(value);

    private static string Sorted(string features)
    {
        if (!features.Contains('|', StringComparison.Ordinal))
            return features;
        string[] pairs = features.Split('|');
        Array.Sort(pairs, StringComparer.OrdinalIgnoreCase);
        return string.Join('|', pairs);
    }

    // Nothing in a column may end it or its line, or steer the terminal on which it is looked at.
    private static string Clean(ReadOnlySpan<char> text)
    {
        bool clean = true;
        foreach (char character in text)
            clean &= Clean(character) == character;
        return clean ? text.ToString() : string.Create(text.Length, text, static (cleaned, text) =>
        {
            for (int at = 0; at < text.Length; at++)
                cleaned[at] = Clean(text[at]);
        });
    }

    private static char Clean(char character) => char.IsWhiteSpace(character) ? ' '
        : char.IsControl(character) || MarksOfDirection.Is(character) ? '\uFFFD'
        : character;
}
