using System.Text;

namespace Parley.Recording.Sqlite;

/// <summary>A user's words as a full-text query. Every word is quoted: none is ever read as syntax.</summary>
internal static class SearchWords
{
    /// <returns>Null where the query asks for no words.</returns>
    /// <exception cref="RecordException">It asks for words, but has none with a letter or digit.</exception>
    public static string? Match(StatementQuery query)
    {
        // Whole words of a name, so that a short name does not bring all longer ones; beginnings of words of the content,
        // for German and English inflect at the end.
        string? about = query.About is { } words ? $"{{words}} : ({All(words, "*")})" : null;
        string? speaker = query.Speaker is { } name ? $"{{speaker}} : ({All(name, "")})" : null;
        return (about, speaker) switch
        {
            ({ }, { }) => $"{about} AND {speaker}",
            _ => about ?? speaker,
        };
    }

    private static string All(string text, string ending)
    {
        string[] words = [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(IsSearchable).Select(Quote)];
        return words.Length > 0
            ? string.Join(" AND ", words.Select(word => word + ending))
            : throw new RecordException($"there is no word to search for in '{text}'. Give one with letters or digits.");
    }

    private static bool IsSearchable(string word) => word.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    private static string Quote(string word) => $"\"{word.Replace("\"", "\"\"").Replace('\0', ' ')}\"";
}
