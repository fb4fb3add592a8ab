namespace Parley.Tagging.Tokenizing;

/// <summary>Faces made of marks, each one token: :-) ;) :(</summary>
internal static class Emoticons
{
    /// <summary>Where the face ends that begins at an offset; 0: none does. Two marks alone are one only behind white space.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is not (':' or ';' or '='))
            return 0;
        int at = start + 1;
        bool hasNose = at < text.Length && text[at] is '-' or '\'';
        if (hasNose)
            at++;
        if (at >= text.Length || !(hasNose || IsFree(text, start)))
            return 0;
        bool isMouth = text[at] is ')' or '(' or '|' || (text[at] is 'D' or 'P' or 'p' && Characters.WordLength(text, at + 1) == 0);
        return isMouth ? at + 1 : 0;
    }

    private static bool IsFree(ReadOnlySpan<char> text, int start) => start == 0 || char.IsWhiteSpace(text[start - 1]);
}
