using Parley.Tagging.Tokenizing;
using Parley.Text;

namespace Parley.Tagging.Splitting;

/// <summary>
/// Whether a colon or a semicolon ends a sentence: in some languages it does where a clause stands on both sides ("Der Rat
/// hat entschieden: Der Hafen bleibt zu."). It does not before a list ("drei Orte: Hafen, Kai"); before a quotation only
/// where both are so long that nobody would read them as one.
/// </summary>
internal sealed class ClauseEnds(string text, Token[] tokens, Profile profile)
{
    private const int FewestBefore = 4, FewestBeforeQuotation = 12, FewestInQuotation = 8;

    // How far a clause is looked at, so that a text of colons alone is read in linear time.
    private const int FarthestBefore = 40, FarthestBehind = 14;

    /// <param name="first">The first token of the sentence under way.</param>
    public bool EndAt(int token, int first)
    {
        if (tokens[token].Upos != Upos.Punct || !profile.ClauseMarks.Contains(tokens[token].Span.In(text)))
            return false;
        if (token - first < FewestBefore || token + 1 >= tokens.Length || tokens[token + 1].Span.Start == tokens[token].Span.End)
            return false;
        if (profile.NeverLast.Contains(tokens[token - 1].Span.In(text)))
            return false;
        char mark = text[tokens[token].Span.Start], next = text[tokens[token + 1].Span.Start];
        if (Characters.IsQuote(next))
            return mark == ':' && token - first >= FewestBeforeQuotation && IsLongQuotation(token + 2);
        return tokens[token + 1].Span.Length > 1 && (char.IsUpper(next) || (mark == ';' && char.IsLower(next)))
            && HasVerb(Math.Max(first, token - FarthestBefore), token)
            && HasVerb(token + 1, ClauseEnd(token + 1));
    }

    private bool IsLongQuotation(int token)
    {
        int end = token + FewestInQuotation;
        if (end > tokens.Length)
            return false;
        for (; token < end; token++)
        {
            char c = text[tokens[token].Span.Start];
            if (Characters.IsStop(c) || Characters.IsQuote(c))
                return false;
        }
        return true;
    }

    // What begins with a function word is no list of names: there a comma may open an insertion.
    private int ClauseEnd(int token)
    {
        int end = Math.Min(tokens.Length, token + FarthestBehind);
        bool overCommas = profile.FunctionWords.Contains(tokens[token].Span.In(text));
        while (token < end && (tokens[token].Upos != Upos.Punct || (overCommas && !Characters.IsStop(text[tokens[token].Span.Start]))))
            token++;
        return token;
    }

    // Without a tagger: what is written small and is no function word but an auxiliary may be a verb. A list of nouns and names has none.
    private bool HasVerb(int token, int end)
    {
        for (; token < end; token++)
        {
            if (tokens[token].Upos == Upos.Aux || (char.IsLower(text[tokens[token].Span.Start]) && !profile.FunctionWords.Contains(tokens[token].Span.In(text))))
                return true;
        }
        return false;
    }
}
