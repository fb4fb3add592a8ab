using Parley.Coding.Utterances;
using Parley.Text;

namespace Parley.Lab.Codes;

/// <summary>When a statement may have been made, and when it was by the gold.</summary>
/// <param name="Given">What was decided.</param>
internal sealed record DateExample(CodeArticle Article, string Id, IReadOnlyList<DateCandidate> Candidates, PartialDate? Gold, PartialDate? Given);
