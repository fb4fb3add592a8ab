using Parley.Attributing;
using Parley.Attributing.Lexicon;
using Parley.Extracting;
using Parley.Lab.Statements;
using Parley.Reading;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Lab.Speakers;

/// <summary>The articles of a folder with the gold of their speakers, read as far as speakers are named.</summary>
internal static class SpeakerArticles
{
    /// <param name="folder">Holds articles/ and gold/, and where it has test articles split.txt.</param>
    /// <param name="isTest">The test articles in place of those for development.</param>
    public static IEnumerable<(SpeakerGold Gold, TextView View)> Read(string folder, bool isTest, IReadOnlyList<Language> languages)
    {
        Dictionary<string, AttributingLexicon> lexicons = languages.ToDictionary(language => language.Code, language => new AttributingLexicon(language));
        var reader = new ArticleReader(languages);
        var tagger = new Tagger(languages, Depth.Syntax);
        HashSet<string> test = TestArticles.Of(folder);
        foreach (SpeakerGold gold in SpeakerGold.Read(Path.Combine(folder, "gold")).Where(gold => test.Contains(StatementFiles.Stem(gold.File)) == isTest))
        {
            using FileStream bytes = File.OpenRead(Path.Combine(folder, "articles", gold.File));
            foreach (Extracted extracted in reader.Extract(bytes, gold.File, new ExtractingOptions(AsIs: true)))
            {
                TaggedText tagged = tagger.Tag(extracted.Article!);
                yield return (gold, new TextView(tagged, lexicons[tagged.Language!]));
            }
        }
    }
}
