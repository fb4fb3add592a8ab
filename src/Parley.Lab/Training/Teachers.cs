using Parley.Lab.Treebanks;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Lab.Training;

/// <summary>
/// Raw text as several models read it, to be learnt from: a word is taken as annotated where all agree on it (after Zhou and
/// Li's tri-training, 2005).
/// </summary>
internal static class Teachers
{
    private const int Shortest = 4, Longest = 80;

    /// <param name="languages">The same language, each time with other models.</param>
    public static IEnumerable<Sample> Read(IReadOnlyList<Language> languages, IEnumerable<string> texts)
    {
        Tagger[] taggers = [.. languages.Select(language => new Tagger([language], Depth.Syntax))];
        foreach (string text in texts)
        {
            TaggedText[] read = [.. taggers.Select(tagger => tagger.Tag(new Article("raw", text) { StatedLanguage = languages[0].Code }))];
            foreach (Sentence sentence in read[0].Sentences)
            {
                if (sentence.EndWord - sentence.FirstWord is >= Shortest and <= Longest)
                    yield return Of(read, sentence);
            }
        }
    }

    private static Sample Of(TaggedText[] read, Sentence sentence)
    {
        int[] words = [.. Enumerable.Range(sentence.FirstWord, sentence.EndWord - sentence.FirstWord)];
        return new Sample(
            [.. words.Select(word => read[0].Form(word).ToString())],
            [.. words.Select(word => Of(read, word, sentence.FirstWord))],
            [.. read[0].Names.Where(name => name.FirstToken >= sentence.FirstToken && name.EndToken <= sentence.EndToken && read.All(one => one.Names.Contains(name)))
                .Select(name => InWords(read[0], sentence, name))]);
    }

    private static GoldWord Of(TaggedText[] read, int number, int first)
    {
        Word word = read[0].Words[number];
        bool tags = read.All(one => one.Words[number].Upos == word.Upos && one.Words[number].Xpos == word.Xpos && one.Words[number].Features.Text == word.Features.Text);
        bool syntax = read.All(one => one.Words[number].Head == word.Head && one.Words[number].Relation == word.Relation);
        return new GoldWord(
            read[0].Form(number).ToString(), "", tags ? word.Upos.ToString().ToUpperInvariant() : "", word.Xpos!, word.Features.Text,
            syntax ? Math.Max(-1, word.Head - first) : Example.Unknown, syntax ? word.Relation! : "", true);
    }

    private static Name InWords(TaggedText text, Sentence sentence, Name name)
    {
        int Find(int token)
        {
            int word = sentence.FirstWord;
            while (word < sentence.EndWord && text.Words[word].Token < token)
                word++;
            return word - sentence.FirstWord;
        }
        return name with { FirstToken = Find(name.FirstToken), EndToken = Find(name.EndToken) };
    }
}
