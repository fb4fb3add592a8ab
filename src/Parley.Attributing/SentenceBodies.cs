using Parley.Attributing.Lexicon;

namespace Parley.Attributing;

/// <summary>
/// Where a sentence begins behind what is put before it: the number of a post ("6/ …"), the dateline of an agency
/// ("HALLIN (Wire) – …"). Neither is anybody's word, and a place is no speaker.
/// </summary>
internal static class SentenceBodies
{
    private const int LongestDateline = 12;

    public static int StartOf(TextView view, TokenRun sentence, bool opensParagraph)
    {
        int start = Number(view, sentence);
        return opensParagraph ? Dateline(view, sentence with { First = start }) : start;
    }

    private static int Number(TextView view, TokenRun sentence)
    {
        bool numbered = sentence.Count > 2 && view.Tagged.Tokens[sentence.First].Upos == Text.Upos.Num
            && (view.IsWord(sentence.First + 1, '/') || view.IsWord(sentence.First + 1, ')'));
        return numbered ? sentence.First + 2 : sentence.First;
    }

    private static int Dateline(TextView view, TokenRun sentence)
    {
        int brackets = 0;
        for (int token = sentence.First; token < Math.Min(sentence.End - 1, sentence.First + LongestDateline); token++)
        {
            if (IsDash(view, token))
                return token > sentence.First && view.Is(token + 1, WordClass.Capital) && !HasDash(view, new TokenRun(token + 1, sentence.End))
                    ? token + 1
                    : sentence.First;
            brackets += view.IsWord(token, '(') ? 1 : view.IsWord(token, ')') ? -1 : 0;
            bool isPlace = brackets > 0 || view.Is(token, WordClass.Capital | WordClass.Punctuation) || view.Tagged.Tokens[token].Upos == Text.Upos.Num;
            if (!isPlace)
                return sentence.First;
        }
        return sentence.First;
    }

    private static bool HasDash(TextView view, TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
            if (IsDash(view, token))
                return true;
        return false;
    }

    private static bool IsDash(TextView view, int token) =>
        view.SpaceBefore(token) && (view.IsWord(token, '–') || view.IsWord(token, '—') || view.IsWord(token, '-'));
}
