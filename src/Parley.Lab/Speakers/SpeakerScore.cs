using Parley.Lab.Statements;
using Parley.Text;

namespace Parley.Lab.Speakers;

/// <summary>How many are named right, by what the source is.</summary>
internal sealed class SpeakerScore
{
    private readonly SortedDictionary<string, Share> shares = new(StringComparer.Ordinal);

    public List<string> Mistakes { get; } = [];

    public IReadOnlyDictionary<string, Share> Shares => shares;

    public void Add(SpeakerGold article, GoldMention gold, string form, Source? source, string where)
    {
        string? name = source?.Name;
        bool right = gold.Speaker is { Count: > 0 } speaker
            ? name is not null && speaker.SelectMany(article.Spellings).Any(one => SpeakerNames.AreSame(name, one))
            : name is null;
        Count("all", right);
        Count("by source: " + form, right);
        Count("by basis: " + (name is null ? "nobody" : $"{source!.Basis}"), right);
        if (!right)
            Mistakes.Add($"{where} {gold.Id} [{form}] {string.Join(" + ", gold.Speaker ?? ["nobody"])} -> {name ?? "nobody"} {source?.Basis}");
        AddVia(article, gold.Via ?? [], source?.Via, $"{where} {gold.Id}");
    }

    public void AddAddressee(SpeakerGold article, string wanted, string? given, string where)
    {
        bool right = given is not null && article.Spellings(wanted).Any(one => SpeakerNames.AreSame(given, one));
        Count("addressee", right);
        if (!right)
            Mistakes.Add($"{where} addressee: {wanted} -> {given ?? "nothing"}");
    }

    private void AddVia(SpeakerGold article, IReadOnlyList<string> wanted, IReadOnlyList<string>? given, string where)
    {
        given ??= [];
        bool Hit(string gold, string one) => article.Spellings(gold).Any(name => SpeakerNames.AreSameReporter(one, name));
        int found = wanted.Count(name => given.Any(one => Hit(name, one))), right = given.Count(one => wanted.Any(name => Hit(name, one)));
        Count("via recall", new Share(found, wanted.Count));
        Count("via precision", new Share(right, given.Count));
        if (found < wanted.Count || right < given.Count)
            Mistakes.Add($"{where} via: {string.Join(", ", wanted)} -> {string.Join(", ", given)}");
    }

    private void Count(string what, bool right) => Count(what, new Share(right ? 1 : 0, 1));

    private void Count(string what, Share share) => shares[what] = shares.GetValueOrDefault(what) + share;
}
