namespace Parley.Lab.Statements;

/// <summary>The fields of the matched statements of one article.</summary>
internal sealed class FieldScore(GoldArticle article)
{
    private readonly Dictionary<string, Share> shares = [];
    private readonly Dictionary<string, int> mistakes = [];

    public IReadOnlyDictionary<string, Share> Shares => shares;

    public IReadOnlyDictionary<string, int> Mistakes => mistakes;

    public Found Issues { get; private set; }

    public int RightSpeakers { get; private set; }

    /// <summary>What the gold has, matched or not: the recalls over all are of these.</summary>
    public void AddGold(GoldStatement gold)
    {
        Count("via recall over all", new Share(0, gold.Via?.Count ?? 0));
        Count("condition recall over all", new Share(0, gold.Condition is { Count: > 0 } ? 1 : 0));
    }

    public void Add(GoldStatement gold, ReadStatement read)
    {
        AddSpeaker(gold, read.Source);
        HashSet<int> source = Offsets.Of(gold.Source);
        if (source.Count > 0)
            Count("source span", source.Overlaps(Offsets.Of(read.Source?.Spans)));
        foreach ((string label, string? wanted, string? given) in
            ((string, string?, string?)[])[("kind", gold.Kind, read.Kind), ("act", gold.Act, read.Act), ("medium", gold.Medium, read.Medium)])
        {
            if (wanted is not null)
                Count(label, wanted == given, wanted, given);
        }
        AddIssues(gold, read);
        AddVia(gold.Via ?? [], read.Source?.Via ?? []);
        AddCondition(Offsets.Of(gold.Condition), Offsets.Of(read.Condition?.Spans));
        if (gold.Date is { } date)
            Count("date", read.Date is { } given && SpeakerNames.AreSameDate(date, given));
        else
            Count("date none", read.Date is null);
    }

    private void AddSpeaker(GoldStatement gold, ReadSource? source)
    {
        string[] given = [.. new[] { source?.Name }.Concat(source?.Names?.Values ?? []).OfType<string>()];
        bool right = gold.Speaker is { Count: > 0 } speaker
            ? speaker.SelectMany(Spellings).Any(name => given.Any(one => SpeakerNames.AreSame(one, name)))
            : source?.Name is null;
        RightSpeakers += right ? 1 : 0;
        if (gold.Speaker is { Count: > 0 })
        {
            Count("speaker", right, gold.Speaker[0], source?.Name);
            // Whom the corpus' file knows must be told by his id, whatever name the article has; others by their name.
            Count("actor", gold.Actors is { Count: > 0 } known ? source?.Actors?.Intersect(known).Any() == true : right);
        }
        else
            Count("speaker none", right);
    }

    private void AddIssues(GoldStatement gold, ReadStatement read)
    {
        HashSet<string> wanted = [.. gold.Issues ?? []], given = [.. read.Issues ?? []];
        Count("issues, same set", wanted.SetEquals(given));
        Issues += Found.Of(given, wanted);
    }

    private void AddVia(IReadOnlyList<string> wanted, IReadOnlyList<string> given)
    {
        bool Hit(string gold, string one) => Spellings(gold).Any(name => SpeakerNames.AreSameReporter(one, name));
        int found = wanted.Count(name => given.Any(one => Hit(name, one)));
        Count("via recall", new Share(found, wanted.Count));
        Count("via recall over all", new Share(found, 0));
        Count("via precision", new Share(given.Count(one => wanted.Any(name => Hit(name, one))), given.Count));
    }

    private void AddCondition(HashSet<int> wanted, HashSet<int> given)
    {
        bool found = Offsets.F1(wanted, given) >= StatementScore.LeastOverlap;
        if (wanted.Count > 0)
        {
            Count("condition recall", found);
            Count("condition recall over all", new Share(found ? 1 : 0, 0));
            Count("condition recall, any", wanted.Overlaps(given));
        }
        if (given.Count > 0)
            Count("condition precision", wanted.Overlaps(given));
    }

    private IEnumerable<string> Spellings(string name) =>
        article.Aliases?.GetValueOrDefault(name) is { } others ? others.Prepend(name) : [name];

    private void Count(string field, bool right, string wanted, string? given)
    {
        Count(field, right);
        string mistake = $"{field}: {wanted} -> {given ?? "nothing"}";
        if (!right)
            mistakes[mistake] = mistakes.GetValueOrDefault(mistake) + 1;
    }

    private void Count(string field, bool right) => Count(field, new Share(right ? 1 : 0, 1));

    private void Count(string field, Share share) => shares[field] = shares.GetValueOrDefault(field) + share;
}
