using Parley.Coding;

namespace Parley.Lab.Codes;

/// <summary>An article as it is read, with what its statements show, and what careful coders say of those that have a gold.</summary>
/// <param name="Group">The same for copies, versions and translations of one article.</param>
/// <param name="IsMeasured">Figures are told of it.</param>
internal sealed record ExampleArticle(int Group, bool IsMeasured, ArticleShown Shown, IReadOnlyList<CodeExample> Examples);

/// <param name="Place">Of the statement, among all that were read.</param>
/// <param name="Readings">The gold, and a second reading where there is one.</param>
internal sealed record CodeExample(int Place, IReadOnlyList<CodeReading> Readings);

/// <param name="Issues">Their numbers.</param>
internal sealed record CodeReading(string Act, HashSet<int> Issues);
