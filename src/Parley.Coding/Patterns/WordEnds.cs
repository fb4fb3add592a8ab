namespace Parley.Coding.Patterns;

/// <summary>How a word begins and ends: compounds, and what is derived from one word, share it.</summary>
internal static class WordEnds
{
    /// <returns>The word; of one that is longer than <paramref name="letters"/> its first and last letters too, <c>abcd-</c> and <c>-wxyz</c>.</returns>
    public static string[] With(string word, int letters) => word.Length > letters ? [word, word[..letters] + "-", "-" + word[^letters..]] : [word];
}
