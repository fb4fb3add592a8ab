using Parley.Attributing;
using Parley.Attributing.Learned;
using Parley.Networks;
using Parley.Text;

namespace Parley.Lab.Attributing;

/// <summary>A text of a corpus, as it is before features are numbered.</summary>
internal sealed class SegmentMaker
{
    private readonly GoldText gold;
    private readonly Surroundings around;
    private readonly TokenFeatures tokens;
    private readonly PairFeatures pairs;
    private readonly AnchoredGold[] anchors;
    private readonly HashSet<int> silent;

    /// <param name="language">Keeps the words of a language that only helps apart.</param>
    public SegmentMaker(GoldText gold, Surroundings around, ulong language)
    {
        (this.gold, this.around) = (gold, around);
        (tokens, pairs) = (new TokenFeatures(around, language), new PairFeatures(around, language));
        var maker = new GoldAnchors(around, new CodePoints(gold.Text));
        anchors = [.. gold.Attributions.SelectMany(maker.Of).DistinctBy(anchor => anchor.Anchor)];
        silent = [.. Silent(maker)];
    }

    public void Count(Dictionary<ulong, int> ofTokens, Dictionary<ulong, int> ofPairs)
    {
        foreach (TokenRun segment in Segments.Of(around.View))
        {
            for (int token = segment.First; token < segment.End; token++)
                Add(TokenHashes(token), ofTokens);
            foreach (AnchoredGold anchor in In(segment))
                Add(PairHashes(anchor.Anchor, segment), ofPairs);
        }
    }

    public IEnumerable<GoldSegment> Make(FeatureTable ofTokens, FeatureTable ofPairs)
    {
        foreach (TokenRun segment in Segments.Of(around.View))
        {
            AnchoredGold[] own = [.. In(segment)];
            yield return new GoldSegment(
                [.. Enumerable.Range(segment.First, segment.Count).Select(token => Rows(token, ofTokens))],
                [.. Enumerable.Range(segment.First, segment.Count).Select(token => Kind(token, own))],
                [.. own.Select(anchor => Parts(anchor, segment, ofPairs))]) { Weight = gold.Weight };
        }
    }

    // What lies in a content of which nobody says what is attributed inside of it; and what is attributed without a token to know it by.
    private IEnumerable<int> Silent(GoldAnchors maker) => gold.Attributions
        .Where(one => !gold.IsNestedAnnotated || !maker.Of(one).Any())
        .SelectMany(one => maker.Tokens(one.Content));

    private IEnumerable<AnchoredGold> In(TokenRun segment) => anchors.Where(anchor => anchor.Anchor >= segment.First && anchor.Anchor < segment.End);

    private AnchorKind? Kind(int token, AnchoredGold[] own) =>
        own.FirstOrDefault(anchor => anchor.Anchor == token)?.Kind ?? (silent.Contains(token) ? null : AnchorKind.None);

    private GoldParts Parts(AnchoredGold anchor, TokenRun segment, FeatureTable table) => new(
        anchor.Anchor - segment.First,
        [.. Enumerable.Range(segment.First, segment.Count).Select(token => anchor.Parts.GetValueOrDefault(token))],
        [.. PairHashes(anchor.Anchor, segment).Select(table.Row)]);

    private int[] Rows(int token, FeatureTable table)
    {
        ulong[] hashes = TokenHashes(token);
        return [table.Row(hashes[0]), .. hashes.Skip(1).Select(table.Row).Where(row => row != 0)];
    }

    private ulong[] TokenHashes(int token)
    {
        Span<ulong> into = stackalloc ulong[TokenFeatures.Most];
        return into[..tokens.Of(token, into)].ToArray();
    }

    private ulong[] PairHashes(int anchor, TokenRun segment)
    {
        var hashes = new ulong[segment.Count * PairFeatures.Most];
        pairs.From(anchor, segment);
        for (int i = 0; i < segment.Count; i++)
            pairs.Of(segment.First + i, hashes.AsSpan(i * PairFeatures.Most));
        return hashes;
    }

    private static void Add(ulong[] hashes, Dictionary<ulong, int> counts)
    {
        foreach (ulong hash in hashes)
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
    }
}
