namespace Parley.Tagging.Tokenizing;

/// <summary>Endings that are tokens of their own: do|n't, Beck|'s.</summary>
internal static class Clitics
{
    /// <summary>Where the last ending of a word begins, as an offset in the word; 0: it has none.</summary>
    public static int Cut(ReadOnlySpan<char> word, Profile profile)
    {
        foreach (string clitic in profile.Clitics)
        {
            if (word.Length > clitic.Length && Same(word[^clitic.Length..], clitic))
                return word.Length - clitic.Length;
        }
        return 0;
    }

    /// <summary>Whether the word is such an ending alone, as in texts with a blank before it.</summary>
    public static bool Is(ReadOnlySpan<char> word, Profile profile)
    {
        foreach (string clitic in profile.Clitics)
        {
            if (word.Length == clitic.Length && Same(word, clitic))
                return true;
        }
        return false;
    }

    private static bool Same(ReadOnlySpan<char> word, string clitic)
    {
        for (int i = 0; i < clitic.Length; i++)
        {
            char c = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
            if (c != clitic[i])
                return false;
        }
        return true;
    }
}
