using System.Collections.Immutable;
using System.Globalization;
using Parley.Linking.Actors;
using Parley.Linking.Copies;
using Parley.Linking.Echoes;
using Parley.Linking.Sketching;
using Parley.Linking.Stories;
using Parley.Text;

namespace Parley.Linking;

/// <summary>
/// The way of a link, on one screen: an article is marked; whatever has a mark in common with it is compared, pair by pair. A link depends on
/// the two articles alone, so that the order of reading changes nothing. Thread-safe.
/// </summary>
/// <exception cref="SetupException">A list of a language is missing.</exception>
public sealed class ArticleLinker(IReadOnlyList<Language> languages, ActorDirectory actors, string? otherIssue, EchoWeights weights)
{
    private readonly Sketcher sketcher = new(languages, actors, otherIssue);

    public Linker ToLinker() => new(Version(), Mark, Link);

    public ArticleMarks Mark(ArticleReading reading)
    {
        ArticleSketch sketch = sketcher.Of(reading);
        return new ArticleMarks(sketch.Id, SketchKeys.Of(sketch, weights), SketchText.Write(sketch));
    }

    public FoundLinks Link(ArticleMarks marks, IReadOnlyList<ArticleMarks> kin)
    {
        ArticleSketch one = SketchText.Read(marks.ArticleId, marks.Sketch);
        var articles = ImmutableArray.CreateBuilder<ArticleLink>();
        var echoes = ImmutableArray.CreateBuilder<EchoLink>();
        foreach (ArticleMarks candidate in kin.Where(candidate => candidate.ArticleId != marks.ArticleId))
        {
            ArticleSketch other = SketchText.Read(candidate.ArticleId, candidate.Sketch);
            IReadOnlyList<Echo> found = EchoFinder.Find(one, other, weights);
            echoes.AddRange(found.Select(echo => echo.Link).OfType<EchoLink>());
            if (one.Print.Compare(other.Print) is { } tie)
                articles.Add(new ArticleLink(one.Id, other.Id, tie, Shared(one.Print.Text, other.Print.Text)));
            if (StoryScore.Of(one, other, found) is { } why)
                articles.Add(new ArticleLink(one.Id, other.Id, ArticleTie.Story, why));
        }
        return new FoundLinks(articles.ToImmutable(), echoes.ToImmutable());
    }

    private string Version() => string.Create(CultureInfo.InvariantCulture, $"{SketchText.Version} {Hash.Of(actors.Version + otherIssue + weights.Version + Lists()):x16}");

    private string Lists() => string.Join('\n', languages.OrderBy(language => language.Code, StringComparer.Ordinal).SelectMany(language =>
        ((string[])[TermFinder.CommonWords, Sounds.List, Concepts.List, Concepts.Irregular, Concepts.Endings, Concepts.Joints]).SelectMany(language.List).Prepend(language.Code)));

    private static string Shared(TextFingerprint one, TextFingerprint other) =>
        string.Create(CultureInfo.InvariantCulture, $"{one.Resemblance(other):0.00} of all passages, {one.Containment(other):0.00} of the shorter text's");
}
