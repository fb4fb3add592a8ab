namespace Parley.Cli.Tests.Processes;

/// <summary>
/// A folder of articles that nobody wrote, each of its own words: many statements in few words, so that they are read fast and a good part of a
/// reading is writing.
/// </summary>
internal static class ShortArticles
{
    private const int Sentences = 6;

    private static readonly string[] Names = ["Beck", "Adler", "Hale", "Rudin", "Sarow", "Lomm", "Thorne"];
    private static readonly string[] Subjects = ["The port", "The bridge", "The town", "The council", "The old railway", "Nobody"];
    private static readonly string[] Ends = ["stays closed", "will open on Monday", "pays for this", "was never asked", "belongs to us all"];

    public static void Write(string folder, int count)
    {
        for (int n = 0; n < count; n++)
            File.WriteAllText(Path.Combine(folder, $"{n:0000}.txt"), $"Report {n} from the harbour\n\n{string.Join(' ', Enumerable.Range(n * Sentences, Sentences).Select(Sentence))}\n");
    }

    private static string Sentence(int n) => $"\"{Subjects[n % Subjects.Length]} {Ends[n % Ends.Length]},\" said {Names[n % Names.Length]}.";
}
