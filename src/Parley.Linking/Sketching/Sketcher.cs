using System.Collections.Immutable;
using Parley.Linking.Actors;
using Parley.Linking.Copies;
using Parley.Text;

namespace Parley.Linking.Sketching;

/// <summary>An article as it was read, to what is compared. Thread-safe.</summary>
/// <param name="otherIssue">The issue of what is about none; null: there is none.</param>
/// <exception cref="SetupException">A list of a language is missing.</exception>
internal sealed class Sketcher(IReadOnlyList<Language> languages, ActorDirectory actors, string? otherIssue)
{
    /// <summary>Of an article that has more the first ones are linked: a text of megabytes has tens of thousands.</summary>
    public const int MostStatements = 500;

    private readonly Dictionary<string, TermFinder> finders = languages.ToDictionary(language => language.Code, language => new TermFinder(language));

    public ArticleSketch Of(ArticleReading reading)
    {
        Article article = reading.Article;
        TermFinder? finder = reading.Language is { } code ? finders.GetValueOrDefault(code) : null;
        return new ArticleSketch(
            article.Id,
            reading.Language is { } language ? Hash.Of(language) : 0,
            Day(article.Published) ?? Latest(reading),
            ArticleFingerprint.Of(article),
            finder is not null && article.Title is { } title ? finder.Terms(title, [new TextSpan(0, title.Length)]) : [],
            finder is null ? [] : [.. reading.Statements.Take(MostStatements).Select(statement => Of(statement, article, finder))]);
    }

    private StatementSketch Of(Statement statement, Article article, TermFinder finder)
    {
        Attribution attribution = statement.Attribution;
        DateOnly? day = statement.Date?.First ?? article.Published?.First;
        string[] ids = [.. statement.Actors ?? []];
        string[] known = [.. ids.Where(id => actors.Find(id) is not null)];
        Voice? voice = known.Length > 0 ? actors.VoiceOf(known[0], day) : null;
        FoundWord[] words = finder.Read(article.Text, attribution.Content);
        return new StatementSketch(
            statement.Id,
            [.. known.Select(id => Hash.Of(id)), .. known.Length < ids.Length || ids.Length == 0 ? Named(attribution.Source?.Name, finder) : []],
            voice is { } one ? Hash.Of(one.Party) : 0,
            known.Length < ids.Length,
            statement.Act is { } act ? Hash.Of(act) : 0,
            [.. (statement.Issues ?? []).Where(issue => issue != otherIssue).Select(issue => Hash.Of(issue)).Order()],
            Day(statement.Date),
            statement.Condition is { IsEmpty: false },
            TermFinder.Terms(words),
            TermFinder.Numbers(article.Text, attribution.Content, (statement.Numbers ?? []).Select(number => number.Value)),
            finder.Meanings(words));
    }

    // What nobody dates appeared at the earliest when the last thing that it reports was said.
    private static int? Latest(ArticleReading reading) => reading.Statements.Select(statement => Day(statement.Date)).Max();

    private static IEnumerable<ulong> Named(string? name, TermFinder finder) => name is null ? [] : [Hash.Of(finder.Sound(name))];

    private static int? Day(PartialDate? date) => date is { Year: not null, Day: not null } whole ? whole.First!.Value.DayNumber : null;
}
