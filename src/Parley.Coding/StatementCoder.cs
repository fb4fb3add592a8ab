using System.Collections.Immutable;
using Parley.Coding.Actors;
using Parley.Coding.Acts;
using Parley.Coding.Around;
using Parley.Coding.Issues;
using Parley.Coding.Places;
using Parley.Coding.Utterances;
using Parley.Text;

namespace Parley.Coding;

/// <summary>Attributions to coded statements. Thread-safe; a pure function of (tagged text, attributions, codebook, registry, languages).</summary>
public sealed class StatementCoder
{
    private readonly CodingData data;
    private readonly Dictionary<string, LanguageCoding> languages;
    private readonly ActCoder acts;
    private readonly IssueCoder issues;
    private readonly DateCoder dates;

    /// <exception cref="SetupException">A list of a language is missing.</exception>
    public StatementCoder(IReadOnlyList<Language> languages, CodingData data)
    {
        this.data = data;
        acts = new ActCoder(data.Codebook, data.Acts);
        issues = new IssueCoder(data.Codebook, data.Issues);
        dates = new DateCoder(data.Dates);
        var places = new KnownPlaces(data.Actors);
        this.languages = languages.Where(language => data.Codebook.For(language.Code) is not null)
            .ToDictionary(language => language.Code, language => LanguageCoding.Of(language, data.Codebook.For(language.Code)!, places));
    }

    /// <returns>A statement an attribution, in their order. In a language that the codebook lacks the codes are null.</returns>
    public ImmutableArray<Statement> Code(TaggedText text, Findings findings)
    {
        ImmutableArray<Statement> statements = Named(text, findings);
        if (statements.IsEmpty || CoderOf(text, findings) is not { } coder)
            return statements;
        ArticleShown shown = coder.Show(findings.Attributions, acts.Features);
        WeighedArticle article = WeighedArticle.By(acts, issues, shown);
        return [.. statements.Select((statement, n) => Coded(statement, shown.Statements[n], acts.Decide(article, n), issues.Decide(article, n)))];
    }

    /// <summary>What the models weigh, an attribution each: to learn them.</summary>
    /// <param name="dates">When each was said; null: as it is decided.</param>
    internal ArticleShown Show(TaggedText text, Findings findings, PartialDate?[]? dates) =>
        CoderOf(text, findings)?.Show(findings.Attributions, acts.Features, dates) ?? new ArticleShown([], []);

    private ArticleCoder? CoderOf(TaggedText text, Findings findings) =>
        text.Language is { } code && text.Words.Length > 0 && languages.TryGetValue(code, out LanguageCoding? language)
            ? new ArticleCoder(data, language, dates, text, findings.Attributions)
            : null;

    private Statement Coded(Statement statement, Shown shown, (string? Act, CodeBasis Basis) act, ImmutableArray<string> about)
    {
        return statement with
        {
            Act = act.Act,
            ActBasis = act.Basis,
            Issues = about,
            IssueBases = [.. about.Select(issue => shown.IssueBases[issues.NumberOf(issue)])],
            Condition = shown.Condition,
            Certainty = shown.Certainty,
            Doubted = shown.Doubted,
            Date = shown.Date,
            Numbers = shown.Numbers,
            Places = shown.Places.IsEmpty ? null : shown.Places,
        };
    }

    private ImmutableArray<Statement> Named(TaggedText text, Findings findings)
    {
        var points = new CodePoints(text.Text);
        var actors = new ArticleActors(data.Actors, text.Article);
        string[] ids = [.. findings.Attributions.Select(attribution => Id(text.Article, attribution, points))];
        return
        [
            .. findings.Attributions.Select((attribution, n) => new Statement(
                ids[n], attribution.Parent is { } place ? ids[place] : null, attribution, actors.Of(attribution.Source))),
        ];
    }

    private static string Id(Article article, Attribution attribution, CodePoints points) => ContentId.OfStatement(
        article.Id,
        [.. attribution.Content.Select(points.FromUtf16)],
        [.. (attribution.Source?.Spans ?? []).Select(points.FromUtf16)]);
}
