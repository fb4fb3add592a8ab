using Parley.Attributing.Learned;
using Parley.Text;

namespace Parley.Lab.Attributing;

/// <summary>An attribution in tokens, known by one of them.</summary>
/// <param name="Parts">The tokens of each part.</param>
internal sealed record AnchoredGold(AnchorKind Kind, int Anchor, IReadOnlyDictionary<int, Part> Parts);

/// <summary>The attributions of a corpus's text as the network knows them.</summary>
internal sealed class GoldAnchors(Surroundings around, CodePoints points)
{
    private readonly TaggedText text = around.View.Tagged;

    public IEnumerable<AnchoredGold> Of(GoldAttribution gold) => gold.Kind switch
    {
        GoldKind.WithCue => WithCue(gold),
        GoldKind.Reported => Reported(gold),
        GoldKind.Free => Free(gold),
        _ => [],
    };

    /// <summary>The tokens of which at least half lies in the spans.</summary>
    public SortedSet<int> Tokens(IEnumerable<TextSpan> spans)
    {
        var found = new SortedSet<int>();
        foreach (TextSpan span in spans)
        {
            int start = points.ToUtf16(span.Start), end = points.ToUtf16(span.End);
            for (int token = FirstTouching(start); token < text.Tokens.Length && text.Tokens[token].Span.Start < end; token++)
            {
                TextSpan own = text.Tokens[token].Span;
                if (2 * (Math.Min(end, own.End) - Math.Max(start, own.Start)) >= own.Length)
                    found.Add(token);
            }
        }
        return found;
    }

    private int FirstTouching(int start)
    {
        int low = 0, high = text.Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = text.Tokens[middle].Span.End <= start ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private IEnumerable<AnchoredGold> WithCue(GoldAttribution gold)
    {
        SortedSet<int> cue = Tokens(gold.Cue);
        if (cue.Count == 0)
            return [];
        var parts = new Dictionary<int, Part>();
        Set(parts, Tokens(gold.Content), Part.Content);
        Set(parts, Tokens(gold.Addressee), Part.Addressee);
        Set(parts, Tokens(gold.Source), Part.Source);
        Set(parts, cue, Part.Cue);
        return [new AnchoredGold(AnchorKind.Cue, Head(cue), parts)];
    }

    // A sentence that reports a speech act as a whole: its verb is the cue, what is neither verb nor speaker the content.
    private IEnumerable<AnchoredGold> Reported(GoldAttribution gold)
    {
        SortedSet<int> all = Tokens(gold.Content), source = Tokens(gold.Source);
        if (source.Count == 0 || Verb(Head(source), all) is not (>= 0 and var verb) || source.Contains(verb))
            return [];
        var parts = new Dictionary<int, Part>();
        Set(parts, all.Where(token => token != all.Max || around.Tree.Upos(token) != Upos.Punct), Part.Content);
        Set(parts, Tokens(gold.Addressee), Part.Addressee);
        Set(parts, source, Part.Source);
        parts[verb] = Part.Cue;
        return [new AnchoredGold(AnchorKind.Cue, verb, parts)];
    }

    // The nearest verb above a token.
    private int Verb(int token, SortedSet<int> within)
    {
        int at = around.Tree.Parent(token);
        while (at >= 0 && (around.Tree.Upos(at) != Upos.Verb || !within.Contains(at)))
            at = around.Tree.Parent(at);
        return at;
    }

    // Each of several sentences is known by itself; what goes on is joined again when it is read.
    private IEnumerable<AnchoredGold> Free(GoldAttribution gold)
    {
        SortedSet<int> source = Tokens(gold.Source), addressee = Tokens(gold.Addressee);
        foreach (IGrouping<int, int> sentence in Tokens(gold.Content).GroupBy(around.View.SentenceOf))
        {
            var own = new SortedSet<int>(sentence);
            var parts = new Dictionary<int, Part>();
            Set(parts, own, Part.Content);
            Set(parts, addressee, Part.Addressee);
            Set(parts, source, Part.Source);
            yield return new AnchoredGold(AnchorKind.Free, Head(own), parts);
        }
    }

    private static void Set(Dictionary<int, Part> parts, IEnumerable<int> tokens, Part part)
    {
        foreach (int token in tokens)
            parts[token] = part;
    }

    // The first token that depends on none of the others, and is no mark if any is none.
    private int Head(SortedSet<int> tokens)
    {
        int[] heads = [.. tokens.Where(token => !tokens.Contains(around.Tree.Parent(token)))];
        return heads.Where(token => around.Tree.Upos(token) is Upos.Verb).Concat(heads.Where(token => around.Tree.Upos(token) != Upos.Punct)).Concat(heads).First();
    }
}
