using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Extracting.Metadata;

/// <summary>A line that says who wrote the article: "By Anna Beck and Jan Hafen".</summary>
internal sealed class Bylines(IReadOnlyList<Language> languages)
{
    private const int Longest = 120;

    private readonly LineLabels openings = new(languages, "extracting/bylines");
    private readonly FrozenSet<string> particles =
        languages.SelectMany(language => language.List("extracting/byline-words")).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> joiners =
        languages.SelectMany(language => language.List("extracting/byline-joiners")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names as written, without the opening; null where the line is no byline.</summary>
    public string? Names(ReadOnlySpan<char> line) =>
        line.Length <= Longest && openings.TryRest(line, out ReadOnlySpan<char> rest) && AreNames(rest.ToString())
            ? rest.ToString()
            : null;

    // Each of the people has two words with capitals: "From tariffs and sanctions" in German has only one each.
    private bool AreNames(string text)
    {
        int words = 0;
        bool person = true;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (joiners.Contains(word))
            {
                if (person && words < 2)
                    return false;
                (words, person) = (0, true);
                continue;
            }
            string bare = word.TrimEnd(',');
            if (!particles.Contains(bare) && !IsName(bare))
                return false;
            words += particles.Contains(bare) ? 0 : 1;
            if (bare.Length == word.Length)
                continue;
            // Behind a comma stands another name, a role or an outlet, which may be one word.
            if (person && words < 2)
                return false;
            person = false;
        }
        return person ? words >= 2 : words >= 1;
    }

    private static bool IsName(string word) =>
        word.Length > 0
        && char.IsUpper(word[0])
        && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or '.')
        && (!word.EndsWith('.') || word.Length <= 3);
}
