using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.German;

/// <summary>Of the pairs whose contents agree by half: whether the speaker is right, and our kind and medium.</summary>
internal sealed class SpeakerMatches : IMetric<GermanArticle>
{
    private Share any, exact, none, kinds, media;

    public void Add(GermanArticle article)
    {
        foreach ((Item gold, Item system) in article.Found)
            Add(gold, system);
    }

    public void Write(Table table)
    {
        table.Head("of those found");
        table.Note("speaker, any token", any);
        table.Note("speaker, exact", exact);
        table.Note("no speaker, none given", none);
        table.Note("kind", kinds);
        table.Note("medium", media);
    }

    private void Add(Item gold, Item system)
    {
        HashSet<int> wanted = gold[Role.Source].Tokens, given = system[Role.Source].Tokens;
        if (wanted.Count > 0)
            (any, exact) = (any.Add(wanted.Overlaps(given)), exact.Add(wanted.SetEquals(given)));
        else
            none = none.Add(given.Count == 0);
        kinds = kinds.Add(Types.Agree(system.Read?.Kind, gold.Kind));
        if (gold.Medium is not (null or "none"))
            media = media.Add(Types.MediaAgree(system.Medium, gold.Medium));
    }
}
