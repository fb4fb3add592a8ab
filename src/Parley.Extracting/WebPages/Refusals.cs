using Parley.Extracting.Boilerplate;
using Parley.Extracting.WebPages.Facts;
using Parley.Text;

namespace Parley.Extracting.WebPages;

/// <summary>Recognises pages that stand in an article's place: a test whether one is human, a wall, an error, a paywall's stub.</summary>
internal sealed class Refusals(IReadOnlyList<Language> languages)
{
    // An article that speaks of captchas is longer than one.
    private const int LongestOther = 1000;
    private const int LongestStub = 1200;

    private readonly LinePatterns captchas = List(languages, "extracting/pages-captcha");
    private readonly LinePatterns errors = List(languages, "extracting/pages-error");
    private readonly LinePatterns consents = List(languages, "extracting/pages-consent");
    private readonly LinePatterns paywalls = List(languages, "extracting/pages-paywall");

    /// <summary>Null: it is an article, as far as one can see.</summary>
    public Problem? Find(PageTree tree, PageFacts facts, string? windowTitle)
    {
        int kept = tree.Blocks.Where(block => block.Kept).Sum(block => block.Text.Length);
        if (kept <= LongestOther)
        {
            if (Any(tree, captchas, windowTitle))
                return Problems.Captcha();
            if (Heading(tree, windowTitle, errors))
                return Problems.ErrorPage(windowTitle ?? facts.Title ?? "");
            if (Any(tree, consents, windowTitle) && IsConsent(tree, kept))
                return Problems.ConsentWall();
        }
        return kept <= LongestStub && (facts.IsPaid || Any(tree, paywalls, null)) ? Problems.Paywall() : null;
    }

    private static bool Any(PageTree tree, LinePatterns patterns, string? title) =>
        (title is not null && patterns.Match(title)) || tree.Blocks.Any(block => patterns.Match(block.Text));

    private static bool Heading(PageTree tree, string? title, LinePatterns patterns) =>
        (title is not null && patterns.Match(title)) || tree.Blocks.Any(block => block.Kind == BlockKind.Heading && patterns.Match(block.Text));

    // Most articles come with a consent box: only where it is nearly all that the page says is it a wall.
    private bool IsConsent(PageTree tree, int kept)
    {
        int consent = tree.Blocks.Where(block => consents.Match(block.Text) || tree.Nodes[block.Node].Part is { Kind: PartKind.Consent }).Sum(block => block.Text.Length);
        int keptOfOthers = tree.Blocks.Where(block => block.Kept && !consents.Match(block.Text)).Sum(block => block.Prose);
        return kept <= consent || keptOfOthers < 200;
    }

    private static LinePatterns List(IReadOnlyList<Language> languages, string name) => new(languages.SelectMany(language => language.List(name)));
}
