namespace Parley.Lab.Codes;

/// <summary>A statement that was read and has a gold: what it shows, and what a careful coder says of it.</summary>
/// <param name="Issues">Of each issue of the codebook the features.</param>
/// <param name="Words">Of the content, by which issues are told too.</param>
/// <param name="GoldIssues">Their numbers.</param>
/// <param name="Group">The same for copies, versions and translations of one article.</param>
internal sealed record CodeExample(int Number, int Group, HashSet<string> Act, IReadOnlyList<HashSet<string>> Issues, IReadOnlyList<string> Words, string GoldAct, HashSet<int> GoldIssues)
{
    /// <summary>The place, among the examples, of the first of its article.</summary>
    public int First { get; init; }

    /// <summary>The places, among the examples, of the statement before it and of its parent; null: none that has a gold.</summary>
    public (int? Before, int? Parent, bool SameSpeaker) Around { get; init; }
}
