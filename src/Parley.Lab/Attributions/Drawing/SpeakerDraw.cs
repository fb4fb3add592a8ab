using Parley.Lab.Attributions.English;
using Parley.Lab.Attributions.German;
using Parley.Lab.Corpora;
using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.Drawing;

/// <summary>
/// Draws gold attributions of the development parts whose source has no proper name, and looks up whom the reader names. What is drawn depends on the corpora
/// and the seed alone.
/// </summary>
internal sealed class SpeakerDraw(CorpusFolder data, CorpusReader reader, int seed)
{
    public const int OfEachLanguage = 50;

    public IReadOnlyList<DrawnSpeaker> Of(string language) => language == AttributionCorpus.English ? OfEnglish() : OfGerman();

    private DrawnSpeaker[] OfEnglish()
    {
        IReadOnlyList<EnglishGold> articles = Lines<EnglishGold>(AttributionCorpus.English, AttributionCorpus.Development);
        Candidate[] all = [.. articles.SelectMany(article => Candidate.Of(article, article.Attributions.Select(one => (one.Content, one.Source, one.Cue))))];
        Func<IReadOnlyList<string>, bool> isNameless = NamelessSources.English(articles.Concat(Lines<EnglishGold>(AttributionCorpus.English, AttributionCorpus.Training)).Select(article => article.Text));
        return Read(AttributionCorpus.English, all.Where(one => one.Is(isNameless)), (gold, read) => EnglishArticle.Of((EnglishGold)gold, read));
    }

    private DrawnSpeaker[] OfGerman()
    {
        Candidate[] all = [.. Lines<GermanGold>(AttributionCorpus.German, AttributionCorpus.Development).SelectMany(article => Candidate.Of(article, article.Annotations.Select(one => (one.Quote, one.Speaker, one.Cue))))];
        Func<IReadOnlyList<string>, bool> isNameless = NamelessSources.German(data, all);
        return Read(AttributionCorpus.German, all.Where(one => one.Is(isNameless)), (gold, read) => GermanArticle.Of((GermanGold)gold, read));
    }

    private IReadOnlyList<T> Lines<T>(string language, string part) where T : GoldLine => CorpusReader.Lines<T>(AttributionCorpus.File(data, language, part));

    private DrawnSpeaker[] Read(string language, IEnumerable<Candidate> nameless, Func<GoldLine, ReadArticle?, Scored> score) =>
        [.. Candidate.Draw(nameless, OfEachLanguage, seed).GroupBy(one => one.Article).SelectMany(article => Of(language, score(article.Key, reader.Read(article.Key)), article))];

    private static IEnumerable<DrawnSpeaker> Of(string language, Scored article, IEnumerable<Candidate> drawn)
    {
        var found = article.Found.ToDictionary(pair => pair.Gold, pair => pair.System.Read);
        return drawn.OrderBy(one => one.Offset).Select(one => new DrawnSpeaker(language, one, article.Text, article.Gold[one.Place], found.GetValueOrDefault(article.Gold[one.Place])));
    }
}
