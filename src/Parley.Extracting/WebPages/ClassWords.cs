using System.Text;

namespace Parley.Extracting.WebPages;

/// <summary>A class or an id by its words: <c>storyMoreLinks_x2</c> is <c>-story-more-links-x-2-</c>.</summary>
internal static class ClassWords
{
    public static string Dashed(string name)
    {
        var words = new StringBuilder("-", name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (!char.IsLetterOrDigit(c))
                Dash(words);
            else
            {
                if (i > 0 && (char.IsUpper(c) && char.IsLower(name[i - 1]) || char.IsDigit(c) && char.IsLetter(name[i - 1])))
                    Dash(words);
                words.Append(char.ToLowerInvariant(c));
            }
        }
        Dash(words);
        return words.ToString();
    }

    private static void Dash(StringBuilder words)
    {
        if (words[^1] != '-')
            words.Append('-');
    }
}
