using System.Runtime.InteropServices;

namespace Parley.Coding.Patterns;

/// <summary>A pattern that stands in the text: what it means, and its words [First, End).</summary>
internal readonly record struct Hit(int Meaning, int First, int End);

/// <summary>
/// All patterns of a language, found in one pass: each word is looked up whole, by its beginnings, endings and inner parts, so that
/// the time does not grow with the number of patterns. Immutable; thread-safe.
/// </summary>
internal sealed class PatternSet
{
    private const int Longest = 40;

    private readonly List<(Piece[] Pieces, int Meaning)> patterns = [];
    private readonly Dictionary<string, List<int>>[] byFirst = [.. Enum.GetValues<PieceKind>().Select(_ => new Dictionary<string, List<int>>(StringComparer.Ordinal))];
    private readonly int[] shortest = [int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue];

    public void Add(Piece[] pieces, int meaning)
    {
        Piece first = pieces[0];
        ref List<int>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(byFirst[(int)first.Kind], first.Text, out _);
        (list ??= []).Add(patterns.Count);
        shortest[(int)first.Kind] = Math.Min(shortest[(int)first.Kind], first.Text.Length);
        patterns.Add((pieces, meaning));
    }

    /// <summary>The patterns of both.</summary>
    public PatternSet With(IEnumerable<(Piece[] Pieces, int Meaning)> others)
    {
        var all = new PatternSet();
        foreach ((Piece[] pieces, int meaning) in patterns.Concat(others))
            all.Add(pieces, meaning);
        return all;
    }

    /// <summary>Every hit, by its first word; a meaning may be hit twice by the same words.</summary>
    public List<Hit> Find(CodedWords words)
    {
        var hits = new List<Hit>();
        var known = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (Text.Sentence one in words.Text.Sentences)
        {
            for (int word = one.FirstWord; word < one.EndWord; word++)
                FindAt(words, word, one.EndWord, known, hits);
        }
        return hits;
    }

    private void FindAt(CodedWords words, int word, int end, Dictionary<string, int[]> known, List<Hit> hits)
    {
        (string form, string lemma, string? joined) = (words.Form(word), words.Lemma(word), words.Joined(word));
        foreach (int pattern in Beginning(form, known))
            Try(words, pattern, word, end, hits);
        if (lemma != form)
        {
            foreach (int pattern in Beginning(lemma, known))
            {
                Piece first = patterns[pattern].Pieces[0];
                if (!first.Exact && !first.Fits(form))
                    Try(words, pattern, word, end, hits);
            }
        }
        if (joined is null)
            return;
        foreach (int pattern in Beginning(joined, known))
        {
            if (!patterns[pattern].Pieces[0].Exact && !patterns[pattern].Pieces[0].Fits(lemma))
                Try(words, pattern, word, end, hits);
        }
    }

    private void Try(CodedWords words, int pattern, int word, int end, List<Hit> hits)
    {
        (Piece[] pieces, int meaning) = patterns[pattern];
        int at = word + 1;
        for (int n = 1; n < pieces.Length; n++, at++)
        {
            int last = Math.Min(end - 1, at + (pieces[n].Wide ? WordPattern.WidestGap : 0));
            while (at <= last && !Fits(pieces[n], words, at))
                at++;
            if (at > last)
                return;
        }
        hits.Add(new Hit(meaning, word, at));
    }

    private static bool Fits(Piece piece, CodedWords words, int word) => piece.Fits(words.Form(word))
        || (!piece.Exact && (piece.Fits(words.Lemma(word)) || (words.Joined(word) is { } joined && piece.Fits(joined))));

    private int[] Beginning(string word, Dictionary<string, int[]> known)
    {
        if (known.TryGetValue(word, out int[]? found))
            return found;
        var patternsOf = new List<int>();
        Look(PieceKind.Whole, word, patternsOf);
        if (word.Length <= Longest)
        {
            for (int length = shortest[(int)PieceKind.Beginning]; length <= word.Length; length++)
                Look(PieceKind.Beginning, word.AsSpan(0, length), patternsOf);
            for (int length = shortest[(int)PieceKind.Ending]; length <= word.Length; length++)
                Look(PieceKind.Ending, word.AsSpan(word.Length - length), patternsOf);
            LookInside(word, patternsOf);
        }
        return known[word] = [.. patternsOf.Distinct()];
    }

    private void LookInside(string word, List<int> found)
    {
        if (byFirst[(int)PieceKind.Inner].Count == 0)
            return;
        for (int start = 0; start < word.Length; start++)
        {
            for (int length = shortest[(int)PieceKind.Inner]; start + length <= word.Length; length++)
                Look(PieceKind.Inner, word.AsSpan(start, length), found);
        }
    }

    private void Look(PieceKind kind, ReadOnlySpan<char> text, List<int> found)
    {
        if (byFirst[(int)kind].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out List<int>? some))
            found.AddRange(some);
    }
}
