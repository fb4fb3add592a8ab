using System.Collections.Immutable;
using Parley.Linking.Sketching;

namespace Parley.Linking.Echoes;

/// <summary>
/// How much speaks for two statements being one and the same: a sum of weights, as of the logarithm of odds. They were fitted by logistic
/// regression to the pairs of the sample crisis's development articles and rounded (docs/linking.md).
/// </summary>
internal sealed record EchoScore
{
    private const float
        Base = -1.8f, SameSpeaker = 0.8f, SameDay = -0.2f, NoDay = -1.8f, SameAct = 1.5f, Issues = 0.8f, Conditions = 0.5f, Month = -1.4f,
        Contained = 1.7f, Shared = 1.3f, OtherLanguage = 0.5f, Lengths = 2.3f, Number = 0.1f, Names = 1.1f;

    // What speaks against it weighs otherwise where one content stands in the other: a spokesman repeats his principal, not two on two days each other.
    private const float
        SameParty = -1.5f, SamePartyContained = 1.7f, UnknownSpeaker = -2.5f, UnknownSpeakerContained = 0.7f, OtherDay = -2.8f, OtherDayContained = -2.1f;

    private const float LeastWords = 8f, DaysOfMonth = 30f;
    private const int MostNumbers = 2, MostNames = 3, FewestVerbatim = 4, FewestVerbatimOfOne = 2;
    private const float LeastVerbatimOfOne = 12;

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

    public bool IsSameSpeaker { get; private init; }

    /// <summary>The same words, and two speakers: actors that are known, or names that the articles alone know.</summary>
    public bool IsDoubted { get; private init; }

    public bool IsSameDay { get; private init; }

    public int SharedNumbers { get; private init; }

    public int SharedNames { get; private init; }

    /// <returns>Null where too little speaks for it to look closer.</returns>
    public static EchoScore? Of(ArticleSketch article, StatementSketch one, ArticleSketch otherArticle, StatementSketch other)
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
        int numbers = Count(one.Numbers, other.Numbers), issues = Count(one.Issues, other.Issues);
        // Two languages have few words in common; without any, who said it when about what fits too much.
        bool isCandidate = isVerbatim || (!isOther && (isSameLanguage || shared > 0 || numbers > 0) && (issues > 0 || one.Act == other.Act || numbers > 0 || contained > 0.3f));
        if (!isCandidate || (!isVerbatim && (IsImpossible(article, other) || IsImpossible(otherArticle, one))))
            return null;
        int allIssues = one.Issues.Length + other.Issues.Length - issues;
        bool? sameDay = one.Date is { } day && other.Date is { } otherDay ? day == otherDay : null;
        float words = isSameLanguage ? contained : 0;
        float value = Base
            + (isSame ? SameSpeaker : isParty ? SameParty + (SamePartyContained * words) : UnknownSpeaker + (UnknownSpeakerContained * words))
            + (sameDay switch { null => NoDay, true => SameDay, false => OtherDay + (OtherDayContained * words) })
            + (one.Act != 0 && one.Act == other.Act ? SameAct : 0)
            + (allIssues > 0 ? Issues * issues / allIssues : 0)
            + (one.HasCondition && other.HasCondition ? Conditions : 0)
            + (Month * Apart(article.Published, otherArticle.Published))
            + (isSameLanguage ? (Contained * contained) + (Shared * part) : OtherLanguage + (Lengths * fewest / Math.Max(1, Math.Max(terms.Count, otherTerms.Count))))
            + (Number * Math.Min(MostNumbers, numbers))
            + (Names * Math.Min(MostNames, names) / MostNames);
        return new EchoScore
        {
            Value = value, SharedWords = part, IsVerbatim = isVerbatim, IsSameSpeaker = isSame || isParty, IsDoubted = isOther || (isVerbatim && isTwo), IsSameDay = sameDay == true,
            SharedNumbers = numbers, SharedNames = names,
        };
    }

    // An article does not report what is said after it appeared.
    private static bool IsImpossible(ArticleSketch article, StatementSketch other) => article.Published is { } published && other.Date > published;

    private static float Apart(int? one, int? other) => one is { } a && other is { } b ? Math.Min(DaysOfMonth, Math.Abs(a - b)) / DaysOfMonth : 0;

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
}
