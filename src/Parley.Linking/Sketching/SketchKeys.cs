using System.Collections.Immutable;
using Parley.Linking.Echoes;

namespace Parley.Linking.Sketching;

/// <summary>
/// By which an article finds those that it is compared with: passages that both have, an address, and somebody who speaks about an issue at about
/// the same time. What shares none of them is never compared, so that the work grows with what is said of one thing in a few days, and not with the record.
/// </summary>
internal static class SketchKeys
{
    // Two days that are less than so many apart share a key.
    private const int Days = 4;

    // Texts of fewer words share too much by chance.
    private const int FewestTerms = 3, MostTermsOfCatchphrase = 4;

    private const ulong ByAddress = 1, ByPassage = 2, ByWords = 3, ByIssue = 4, ByCatchphrase = 5, ByMeanings = 6, ByMeaning = 7;

    // Of a statement's meanings the rarest, two by two; and by themselves within days.
    private const int Rarest = 4, RarestWithinDays = 2, DaysOfMeaning = 21;

    public static ImmutableArray<long> Of(ArticleSketch article, EchoWeights weights)
    {
        var keys = new HashSet<ulong>();
        if (article.Print.Address != 0)
            keys.Add(Hash.Of(ByAddress, article.Print.Address));
        foreach (ulong passage in article.Print.Text.ToKeys())
            keys.Add(Hash.Of(ByPassage, passage));
        foreach (StatementSketch statement in article.Statements)
        {
            AddWords(keys, statement, article.Language);
            AddMeanings(keys, statement, article.Published ?? statement.Date, weights);
            if ((statement.Date ?? article.Published) is { } day)
                AddIssues(keys, statement, day / Days);
        }
        return [.. keys.Select(key => unchecked((long)key)).Order()];
    }

    // The three least of its words' hashes under two functions: what shares most words shares them (MinHash). Long words, which are rare, come first
    // far more often, and two would not do: else the names that every article of a war has would be the key of all.
    private static void AddWords(HashSet<ulong> keys, StatementSketch statement, ulong language)
    {
        // The few words of a catchphrase are a key where one party says them.
        if (statement.Terms.Length is > 1 and <= MostTermsOfCatchphrase && Speakers(statement) is [var speaker, ..])
            keys.Add(Hash.Of([ByCatchphrase, language, speaker, .. statement.Terms.Select(term => (ulong)term.Stem)]));
        if (statement.Terms.Length < FewestTerms)
            return;
        Span<ulong> order = stackalloc ulong[statement.Terms.Length];
        Span<uint> stems = stackalloc uint[statement.Terms.Length];
        for (ulong function = 1; function <= 2; function++)
        {
            for (int n = 0; n < order.Length; n++)
            {
                Term term = statement.Terms[n];
                ulong weight = term.Weight;
                (order[n], stems[n]) = (Hash.Mix(term.Stem ^ (function << 40)) / (weight * weight * weight), term.Stem);
            }
            order.Sort(stems);
            keys.Add(Hash.Of(ByWords, language, stems[0], stems[1], stems[2]));
        }
    }

    // Whoever says it again, weeks later or in another language, has the rarest of its words, or two of them.
    private static void AddMeanings(HashSet<ulong> keys, StatementSketch statement, int? day, EchoWeights weights)
    {
        if (Speakers(statement) is not [var speaker, ..])
            return;
        uint[] rarest = [.. statement.Meanings.OrderByDescending(weights.RarityOf).ThenBy(meaning => meaning).Take(Rarest)];
        for (int one = 0; one < rarest.Length; one++)
        {
            for (int other = one + 1; other < rarest.Length; other++)
                keys.Add(Hash.Of(ByMeanings, speaker, Math.Min(rarest[one], rarest[other]), Math.Max(rarest[one], rarest[other])));
        }
        if (day is not { } known)
            return;
        foreach (uint meaning in rarest.Take(RarestWithinDays))
        {
            keys.Add(Hash.Of(ByMeaning, speaker, meaning, (ulong)(known / DaysOfMeaning)));
            keys.Add(Hash.Of(ByMeaning, speaker, meaning, (ulong)(known / DaysOfMeaning) + 1));
        }
    }

    private static void AddIssues(HashSet<ulong> keys, StatementSketch statement, int days)
    {
        foreach (ulong speaker in Speakers(statement))
        {
            foreach (ulong issue in statement.Issues)
            {
                keys.Add(Hash.Of(ByIssue, speaker, issue, statement.Act, (ulong)days));
                keys.Add(Hash.Of(ByIssue, speaker, issue, statement.Act, (ulong)(days + 1)));
            }
        }
    }

    private static ulong[] Speakers(StatementSketch statement) => statement.Party != 0 ? [statement.Party] : [.. statement.Speakers];
}
