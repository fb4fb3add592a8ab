using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Tagging.Searching;

/// <summary>Gathers the words of a content that a query asks for.</summary>
internal sealed class QueryMarks(SearchQuery query)
{
    private readonly HashSet<string> terms = [.. query.Parts.SelectMany(part => part.Terms)];
    private readonly QueryPart[] phrases = [.. query.Parts.Where(part => part.Terms.IsEmpty)];
    private readonly List<(TextSpan Span, string Folded)> words = [];
    private readonly List<TextSpan> marks = [];

    /// <summary>The next word of the content.</summary>
    public void Add(TextSpan word, IndexedWord indexed)
    {
        words.Add((word, indexed.Folded));
        if (terms.Contains(indexed.Folded) || indexed.Terms.Any(terms.Contains))
            marks.Add(word);
        foreach (QueryPart phrase in phrases)
        {
            if (EndsWith(phrase))
                marks.Add(new TextSpan(words[^phrase.Words.Length].Span.Start, word.End));
        }
    }

    /// <summary>Those that overlap become one.</summary>
    public ImmutableArray<TextSpan> All()
    {
        marks.Sort();
        var apart = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (TextSpan mark in marks)
        {
            if (apart.Count > 0 && apart[^1].Overlaps(mark))
                apart[^1] = new TextSpan(apart[^1].Start, Math.Max(apart[^1].End, mark.End));
            else
                apart.Add(mark);
        }
        return apart.ToImmutable();
    }

    private bool EndsWith(QueryPart phrase)
    {
        int first = words.Count - phrase.Words.Length;
        for (int i = 0; first >= 0 && i < phrase.Words.Length; i++)
        {
            string wanted = phrase.Words[i], found = words[first + i].Folded;
            bool mayGoOn = phrase.IsPrefix && i == phrase.Words.Length - 1;
            if (mayGoOn ? !found.StartsWith(wanted, StringComparison.Ordinal) : found != wanted)
                return false;
        }
        return first >= 0;
    }
}
