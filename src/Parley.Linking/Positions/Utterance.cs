using System.Collections.Immutable;
using Parley.Linking.Actors;
using Parley.Text;

namespace Parley.Linking.Positions;

/// <summary>A statement with the article that it stands in.</summary>
/// <param name="Language">The article's.</param>
public sealed record Reported(Statement Statement, Article Article, string? Language)
{
    /// <summary>
    /// When it was said; where that is known in part or not at all, the last day on which it may have been: of the month, of publication. Null:
    /// nothing is known.
    /// </summary>
    public DateOnly? Day => (Statement.Date?.Last, Article.Published?.Last) switch
    {
        ({ } said, { } published) => said < published ? said : published,
        var (said, published) => said ?? published,
    };
}

/// <summary>One statement of a party, however often it was reported.</summary>
/// <param name="Reports">Earliest published first; at least one.</param>
/// <param name="Day">The earliest day on which it was said by any report.</param>
/// <param name="Issues">Those that at least half of the reports have.</param>
/// <param name="Stance">That of most reports which take any.</param>
/// <param name="Articles">In how many articles that are no copies of each other it stands.</param>
public sealed record Utterance(ImmutableArray<Reported> Reports, Voice Voice, DateOnly Day, ImmutableArray<string> Issues, Stance? Stance, int Articles)
{
    /// <summary>The report that tells most: with a date of its own, by its words, and earliest.</summary>
    public Reported Best => Reports.OrderBy(report => report.Statement.Date is null).ThenBy(report => report.Statement.Attribution.Kind).First();
}
