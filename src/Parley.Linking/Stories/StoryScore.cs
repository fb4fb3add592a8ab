using System.Globalization;
using Parley.Linking.Echoes;
using Parley.Linking.Sketching;

namespace Parley.Linking.Stories;

/// <summary>Whether two articles tell of the same happening: what was said when it was news stands in both, within a few days.</summary>
internal static class StoryScore
{
    private const int MostDays = 4, FreshDays = 3;
    private const float Enough = 2.5f;

    /// <returns>What speaks for it, in few words; null: too little.</returns>
    public static string? Of(ArticleSketch one, ArticleSketch other, IReadOnlyList<Echo> echoes)
    {
        if (one.Published is not { } day || other.Published is not { } otherDay || Math.Abs(day - otherDay) > MostDays)
            return null;
        int first = Math.Min(day, otherDay);
        int fresh = Math.Min(
            echoes.Where(echo => IsFresh(one, other, echo, first)).Select(echo => echo.Place).Distinct().Count(),
            echoes.Where(echo => IsFresh(one, other, echo, first)).Select(echo => echo.OtherPlace).Distinct().Count());
        int titles = Math.Min(Shared(one, other), Shared(other, one));
        float score = fresh + (0.5f * Math.Min(2, titles));
        return score >= Enough && fresh > 0 ? string.Create(CultureInfo.InvariantCulture, $"{fresh} statements, {titles} words of the titles, {Math.Abs(day - otherDay)} days apart") : null;
    }

    private static bool IsFresh(ArticleSketch one, ArticleSketch other, Echo echo, int first)
    {
        int? said = one.Statements[echo.Place].Date, saidToo = other.Statements[echo.OtherPlace].Date;
        int? last = said > saidToo ? said : saidToo ?? said;
        return last is null || first - last <= FreshDays;
    }

    private static int Shared(ArticleSketch one, ArticleSketch other) => one.Language == other.Language
        ? one.Title.Count(term => other.Title.Any(same => same.Stem == term.Stem))
        : one.Title.Count(term => term.Sound != 0 && other.Title.Any(same => same.Sound == term.Sound));
}
