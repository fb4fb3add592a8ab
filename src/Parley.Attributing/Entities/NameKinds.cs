namespace Parley.Attributing.Entities;

/// <summary>What a name of one word is, by what it was taken for in the whole article: the tagger errs once more easily than mostly.</summary>
internal sealed class NameKinds
{
    // Said by the text ("the agency Velta"), and not only by the tagger.
    private const int Said = 3;
    private const int LongestOfPerson = 3;

    private readonly TextView view;
    private readonly Dictionary<string, int[]> votes = new(StringComparer.Ordinal);

    public NameKinds(TextView view, IReadOnlyList<NameMention> mentions)
    {
        this.view = view;
        foreach (NameMention mention in mentions)
            if (mention.Run.Count == 1)
                Of(Key(mention.Run.First))[(int)mention.Kind] += mention.Kind == EntityKind.Organisation && view.NameOf(mention.Run.First) != Text.NameKind.Org ? Said : 1;
    }

    public EntityKind Of(NameMention mention)
    {
        if (mention.Run.Count > 1)
            return IsPersons(mention) ? EntityKind.Person : mention.Kind;
        return Best(Of(Key(mention.Run.First)));
    }

    // "Gesa Brook", where "Brook" alone is a person.
    private bool IsPersons(NameMention mention)
    {
        int last = mention.Run.End - 1;
        return mention.Run.Count <= LongestOfPerson && !view.Lexicon.OrganisationHeads.Contains(view.Word(last))
            && votes.TryGetValue(Key(last), out int[]? alone) && Best(alone) == EntityKind.Person;
    }

    private static EntityKind Best(int[] all)
    {
        int best = (int)EntityKind.Unknown;
        for (int kind = 0; kind < (int)EntityKind.Unknown; kind++)
            if (all[kind] > 0 && (best == (int)EntityKind.Unknown || all[kind] > all[best]))
                best = kind;
        return (EntityKind)best;
    }

    private int[] Of(string key) => votes.TryGetValue(key, out int[]? found) ? found : votes[key] = new int[(int)EntityKind.Described + 1];

    // Without the mark of a tag and a genitive's ending.
    private string Key(int token) => view.Word(token).TrimStart('#').TrimEnd('s').ToString();
}
