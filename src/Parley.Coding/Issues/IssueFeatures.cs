using System.Collections.Immutable;
using Parley.Coding.Codebooks;
using Parley.Coding.Patterns;
using Parley.Text;

namespace Parley.Coding.Issues;

/// <summary>
/// What speaks for an issue of a statement: its words in the content, in the rest of the sentences, in the sentence and the
/// statement before, in the article's first sentences, and its share of the article. The features are the same for all issues.
/// </summary>
internal sealed class IssueFeatures
{
    /// <summary>The content has words of the issue; of others only; of none, and all that speaks stands around it.</summary>
    public const string OwnWords = "own-words", OtherWords = "other-words", NoWords = "no-words";

    // A word that stands in more than this part of the sentences tells nothing of what a sentence is about.
    private const float MostSentences = 0.5f;

    // Four letters are the best of three to six, cross-validated.
    private const int EndLength = 4;

    // So many sentences back something may still be what is talked about.
    private const int SentencesBack = 4;

    private readonly Codebook codebook;
    private readonly CodedText text;
    private readonly int issues;
    private readonly int[][] bySentence;
    private readonly Dictionary<string, List<int>> sentencesOf = new(StringComparer.Ordinal);
    private readonly float[] shares;

    // Of each word what issues are told by, once it was asked for: it lies in a content, beside one, and in a sentence.
    private readonly string[]?[] forms;

    public IssueFeatures(CodedText text, Codebook codebook)
    {
        (this.text, this.codebook, issues, forms) = (text, codebook, codebook.Issues.Count, new string[text.Text.Words.Length][]);
        bySentence = [.. text.Text.Sentences.Select(sentence => Count([(sentence.FirstWord, sentence.EndWord)], Says.Issue))];
        float[] sums = [.. Enumerable.Range(0, issues).Select(issue => (float)bySentence.Sum(counts => Math.Min(counts[issue], 1)))];
        float all = Math.Max(1, sums.Sum());
        shares = [.. sums.Select(sum => sum / all)];
        foreach ((int sentence, Sentence one) in text.Text.Sentences.Index())
        {
            for (int word = one.FirstWord; word < one.EndWord; word++)
            {
                if (!IsNaming(word))
                    continue;
                if (!sentencesOf.TryGetValue(text.Words.Lemma(word), out List<int>? places))
                    sentencesOf[text.Words.Lemma(word)] = places = [];
                if (places.Count == 0 || places[^1] != sentence)
                    places.Add(sentence);
            }
        }
    }

    private bool IsNaming(int word) => text.Text.Words[word].Upos is Upos.Noun or Upos.Propn or Upos.Adj;

    /// <summary>What speaks of a statement's issues that is the same for all of them.</summary>
    public IssueEvidence Evidence(Said said) => new(Count(said.Content, Says.Issue), Count(said.Content, Says.IssueHint), Akin(said), LastNaming(said));

    /// <summary>What names each issue: the content, its condition alone, or neither.</summary>
    public CodeBasis[] Bases(Said said, ImmutableArray<TextSpan> condition)
    {
        var bases = new CodeBasis[issues];
        Array.Fill(bases, CodeBasis.Inferred);
        (int First, int End)[] limits = [.. condition.Select(text.Words.In)];
        void Name((int First, int End) range, CodeBasis basis, Func<Hit, bool> counts)
        {
            foreach ((Meaning meaning, Hit hit) in text.Hits(range.First, range.End, Says.Issue))
            {
                if (bases[meaning.Number] == CodeBasis.Inferred && counts(hit))
                    bases[meaning.Number] = basis;
            }
        }
        foreach ((int First, int End) range in said.Content)
            Name(range, CodeBasis.Stated, hit => !limits.Any(limit => hit.First >= limit.First && hit.First < limit.End));
        foreach ((int First, int End) limit in limits)
            Name(limit, CodeBasis.Condition, _ => true);
        return bases;
    }

    // What the article's other sentences that have a word of the content in common with it are about: of each issue the part of them that names it.
    private float[] Akin(Said said)
    {
        float[] akin = new float[issues];
        float words = 0;
        foreach (string word in said.Content.SelectMany(range => Enumerable.Range(range.First, range.End - range.First)).Where(IsNaming).Select(text.Words.Lemma).Distinct())
        {
            int[] others = [.. sentencesOf[word].Where(sentence => sentence < said.FirstSentence || sentence > said.LastSentence)];
            if (others.Length == 0 || others.Length > MostSentences * bySentence.Length)
                continue;
            float weight = 1f / others.Length;
            words += 1;
            foreach (int sentence in others)
            {
                for (int issue = 0; issue < issues; issue++)
                    akin[issue] += bySentence[sentence][issue] > 0 ? weight : 0;
            }
        }
        for (int issue = 0; issue < issues && words > 0; issue++)
            akin[issue] /= words;
        return akin;
    }

    // How far before it, in sentences, stands the last that names any issue; null: none near enough.
    private int? LastNaming(Said said)
    {
        for (int back = 1; back <= SentencesBack && said.FirstSentence - back >= 0; back++)
        {
            if (bySentence[said.FirstSentence - back].Any(count => count > 0))
                return back;
        }
        return null;
    }

    /// <summary>What the words of a content are forms of, those that mean something by themselves; each speaks for every issue on its own (<see cref="IssueCoder.OfWord"/>).</summary>
    public IReadOnlyList<string> Meaningful(Said said) => Meaningful(said.Content.SelectMany(range => Enumerable.Range(range.First, range.End - range.First)));

