using Parley.Attributing.Lexicon;

namespace Parley.Attributing.Quoting;

internal enum MarkRole { Either, Opens, Closes }

/// <summary>A quotation mark of the text, and what its place says it does.</summary>
internal readonly record struct PlacedMark(int Token, Mark Mark, MarkRole Role);

/// <summary>
/// Reads off its place whether a mark opens or closes: German closes with the mark with which English opens, and
/// scraped text mixes all of them, so the character alone does not say it.
/// </summary>
internal static class MarkReader
{
    public static List<PlacedMark> Read(TextView view)
    {
        var marks = new List<PlacedMark>();
        for (int token = 0; token < view.Count; token++)
            if (view.IsMark(token, out Mark mark) && !IsPossessive(view, token, mark))
                marks.Add(new PlacedMark(token, mark, RoleOf(view, token, mark)));
        return marks;
    }

    private static MarkRole RoleOf(TextView view, int token, Mark mark)
    {
        if (!mark.Closes)
            return MarkRole.Opens;
        if (!mark.Opens)
            return MarkRole.Closes;
        bool left = IsOpenTowardsLeft(view, token);
        bool right = IsOpenTowardsRight(view, token);
        return left == right ? MarkRole.Either : left ? MarkRole.Opens : MarkRole.Closes;
    }

    // "the pilots’ families": behind an s and before a word in lower case, a single mark is an apostrophe.
    private static bool IsPossessive(TextView view, int token, Mark mark) =>
        mark.Single && mark.Closes && !view.SpaceBefore(token) && token + 1 < view.Count && view.SpaceBefore(token + 1)
        && (view.Word(token - 1)[^1] is 's' or 'S') && char.IsLower(view.Word(token + 1)[0]);

    private static bool IsOpenTowardsLeft(TextView view, int token)
    {
        if (view.SpaceBefore(token))
            return true;
        char before = view.Word(token - 1)[^1];
        return before is '(' or '[' or '/' or ':' or '–' or '—' || (view.IsMark(token - 1, out Mark mark) && !mark.Closes);
    }

    private static bool IsOpenTowardsRight(TextView view, int token)
    {
        if (token + 1 >= view.Count || view.SpaceBefore(token + 1))
            return true;
        char after = view.Word(token + 1)[0];
        return after is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '–' or '—' or '/';
    }
}
