namespace Parley.Attributing.Speakers;

/// <summary>Who speaks in an interview that is printed word by word: "Kontor: How are you?", again and again.</summary>
internal static class InterviewLabels
{
    private const int Longest = 4;

    /// <summary>The words before a colon with which more than one sentence begins, each as often as it returns.</summary>
    public static IEnumerable<string> Returning(TextView view)
    {
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int sentence = 0; sentence < view.Sentences.Length; sentence++)
        {
            TokenRun run = view.Sentence(sentence);
            int colon = run.First;
            while (colon < run.End && colon - run.First < Longest && char.IsUpper(view.Word(colon)[0]))
                colon++;
            if (colon > run.First && view.IsWord(colon, ':') && view.Words(new TokenRun(run.First, colon)) is var label && !labels.Add(label))
                yield return label;
        }
    }
}
