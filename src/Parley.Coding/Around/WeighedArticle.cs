using Parley.Coding.Acts;
using Parley.Coding.Issues;
using Parley.Coding.Model;

namespace Parley.Coding.Around;

/// <summary>An article of which each statement was weighed by itself, and what the others tell of it.</summary>
internal sealed class WeighedArticle
{
    /// <param name="acts">Of each statement the scores of the codebook's acts.</param>
    /// <param name="issues">Of each statement the scores of the codebook's issues.</param>
    /// <param name="beside">Of each statement, of each place beside it (<see cref="IssueCoder.Places"/>), the chances of the issues.</param>
    public WeighedArticle(IReadOnlyList<Shown> statements, float[][] acts, float[][] issues, float[][][] beside)
    {
        (Statements, Acts, Issues, Beside) = (statements, acts, issues, beside);
        OfActs = new Neighbours(statements, [.. acts.Select(scores => Chances.OfOne(scores))]);
        OfIssues = new Neighbours(statements, [.. issues.Select(scores => Chances.OfEach(scores))]);
    }

    public IReadOnlyList<Shown> Statements { get; }

    public float[][] Acts { get; }

    public float[][] Issues { get; }

    public float[][][] Beside { get; }

    public Neighbours OfActs { get; }

    public Neighbours OfIssues { get; }

    public static WeighedArticle By(ActCoder acts, IssueCoder issues, ArticleShown article) =>
        new(article.Statements, [.. article.Statements.Select(one => acts.Weigh(one.Act))], [.. article.Statements.Select(issues.Weigh)], issues.Beside(article));
}
