using System.Runtime.CompilerServices;

namespace Parley.Attributing.Learned;

/// <summary>
/// What the network is told of a token as seen from an anchor: the way between them in the tree, how far it is, which
/// quotation lies between, what the rules take it for. <see cref="From"/> is called first, for each anchor once.
/// </summary>
internal sealed class PairFeatures(Surroundings around, ulong language)
{
    public const int Most = 7;

    private const int MostUp = 4;
    private const int Unknown = -1;

    // For each token of the segment: how many steps the anchor must climb to stand above it, and by which relation it comes down from there.
    private int[] up = [];
    private ulong[] down = [];
    private readonly ulong[] chain = new ulong[MostUp + 1];
    private readonly int[] ancestors = new int[MostUp + 1];
    private int levels;
    private int anchor;
    private TokenRun segment;

    private enum Kind : ulong { Path = 31, LongPath, Distance, Quotation, Proposed, LemmaPath, TagPath }

    /// <summary>Looks from an anchor at a segment. Linear in the segment's length.</summary>
    public void From(int token, TokenRun over)
    {
        (anchor, segment) = (token, over);
        if (up.Length < over.Count)
            (up, down) = (new int[over.Count * 2], new ulong[over.Count * 2]);
        Array.Fill(up, Unknown, 0, over.Count);
        levels = 0;
        ulong way = 0;
        for (int at = anchor; at >= over.First && at < over.End && levels <= MostUp; at = around.Tree.Parent(at))
        {
            (ancestors[levels], chain[levels]) = (at, way);
            up[at - over.First] = levels;
            down[at - over.First] = 0;
            way = Hashes.Mix(way, around.Relations[at]);
            levels++;
        }
    }

    /// <summary>Writes the hashes of a pair's features.</summary>
    /// <param name="into">At least <see cref="Most"/> long.</param>
    public int Of(int token, Span<ulong> into)
    {
        Climb(token);
        int sentences = Math.Clamp(around.View.SentenceOf(token) - around.View.SentenceOf(anchor), -3, 3);
        int steps = up[token - segment.First];
        ulong path = steps > MostUp
            ? Hashes.Mix(77, (ulong)(sentences + 8))
            : Hashes.Mix(chain[steps] + (ulong)steps, down[token - segment.First]);
        bool above = steps <= MostUp && ancestors[steps] == token;
        path = Hashes.Mix(path, (above ? 1u : 0) | (token < anchor ? 2u : 0));
        into[0] = Of(Kind.Path, path);
        into[1] = Of(Kind.LongPath, Hashes.Mix(path, around.Relations[token]));
        into[2] = Of(Kind.Distance, Distance(token - anchor) | ((ulong)(sentences + 8) << 8));
        into[3] = Of(Kind.Quotation, Quotation(token) | ((ulong)(sentences + 8) << 8));
        into[4] = Of(Kind.Proposed, Proposed(token));
        into[5] = Of(Kind.LemmaPath, Hashes.Mix(path, around.Lemmas[anchor] ^ language));
        into[6] = Of(Kind.TagPath, Hashes.Mix(path, (ulong)around.Tree.Upos(anchor)));
        return Most;
    }

    // No deeper than a sentence has tokens, and each token once.
    private void Climb(int token)
    {
        int place = token - segment.First;
        if (up[place] != Unknown)
            return;
        int parent = around.Tree.Parent(token);
        if (parent < segment.First || parent >= segment.End)
        {
            (up[place], down[place]) = (MostUp + 1, 0);
            return;
        }
        Climb(parent);
        int above = parent - segment.First;
        bool isAncestor = up[above] <= MostUp && ancestors[up[above]] == parent;
        (up[place], down[place]) = (up[above], isAncestor ? around.Relations[token] : down[above]);
    }

    private static ulong Distance(int tokens)
    {
        int far = Math.Abs(tokens);
        int bucket = far <= 4 ? far : far <= 6 ? 5 : far <= 9 ? 6 : far <= 14 ? 7 : far <= 22 ? 8 : far <= 40 ? 9 : 10;
        return (ulong)(tokens < 0 ? bucket : 16 + bucket);
    }

    // Which quotation a token is in, counted from the anchor: its own, the nearest before or behind, a farther one.
    private ulong Quotation(int token)
    {
        int here = around.Quotation[token], own = around.Quotation[anchor];
        if (here < 0)
            return own < 0 ? 1u : 2;
        if (here == own)
            return 3;
        bool isNear = token < anchor ? IsLastBefore(here) : IsFirstBehind(here);
        ulong side = token < anchor ? 0u : 1;
        return 4 | (side << 3) | (isNear ? 16u : 0) | (own < 0 ? 0u : 32) | (around.Quotations[here].Run.Count <= 5 ? 64u : 0);
    }

    private bool IsLastBefore(int quotation) =>
        quotation + 1 >= around.Quotations.Count || around.Quotations[quotation + 1].Run.First > anchor || around.Quotation[anchor] == quotation + 1;

    private bool IsFirstBehind(int quotation) =>
        quotation == 0 || around.Quotations[quotation - 1].Run.End <= anchor || around.Quotation[anchor] == quotation - 1;

    private ulong Proposed(int token)
    {
        int mine = around.Cues[anchor];
        if (mine < 0)
            return (ulong)around.Part[token];
        return 8 | (around.PartOf[token] == mine ? 16u : 0) | (ulong)around.Part[token];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Of(Kind kind, ulong value) => Hashes.Mix((ulong)kind * 0x9E3779B97F4A7C15, value);
}
