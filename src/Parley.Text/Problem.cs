namespace Parley.Text;

/// <summary>Something that troubled a step. A step never throws on text: it returns what it found, and these.</summary>
/// <param name="Code">A stable word in kebab case, listed in docs/problems.md: <c>not-text</c>, <c>unknown-language</c>.</param>
/// <param name="Message">One line for the reader: what is wrong, and what to do.</param>
/// <param name="Where">The passage of the article's text that it concerns, or null where it concerns the whole.</param>
public sealed record Problem(string Code, string Message, TextSpan? Where = null);
