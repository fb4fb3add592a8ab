using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Linking.Positions;

/// <summary>What an actor's statement makes of an issue.</summary>
public enum Stance { Wants, Accepts, Conditional, Refuses }

/// <summary>The words for a stance, as the codebook and the tables have them.</summary>
public static class Stances
{
    public static Labels<Stance> Labels { get; } = new("wants", "accepts", "conditional", "refuses");

    /// <summary>Two stances of one level say the same of an issue: who offers talks and who demands them want them both.</summary>
    public static int Level(this Stance stance) => stance switch
    {
        Stance.Refuses => 0,
        Stance.Conditional => 1,
        _ => 2,
    };

    /// <summary>
    /// Whether the later stance can be read as a repetition of the earlier: whoever wants something may name its condition, and whoever named
    /// one wants it still.
    /// </summary>
    public static bool Repeats(this Stance later, Stance earlier) => later.Level() == earlier.Level()
        || (later, earlier) is (Stance.Wants, Stance.Conditional) or (Stance.Conditional, Stance.Wants);
}

/// <summary>What a statement makes of one of its issues.</summary>
/// <param name="IsSure">Act, issue and speaker are told by the statement itself, none of them inferred.</param>
public readonly record struct IssueStance(string Issue, Stance Stance, bool IsSure);

/// <summary>From what a statement does to the stances that it takes, as the codebook says (<c>positions</c>).</summary>
/// <param name="actsOf">A stance's word to the acts that it follows from.</param>
/// <param name="priced">The acts whose condition is a price.</param>
public sealed class StanceRule(IReadOnlyDictionary<string, IReadOnlyList<string>> actsOf, IReadOnlyList<string> priced)
{
    private readonly ImmutableDictionary<string, Stance> byAct = actsOf
        .Where(entry => Stances.Labels.TryValue(entry.Key, out _))
        .SelectMany(entry => entry.Value.Select(act => (Act: act, Stance: Stances.Labels.Value(entry.Key))))
        .DistinctBy(entry => entry.Act).ToImmutableDictionary(entry => entry.Act, entry => entry.Stance);

    /// <returns>
    /// None: the statement takes none, or is reported as not made or as possible only. What hangs on a condition is conditional, unless it is
    /// refused: a refusal for as long as something lasts is one today. What is named in the condition alone is wanted where the act has a price, and
    /// takes no stance otherwise.
    /// </returns>
    public IEnumerable<IssueStance> Of(Statement statement)
    {
        if (statement.Act is not { } act || statement.Attribution.Negated == true || statement.Attribution.Hypothetical == true || !byAct.TryGetValue(act, out Stance stance))
            yield break;
        Stance main = stance != Stance.Refuses && statement.Condition is { IsEmpty: false } ? Stance.Conditional : stance;
        bool isSure = statement.ActBasis != CodeBasis.Inferred && statement.Attribution.Source is not { Basis: NameBasis.Inferred };
        foreach ((int n, string issue) in (statement.Issues ?? []).Index())
        {
            CodeBasis basis = statement.IssueBases is { } bases ? bases[n] : CodeBasis.Stated;
            if (basis != CodeBasis.Condition || priced.Contains(act))
                yield return new IssueStance(issue, basis == CodeBasis.Condition ? Stance.Wants : main, isSure && basis != CodeBasis.Inferred);
        }
    }
}
