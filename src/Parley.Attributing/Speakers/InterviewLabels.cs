namespace Parley.Attributing.Speakers;

/// <summary>Who speaks in an interview that is printed word by word: "Kontor: How are you?", again and again.</summary>
internal static class InterviewLabels
{
    private const int Longest = 4;

    /// <summary>The words before a colon with which more than one sentence begins, each as often as it returns.</summary>
    public static IEnumerable<string> Returning(TextView view)
    {
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string label, _) in All(view))
            if (!labels.Add(label))
                yield return label;
    }

    /// <summary>Who asks: the label that stands first, of those that return, where a question follows; null: nobody does.</summary>
    public static string? Asker(TextView view)
    {
        HashSet<string> returning = Returning(view).ToHashSet(StringComparer.OrdinalIgnoreCase);
        (string Label, int Sentence) first = All(view).FirstOrDefault(one => returning.Contains(one.Label));
        return first.Label is { } label && view.IsWord(view.Sentences[first.Sentence].EndToken - 1, '?') ? label : null;
    }

    private static IEnumerable<(string Label, int Sentence)> All(TextView view)
    {
        for (int sentence = 0; sentence < view.Sentences.Length; sentence++)
        {
            TokenRun run = view.Sentence(sentence);
            int colon = run.First;
            while (colon < run.End && colon - run.First < Longest && char.IsUpper(view.Word(colon)[0]))
                colon++;
            if (colon > run.First && view.IsWord(colon, ':'))
                yield return (view.Words(new TokenRun(run.First, colon)), sentence);
        }
    }
}
