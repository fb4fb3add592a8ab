using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.German;

/// <summary>Whether the pairs have the same type (form) and the same medium (speech, thought, writing representation).</summary>
internal sealed class LabelMatches : IMetric<GermanArticle>
{
    private Found types, media;

    public void Add(GermanArticle article)
    {
        foreach ((Item? gold, Item? system) in article.Pairs)
        {
            types += Of(gold?.Kind, system?.Kind);
            media += Of(gold?.Medium, system?.Medium);
        }
    }

    public void Write(Table table)
    {
        table.Head("labels of the pairs", "P", "R", "F1");
        table.Row("form (type)", types);
        table.Row("STWR (medium)", media);
    }

    private static Found Of(string? gold, string? system) => new(gold is not null && gold == system ? 1 : 0, system is null ? 0 : 1, gold is null ? 0 : 1);
}
