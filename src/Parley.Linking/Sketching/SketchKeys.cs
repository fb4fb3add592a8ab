using System.Collections.Immutable;

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
    private const int FewestTerms = 3;

    private const ulong ByAddress = 1, ByPassage = 2, ByWords = 3, ByIssue = 4;

    public static ImmutableArray<long> Of(ArticleSketch article)
    {
        var keys = new HashSet<ulong>();
        if (article.Print.Address != 0)
            keys.Add(Hash.Of(ByAddress, article.Print.Address));
        foreach (ulong passage in article.Print.Text.ToKeys())
            keys.Add(Hash.Of(ByPassage, passage));
        foreach (StatementSketch statement in article.Statements)
        {
            AddWords(keys, statement, article.Language);
            if ((statement.Date ?? article.Published) is { } day)
                AddIssues(keys, statement, day / Days);
        }
        return [.. keys.Select(key => unchecked((long)key)).Order()];
    }

    // The least of its words' hashes under two functions: what shares most words shares one of them (MinHash).
    private static void AddWords(HashSet<ulong> keys, StatementSketch statement, ulong language)
    {
        if (statement.Terms.Length < FewestTerms)
            return;
        for (ulong function = 1; function <= 2; function++)
        {
            ulong least = ulong.MaxValue, second = ulong.MaxValue;
            foreach (Term term in statement.Terms)
            {
                ulong hash = Hash.Mix(term.Stem ^ (function << 40));
                (least, second) = hash < least ? (hash, least) : hash < second ? (least, hash) : (least, second);
            }
            keys.Add(Hash.Of(ByWords, language, least, second));
        }
    }

    private static void AddIssues(HashSet<ulong> keys, StatementSketch statement, int days)
    {
        ulong[] speakers = statement.Party != 0 ? [statement.Party] : [.. statement.Speakers];
        foreach (ulong speaker in speakers)
        {
            foreach (ulong issue in statement.Issues)
            {
                keys.Add(Hash.Of(ByIssue, speaker, issue, (ulong)days));
                keys.Add(Hash.Of(ByIssue, speaker, issue, (ulong)(days + 1)));
            }
        }
    }
}
