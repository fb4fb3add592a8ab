using Parley.Text;

namespace Parley.Reading.Tests.Conllu;

/// <summary>
/// Sentences tagged by hand, a line a word: <c>form [upos [xpos [features [head [relation]]]]]</c>, where <c>+form</c> is a further
/// word of the token before, <c>~form</c> a token that is written as one with it, and a head counts from 1 in its sentence, 0 its root.
/// </summary>
internal static class HandTagged
{
    public static TaggedText Text(string text, params string[][] sentences)
    {
        var tokens = new List<Token>();
        var words = new List<Word>();
        var found = new List<Sentence>();
        int at = 0;
        foreach (string[] sentence in sentences)
        {
            int token = tokens.Count, word = words.Count;
            foreach (string[] columns in sentence.Select(line => line.Split(' ')))
            {
                string form = columns[0];
                bool inside = form[0] is '+' && form.Length > 1, joined = form[0] is '~' && form.Length > 1;
                if (!inside)
                {
                    // "zum=zu": the token's letters, and its first word's.
                    string written = form.TrimStart('~').Split('=')[0];
                    int start = text.IndexOf(written, at, StringComparison.Ordinal);
                    at = start + written.Length;
                    tokens.Add(new Token(new TextSpan(start, at), Upos.None, joined));
                }
                string? ofWord = inside ? form[1..] : form.Contains('=', StringComparison.Ordinal) && form.Length > 1 ? form.Split('=')[1] : null;
                words.Add(Tagged(new Word(tokens.Count - 1, tokens[^1].Span, ofWord), columns, word));
            }
            var span = new TextSpan(tokens[token].Span.Start, tokens[^1].Span.End);
            int paragraph = found.Count == 0 ? 0 : found[^1].Paragraph + (text[found[^1].Span.End..span.Start].Contains("\n\n", StringComparison.Ordinal) ? 1 : 0);
            found.Add(new Sentence(span, token, tokens.Count, paragraph) { FirstWord = word, EndWord = words.Count });
        }
        return new TaggedText(new Article("hand.txt", text), "de", [.. found], [.. tokens], []) { Words = [.. words] };
    }

    public static TaggedText With(this TaggedText tagged, params Name[] names) => tagged with { Names = [.. names] };

    public static TaggedText WithLemma(this TaggedText tagged, int word, string lemma) =>
        tagged with { Words = tagged.Words.SetItem(word, tagged.Words[word] with { LemmaRule = new LemmaRule(LemmaCase.AsWritten, Whole: lemma) }) };

    private static Word Tagged(Word word, string[] columns, int first) => word with
    {
        Upos = columns.Length > 1 ? Enum.Parse<Upos>(columns[1], ignoreCase: true) : Upos.None,
        Xpos = columns.Length > 2 && columns[2] != "_" ? columns[2] : null,
        Features = columns.Length > 3 ? new Features(columns[3]) : Features.None,
        Head = columns.Length > 4 && columns[4] != "0" ? first + int.Parse(columns[4], System.Globalization.CultureInfo.InvariantCulture) - 1 : -1,
        Relation = columns.Length > 5 ? columns[5] : null,
    };
}