    /// <summary>The same of a statement's sentences without its content.</summary>
    public IReadOnlyList<string> MeaningfulBeside(Said said)
    {
        ImmutableArray<Sentence> sentences = text.Text.Sentences;
        if (sentences.IsEmpty)
            return [];
        int first = sentences[said.FirstSentence].FirstWord;
        return Meaningful(Enumerable.Range(first, sentences[said.LastSentence].EndWord - first).Where(word => !said.IsContent(word)));
    }

    /// <summary>The same of each sentence.</summary>
    public IReadOnlyList<IReadOnlyList<string>> BySentence() =>
        [.. text.Text.Sentences.Select(sentence => Meaningful(Enumerable.Range(sentence.FirstWord, sentence.EndWord - sentence.FirstWord)))];

    private string[] Meaningful(IEnumerable<int> words) => [.. words.SelectMany(word => forms[word] ??= FormsOf(word)).Distinct()];

    private string[] FormsOf(int word) => text.Text.Words[word].Upos is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Adv
        ? WordEnds.With(text.Words.Lemma(word), EndLength)
        : [];

    /// <param name="before">The content of the statement before, of its parent; null: none.</param>
    public HashSet<string> Of(int issue, Said said, IssueEvidence evidence, int[]? before, int[]? parent, bool sameSpeaker)
    {
        (int[] content, int[] hints, float[] akin, int? lastNaming) = evidence;
        var features = new HashSet<string>(StringComparer.Ordinal);
        bool any = content.Any(count => count > 0), others = content.Where((count, n) => n != issue && count > 0).Any();
        string group = content[issue] > 0 ? OwnWords : any ? OtherWords : NoWords;
        features.Add(group);
        features.Add($"{codebook.Issues[issue].Id}: {group}");
        if (content[issue] > 0 && IsAtRoot(said, issue))
            features.Add("at the root");
        if (content[issue] > 0)
            features.Add(content[issue] > 1 ? others ? "two-words, others-too" : "two-words" : others ? "one-word, others-too" : "one-word");
        if (hints[issue] > 0)
        {
            features.Add(group + (hints[issue] > 1 ? ": hints" : ": hint"));
            features.Add($"{codebook.Issues[issue].Id}: {group}: hint");
            if (hints[issue] >= hints.Max() && hints.Count(count => count == hints[issue]) == 1)
                features.Add(group + ": most hints");
        }
        if (Around(said, issue) > content[issue])
            features.Add(group + ": sentence");
        if (said.FirstSentence > 0 && bySentence[said.FirstSentence - 1][issue] > 0)
            features.Add(group + ": sentence before");
        if (said.LastSentence + 1 < bySentence.Length && bySentence[said.LastSentence + 1][issue] > 0)
            features.Add(group + ": sentence behind");
        if (before is not null && before[issue] > 0)
            features.Add(group + (sameSpeaker ? ": same speaker before" : ": statement before"));
        if (lastNaming is { } back && bySentence[said.FirstSentence - back][issue] > 0)
            features.Add($"{group}: last named {back}{(bySentence[said.FirstSentence - back].Count(count => count > 0) == 1 ? " alone" : "")}");
        if (akin[issue] > 0)
            features.Add(group + ": akin " + akin[issue] switch { < 0.2f => "0", < 0.4f => "0.2", < 0.7f => "0.4", _ => "0.7" });
        if (akin[issue] > 0 && akin[issue] >= akin.Max())
            features.Add(group + ": most akin");
        if (parent is not null && parent[issue] > 0)
            features.Add(group + ": parent");
        if (bySentence[0][issue] > 0)
            features.Add(group + ": title");
        if (bySentence.Length > 1 && bySentence[1][issue] > 0)
            features.Add(group + ": lead");
        features.Add(group + ": share " + shares[issue] switch { >= 0.4f => "0.4", >= 0.25f => "0.25", >= 0.15f => "0.15", >= 0.05f => "0.05", > 0 => "0", _ => "-" });
        if (shares[issue] > 0 && shares[issue] >= shares.Max())
            features.Add($"{codebook.Issues[issue].Id}: {group}: most");
        if (before is not null && before[issue] > 0)
            features.Add($"{codebook.Issues[issue].Id}: {group}: before");
        return features;
    }

    private bool IsAtRoot(Said said, int issue) => said.Content.Any(range => text.Hits(range.First, range.End, Says.Issue)
        .Any(hit => hit.Meaning.Number == issue && (hit.Hit.First == said.Root || (hit.Hit.First < text.Text.Words.Length && text.Text.Words[hit.Hit.First].Head == said.Root))));

    private int Around(Said said, int issue)
    {
        int sum = 0;
        for (int sentence = said.FirstSentence; sentence <= said.LastSentence; sentence++)
            sum += bySentence[sentence][issue];
        return sum;
    }

    // Each word counts once for an issue, however many patterns it fits.
    private int[] Count(IEnumerable<(int First, int End)> ranges, Says says)
    {
        int[] counts = new int[issues], last = new int[issues];
        Array.Fill(last, -1);
        foreach ((int first, int end) in ranges)
        {
            foreach ((Meaning meaning, Hit hit) in text.Hits(first, end, says))
            {
                if (last[meaning.Number] < hit.First)
                    counts[meaning.Number]++;
                last[meaning.Number] = Math.Max(last[meaning.Number], hit.End - 1);
            }
        }
        return counts;
    }
}

/// <param name="Content">How many words of each issue the content has.</param>
/// <param name="Hints">How many hints.</param>
/// <param name="Akin">Of each issue the part of the sentences with a word in common that names it.</param>
/// <param name="LastNaming">How far before, in sentences, stands the last that names any issue; null: none near enough.</param>
internal sealed record IssueEvidence(int[] Content, int[] Hints, float[] Akin, int? LastNaming);
