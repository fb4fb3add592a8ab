using Parley.Text;

namespace Parley.Linking.Copies;


/// <summary>What of an article tells whether another is its copy: where it is, what it says.</summary>
/// <param name="Address">A hash of the address as <see cref="CanonicalAddress"/> writes it; 0: it is not known.</param>
public sealed record ArticleFingerprint(ulong Address, TextFingerprint Text)
{
    // In the sample crisis the three pairs that are kin share 0.47 to 0.60 of their runs, all other pairs 0.02 at most.
    private const double LeastOfCopy = 0.35;
    private const double LeastOfExcerpt = 0.5;

    // In a few runs chance finds half.
    private const int FewestRuns = 20;

    public static ArticleFingerprint Of(Article article) =>
        new(article.Url is { } url ? Hash.Of(CanonicalAddress.Of(url)) : 0, TextFingerprint.Of(article.Text));

    /// <summary>How two different articles belong together by their texts and addresses; null: they do not.</summary>
    public ArticleTie? Compare(ArticleFingerprint other)
    {
        if (Address != 0 && Address == other.Address)
            return ArticleTie.Version;
        if (Math.Min(Text.Runs, other.Text.Runs) < FewestRuns)
            return null;
        return Text.Resemblance(other.Text) >= LeastOfCopy ? ArticleTie.Copy
            : Text.Containment(other.Text) >= LeastOfExcerpt ? ArticleTie.Excerpt
            : null;
    }
}
