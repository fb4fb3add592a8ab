using System.Collections.Immutable;
using Parley.Linking.Copies;

namespace Parley.Linking.Sketching;

/// <summary>What of an article is compared with others. Hashes stand for words and names; 0 is none.</summary>
/// <param name="Language">Of its code.</param>
/// <param name="Published">The day's number (<see cref="DateOnly.DayNumber"/>); null: not known.</param>
internal sealed record ArticleSketch(
    string Id,
    ulong Language,
    int? Published,
    ArticleFingerprint Print,
    ImmutableArray<Term> Title,
    ImmutableArray<StatementSketch> Statements);

/// <summary>What of a statement is compared with others.</summary>
/// <param name="Speakers">Ids of actors, or the sounds of a name.</param>
/// <param name="Party">For whom it is said.</param>
/// <param name="IsLocal">A speaker is known to the article alone.</param>
/// <param name="Issues">Without the one for what is about none.</param>
/// <param name="Date">When it was said, where the day is known.</param>
/// <param name="Terms">By their stems, each once.</param>
/// <param name="Numbers">Ascending, each once.</param>
internal sealed record StatementSketch(
    string Id,
    ImmutableArray<ulong> Speakers,
    ulong Party,
    bool IsLocal,
    ulong Act,
    ImmutableArray<ulong> Issues,
    int? Date,
    bool HasCondition,
    ImmutableArray<Term> Terms,
    ImmutableArray<uint> Numbers)
{
    /// <summary>The same terms by their sounds.</summary>
    public ImmutableArray<Term> BySound { get; } = [.. Terms.Where(term => term.Sound != 0).OrderBy(term => term.Sound)];

    public float Weight { get; } = Terms.Sum(term => term.Weight);

    public float SoundWeight { get; } = Terms.Where(term => term.Sound != 0).DistinctBy(term => term.Sound).Sum(term => term.Weight);
}

/// <summary>A word that means something.</summary>
/// <param name="Stem">Of its first letters.</param>
/// <param name="Sound">Of its first sounds; 0: too short to tell.</param>
/// <param name="Weight">Longer words are rarer.</param>
/// <param name="IsName">It begins with a capital.</param>
internal readonly record struct Term(uint Stem, uint Sound, byte Weight, bool IsName);
