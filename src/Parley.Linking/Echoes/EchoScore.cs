using System.Collections.Immutable;
using Parley.Linking.Sketching;

namespace Parley.Linking.Echoes;

/// <summary>How much speaks for two statements being one and the same: a sum of weights, as of the logarithm of odds (<see cref="EchoWeights"/>).</summary>
internal sealed record EchoScore
{
    private const float LeastWords = 8f;
    private const int FewestVerbatim = 4, FewestVerbatimOfOne = 2;
    private const float LeastVerbatimOfOne = 12;

    // What is said again after as many days is said anew.
    private const int AnewDays = 7;

    /// <summary>Nearly all words of both.</summary>
    public const float Verbatim = 0.85f;

    private EchoScore()
    {
    }

    public float Value { get; private init; }

    /// <summary>Which part of all words of both stands in both; of other languages 0.</summary>
    public float SharedWords { get; private init; }

    /// <summary>The same words, so many that nobody else has them; of one speaker fewer are enough.</summary>
    public bool IsVerbatim { get; private init; }

    /// <summary>The same words, and two speakers: actors that are known, or names that the articles alone know.</summary>
    public bool IsDoubted { get; private init; }

    public EchoSigns Signs { get; private init; }

    /// <returns>Null where too little speaks for it to look closer.</returns>
    public static EchoScore? Of(ArticleSketch article, StatementSketch one, ArticleSketch otherArticle, StatementSketch other, EchoWeights weights)
    {
        bool isSame = Intersects(one.Speakers, other.Speakers), isParty = one.Party != 0 && one.Party == other.Party;
        bool isUnknown = one.Speakers.IsEmpty || other.Speakers.IsEmpty || one.IsLocal || other.IsLocal, isOther = !isSame && !isParty && !isUnknown;
        // A role in one article may be the name in another; two names are two people.
        bool isTwo = !isSame && !isParty && one.IsLocal && other.IsLocal && !one.Speakers.IsEmpty && !other.Speakers.IsEmpty;
        bool isSameLanguage = article.Language == otherArticle.Language;
        TermList terms = isSameLanguage ? one.Stems : one.Sounds, otherTerms = isSameLanguage ? other.Stems : other.Sounds;
        float least = Math.Min(terms.Weight, otherTerms.Weight), most = Math.Max(terms.Weight, otherTerms.Weight);
        // Different speakers can only have the same words.
        if (isOther && (!isSameLanguage || least < Verbatim * most || terms.Count < FewestVerbatim))
            return null;
        (float shared, int names) = terms.Common(otherTerms);
        float contained = shared / Math.Max(LeastWords, least), part = isSameLanguage ? shared / Math.Max(LeastWords, least + most - shared) : 0;
        int fewest = Math.Min(terms.Count, otherTerms.Count);
        bool isVerbatim = part >= Verbatim && (fewest >= FewestVerbatim || (fewest >= FewestVerbatimOfOne && shared >= LeastVerbatimOfOne && !isOther));
        int? days = one.Date is { } day && other.Date is { } otherDay ? Math.Abs(day - otherDay) : null;
        // An article does not report what is said after it appeared.
        if (!isVerbatim && (isOther || days >= AnewDays || IsImpossible(article, other) || IsImpossible(otherArticle, one)))
            return null;
        Meant meant = Meant.Of(one, other, weights);
        int numbers = Count(one.Numbers, other.Numbers);
        // Who said it when about what fits too much.
        if (!isVerbatim && meant.Shared == 0 && numbers == 0)
            return null;
        int issues = Count(one.Issues, other.Issues), allIssues = one.Issues.Length + other.Issues.Length - issues;
        var signs = new EchoSigns(
            isSameLanguage,
            isSame ? SpeakerTie.Same : isParty ? SpeakerTie.Party : SpeakerTie.Unknown,
            days,
            one.Date is not null || other.Date is not null,
            article.Published is { } published && otherArticle.Published is { } later ? Math.Abs(published - later) : null,
            one.Act == 0 || other.Act == 0 ? null : one.Act == other.Act,
            one.Issues.IsEmpty || other.Issues.IsEmpty ? null : (float)issues / allIssues,
            (one.HasCondition ? 1 : 0) + (other.HasCondition ? 1 : 0),
            meant.Alike, meant.Within, meant.Rarest, contained, names, numbers, !one.Numbers.IsEmpty && !other.Numbers.IsEmpty,
            Math.Min(one.Meanings.Length, other.Meanings.Length),
            Math.Min(one.Meanings.Length, other.Meanings.Length) / (float)Math.Max(1, Math.Max(one.Meanings.Length, other.Meanings.Length)));
        Span<int> features = stackalloc int[EchoFeatures.Most];
        return new EchoScore
        {
            Value = weights.Sum(features[..EchoFeatures.Of(signs, features)]), SharedWords = part, IsVerbatim = isVerbatim,
            IsDoubted = isOther || (isVerbatim && isTwo), Signs = signs,
        };
    }

    private static bool IsImpossible(ArticleSketch article, StatementSketch other) => article.Published is { } published && other.Date > published;

    private static bool Intersects(ImmutableArray<ulong> some, ImmutableArray<ulong> others)
    {
        foreach (ulong one in some)
        {
            if (others.Contains(one))
                return true;
        }
        return false;
    }

    // Few of both.
    private static int Count<T>(ImmutableArray<T> some, ImmutableArray<T> others)
        where T : IEquatable<T>
    {
        int count = 0;
        foreach (T one in some)
            count += others.AsSpan().Contains(one) ? 1 : 0;
        return count;
    }

    // What two statements mean: the rarity of what both have, in proportion.
    private readonly record struct Meant(int Shared, float Alike, float Within, float Rarest)
    {
        public static Meant Of(StatementSketch one, StatementSketch other, EchoWeights weights)
        {
            ReadOnlySpan<uint> some = one.Meanings.AsSpan(), others = other.Meanings.AsSpan();
            (int shared, float both, float rarest) = (0, 0, 0);
            for (int i = 0, j = 0; i < some.Length && j < others.Length;)
            {
                (uint a, uint b) = (some[i], others[j]);
                if (a == b)
                {
                    float rarity = weights.RarityOf(a);
                    shared++;
                    both += rarity * rarity;
                    rarest = Math.Max(rarest, rarity);
                }
                i += a <= b ? 1 : 0;
                j += b <= a ? 1 : 0;
            }
            if (shared == 0)
                return default;
            (float squares, float otherSquares) = (one.SquaresBy(weights), other.SquaresBy(weights));
            return new Meant(shared, both / MathF.Sqrt(squares * otherSquares), both / Math.Min(squares, otherSquares), rarest);
        }
    }
}
