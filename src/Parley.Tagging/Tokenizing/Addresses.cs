namespace Parley.Tagging.Tokenizing;

/// <summary>Addresses of the web and of mail, each one token.</summary>
internal static class Addresses
{
    // The longest local part that a mail address may have (RFC 5321).
    private const int LongestLocalPart = 64;

    /// <summary>Where the web address ends that is under way: before white space and quotation marks, without the stops of the sentence.</summary>
    public static int WebEnd(ReadOnlySpan<char> text, int start, int at)
    {
        int open = 0, close = 0;
        int end = at;
        bool inHost = true;
        for (; end < text.Length && IsWeb(text[end]); end++)
        {
            if (inHost && end > at && BeginsSentence(text, end))
                break;
            inHost &= text[end] != '/' || text[end - 1] is ':' or '/';
            open += text[end] == '(' ? 1 : 0;
            close += text[end] == ')' ? 1 : 0;
        }
        while (end > at && IsTrailing(text[end - 1], ref close, open))
            end--;
        return Math.Max(end, start + 1);
    }

    /// <summary>Where the mail address ends that begins here and whose @ is known; 0: none does.</summary>
    public static int MailEnd(ReadOnlySpan<char> text, int start, int sign)
    {
        if (sign - start is < 1 or > LongestLocalPart || !char.IsAsciiLetterOrDigit(text[start]))
            return 0;
        for (int i = start; i < sign; i++)
        {
            if (!IsMail(text[i]) && text[i] is not ('+' or '%'))
                return 0;
        }
        int end = sign + 1;
        while (end < text.Length && IsMail(text[end]))
            end++;
        while (end > sign && !char.IsAsciiLetterOrDigit(text[end - 1]))
            end--;
        return end > sign + 1 ? end : 0;
    }

    private static bool IsWeb(char c) => !char.IsWhiteSpace(c) && !char.IsSurrogate(c) && c is not ('<' or '>' or '|')
        && (c == '\'' || !Characters.IsQuote(c)) && !char.IsControl(c);

    // hafen.example.Dann: no host has a capital behind its stop.
    private static bool BeginsSentence(ReadOnlySpan<char> text, int stop) => text[stop] == '.' && stop + 2 < text.Length
        && char.IsLower(text[stop - 1]) && char.IsUpper(text[stop + 1]) && char.IsLower(text[stop + 2]);

    private static bool IsMail(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_';

    private static bool IsTrailing(char c, ref int close, int open)
    {
        if (c != ')')
            return c is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '…' or ']' or '}' or '*';
        if (close <= open)
            return false;
        close--;
        return true;
    }
}
