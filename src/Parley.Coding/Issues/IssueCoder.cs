using System.Collections.Immutable;
using Parley.Coding.Around;
using Parley.Coding.Codebooks;
using Parley.Coding.Model;

namespace Parley.Coding.Issues;

/// <summary>
/// The issues of a statement: all for which enough speaks, where the content has words of any; else the likeliest, which may be the one
/// for what is about none of them. What speaks is the statement itself, and then what the statements and the sentences around it are about.
/// </summary>
internal sealed class IssueCoder
{
    private const char Of = '~';

    // Added to chances before their logarithm.
    private const float Least = 0.001f, LeastElsewhere = 0.01f;

    /// <summary>Thresholds that the model carries: from what score on an issue is taken, and the likeliest where none reaches it.</summary>
    public const string Enough = "= enough", EnoughForOne = "= enough for one";

    private static readonly string[] groups = [IssueFeatures.NoWords, IssueFeatures.OtherWords, IssueFeatures.OwnWords];

    private readonly Codebook codebook;
    private readonly LinearModel model;
    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, float[]> byWord = new(StringComparer.Ordinal);
    private readonly float[] around, ofIssue;

    public IssueCoder(Codebook codebook, LinearModel model)
    {
        (this.codebook, this.model) = (codebook, model);
        numbers = codebook.Issues.Index().ToDictionary(issue => issue.Item.Id, issue => issue.Index);
        foreach (string[] parts in model.Features.Select(feature => feature.Split(Of, 2)).Where(parts => parts.Length == 2 && numbers.ContainsKey(parts[0])))
        {
            if (!byWord.TryGetValue(parts[1], out float[]? weights))
                byWord[parts[1]] = weights = new float[codebook.Issues.Count];
            weights[numbers[parts[0]]] = model.Number(OfWord(parts[0], parts[1]));
        }
        around = [.. AroundNames.Select(model.Number)];
        ofIssue = [.. IssueNames.Select(model.Number)];
    }

    /// <summary>Where sentences stand whose words tell of a statement's issues.</summary>
    public static ImmutableArray<string> Places { get; } = ["rest", "sentence before", "two before", "three before", "sentence behind", "two behind", "title", "lead"];

    /// <summary>What is weighed of what stands around a statement, for each group of issues by itself: those named, others than those named, any where none is named.</summary>
    public static ImmutableArray<string> AroundNames { get; } =
    [
        .. groups.SelectMany(group => ((string[])["", .. Neighbours.Signs, .. Places.Select(place => place + " words"), "alone", "own chance", "own chance, logarithm", "article, logarithm"]).Select(sign => $"around {group}: {sign}")),
    ];

    /// <summary>How many values an issue has.</summary>
    public static int Width => AroundNames.Length / groups.Length;

    /// <summary>What is weighed for each issue beside.</summary>
    public IEnumerable<string> IssueNames => codebook.Issues.Select(issue => "around: " + issue.Id);

    /// <summary>The feature that a word of the content is for an issue. There are as many as words times issues, so they are looked up by the word when a statement is decided.</summary>
    public static string OfWord(string issue, string word) => issue + Of + word;

    /// <summary>The place of an issue in the codebook.</summary>
    public int NumberOf(string issue) => numbers[issue];

    /// <summary>Of each issue what a statement says for it by itself.</summary>
    public float[] Weigh(Shown shown)
    {
        float[] alone = OfWords(shown.Words);
        Span<float> score = stackalloc float[model.Labels.Count];
        for (int issue = 0; issue < alone.Length; issue++)
        {
            model.Score(shown.Issues[issue], score);
            alone[issue] += score[0];
        }
        return alone;
    }

    /// <summary>Of each statement, of each of the <see cref="Places"/>, the chances of the issues by the words that stand there; nothing where there is none.</summary>
    public float[][][] Beside(ArticleShown article)
    {
        float[] nothing = new float[codebook.Issues.Count];
        float[][] sentences = [.. article.Sentences.Select(words => Chances.OfOne(OfWords(words)))];
        float[] At(int sentence) => sentence >= 0 && sentence < sentences.Length ? sentences[sentence] : nothing;
        return [.. article.Statements.Select(one => (float[][])
        [
            Chances.OfOne(OfWords(one.Beside)), At(one.Sentences.First - 1), At(one.Sentences.First - 2), At(one.Sentences.First - 3),
            At(one.Sentences.Last + 1), At(one.Sentences.Last + 2), At(0), At(1),
        ])];
    }

    /// <summary>What stands around a statement, of one issue.</summary>
    /// <param name="values">As long as <see cref="Width"/>; overwritten.</param>
    /// <returns>Which of the <see cref="AroundNames"/> the first value is of.</returns>
    public static int Values(WeighedArticle article, int statement, int issue, Span<float> values)
    {
        HashSet<string> features = article.Statements[statement].Issues[issue];
        int group = features.Contains(IssueFeatures.OwnWords) ? 2 : features.Contains(IssueFeatures.OtherWords) ? 1 : 0, signs = Neighbours.Signs.Length;
        values[0] = 1;
        article.OfIssues.Of(statement, issue, values.Slice(1, signs));
        float elsewhere = values[1 + Neighbours.Elsewhere];
        Span<float> rest = values[(1 + signs)..];
        for (int place = 0; place < Places.Length; place++)
            rest[place] = article.Beside[statement][place][issue];
        float chance = article.OfIssues.ChancesOf(statement)[issue];
        (rest[^4], rest[^3], rest[^2], rest[^1]) = (article.Issues[statement][issue], chance, MathF.Log(chance + Least), MathF.Log(elsewhere + LeastElsewhere));
        return group * Width;
    }

    public ImmutableArray<string> Decide(WeighedArticle article, int statement)
    {
        Shown shown = article.Statements[statement];
        float enough = model.Number(Enough);
        var taken = ImmutableArray.CreateBuilder<string>();
        (int best, float most) = (-1, float.NegativeInfinity);
        Span<float> values = stackalloc float[Width];
        for (int issue = 0; issue < codebook.Issues.Count; issue++)
        {
            int first = Values(article, statement, issue, values);
            float score = article.Issues[statement][issue] + ofIssue[issue];
            for (int n = 0; n < values.Length; n++)
                score += values[n] * around[first + n];
            if (score > enough && !shown.Issues[issue].Contains(IssueFeatures.NoWords) && codebook.Issues[issue].Id != codebook.OtherIssue)
                taken.Add(codebook.Issues[issue].Id);
            if (score > most)
                (best, most) = (issue, score);
        }
        if (taken.Count == 0 && best >= 0 && most > model.Number(EnoughForOne))
            taken.Add(codebook.Issues[best].Id);
        if (taken.Count == 0 && codebook.OtherIssue is { } other)
            taken.Add(other);
        return taken.ToImmutable();
    }

    private float[] OfWords(IReadOnlyList<string> words)
    {
        float[] sums = new float[codebook.Issues.Count];
        foreach (string word in words)
        {
            if (byWord.TryGetValue(word, out float[]? weights))
            {
                for (int issue = 0; issue < sums.Length; issue++)
                    sums[issue] += weights[issue];
            }
        }
        return sums;
    }
}
