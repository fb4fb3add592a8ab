using Parley.Text;

namespace Parley.Coding.Patterns;

/// <summary>The words of an article in lower case: as they are written, what they are forms of, and a split verb joined (lehnte … ab: ablehnen).</summary>
internal sealed class CodedWords
{
    private const string Particle = "compound:prt";

    private readonly string[] forms;
    private readonly string[] lemmas;
    private readonly Dictionary<int, string> joined = [];

    public CodedWords(TaggedText text)
    {
        Text = text;
        forms = new string[text.Words.Length];
        lemmas = new string[text.Words.Length];
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int n = 0; n < forms.Length; n++)
        {
            ReadOnlySpan<char> form = text.Form(n);
            if (!lookup.TryGetValue(form, out string? lower))
                known[form.ToString()] = lower = form.ToString().ToLowerInvariant();
            forms[n] = lower;
            lemmas[n] = text.Lemma(n)?.ToLowerInvariant() ?? lower;
        }
        for (int n = 0; n < forms.Length; n++)
        {
            if (text.Words[n] is { Relation: Particle, Head: >= 0 and var head } && !lemmas[head].StartsWith(forms[n], StringComparison.Ordinal))
                joined.TryAdd(head, forms[n] + lemmas[head]);
        }
    }

    public TaggedText Text { get; }

    public int Count => forms.Length;

    public string Form(int word) => forms[word];

    public string Lemma(int word) => lemmas[word];

    public string? Joined(int word) => joined.GetValueOrDefault(word);

    /// <summary>The words that begin in a passage: [First, End).</summary>
    public (int First, int End) In(TextSpan span) => (At(span.Start), At(span.End));

    /// <summary>The number of the first word that begins at the place or behind it.</summary>
    public int At(int place)
    {
        int low = 0, high = forms.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Text.Words[middle].Span.Start < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
