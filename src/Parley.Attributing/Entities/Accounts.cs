using Parley.Attributing.Lexicon;

namespace Parley.Attributing.Entities;

/// <summary>Whose account it is that posts: "@HarbourWatch" is the Harbour Watch Institute, if the article has an organisation with a word that begins alike.</summary>
internal sealed class Accounts(TextView view)
{
    private const int SentencesLookedAt = 40;
    private const int LeastAlike = 5;
    private const int MostWords = 5;

    /// <summary>The organisation's name, without inflection; null: none in the article begins alike.</summary>
    public string? OwnerOf(int account)
    {
        ReadOnlySpan<char> letters = view.Word(account).TrimStart('@');
        int end = view.Sentences[Math.Min(SentencesLookedAt, view.Sentences.Length) - 1].EndToken;
        for (int token = 0; token < end; token++)
            if (view.Is(token, WordClass.Capital) && !view.Is(token + 1, WordClass.Capital) && NounOf(token) is { Length: > 0 } noun)
            {
                TokenRun name = NameAround(token);
                if (IsAlike(letters, name))
                    return $"{Words(name with { End = token })}{noun}{Words(new TokenRun(token + 1, name.End), behind: true)}";
            }
        return null;
    }

    // "Institute", "Instituts", "Hafen-Instituts": what kind of organisation it is, without the ending of a case.
    private ReadOnlySpan<char> NounOf(int token)
    {
        ReadOnlySpan<char> word = view.Word(token);
        ReadOnlySpan<char> last = word[(word.LastIndexOf('-') + 1)..];
        for (int cut = 0; cut <= 2 && cut < last.Length; cut++)
            if (view.Lexicon.OrganisationHeads.Contains(last[..^cut]))
                return word[..^cut];
        return [];
    }

    // Names before it, and what is joined behind it by a preposition.
    private TokenRun NameAround(int noun)
    {
        int first = noun, end = noun + 1;
        while (first > 0 && noun - first < MostWords && view.SentenceOf(first - 1) == view.SentenceOf(noun) && view.Is(first - 1, WordClass.Capital) && !view.Is(first - 1, WordClass.Article | WordClass.Preposition | WordClass.Punctuation))
            first--;
        while (end + 1 < view.Count && end - noun < MostWords && view.SentenceOf(end + 1) == view.SentenceOf(noun) && view.Is(end, WordClass.Link) && view.Is(end + 1, WordClass.Capital))
            end += 2;
        return new TokenRun(first, end);
    }

    private bool IsAlike(ReadOnlySpan<char> letters, TokenRun name)
    {
        for (int token = name.First; token < name.End; token++)
            for (int start = 0; start + LeastAlike <= letters.Length; start++)
                if (char.IsUpper(letters[start]) && letters[start..].CommonPrefixLength(view.Word(token)) >= LeastAlike)
                    return true;
        return false;
    }

    private string Words(TokenRun run, bool behind = false) => run.IsEmpty ? "" : behind ? " " + view.Words(run) : view.Words(run) + " ";
}
