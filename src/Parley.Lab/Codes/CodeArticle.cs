using Parley.Lab.Statements;
using Parley.Text;

namespace Parley.Lab.Codes;

/// <summary>An article as it is read, beside its gold.</summary>
/// <param name="Matched">The statements that were found and have a gold, with their place among the findings; in the order of the text.</param>
/// <param name="Group">The same for copies, versions and translations of one article.</param>
internal sealed record CodeArticle(string Name, TaggedText Text, Findings Findings, IReadOnlyList<(GoldStatement Gold, int Place)> Matched, int Group)
{
    /// <summary>What a second reader says, by article and statement.</summary>
    public required IReadOnlyDictionary<(string Article, string Statement), CodeReading> Second { get; init; }

    /// <summary>By the place of the finding; null: it has no gold, or the article does not tell.</summary>
    public PartialDate?[] GoldDates { get; } = Dates(Findings.Attributions.Length, Matched);

    private static PartialDate?[] Dates(int count, IReadOnlyList<(GoldStatement Gold, int Place)> matched)
    {
        var dates = new PartialDate?[count];
        foreach ((GoldStatement gold, int place) in matched)
            dates[place] = PartialDate.TryParse(gold.Date, out PartialDate date) ? date : null;
        return dates;
    }
}
