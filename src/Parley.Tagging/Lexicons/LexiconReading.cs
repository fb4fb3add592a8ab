namespace Parley.Tagging.Lexicons;

/// <summary>One of the things that a form may be: the numbers of its tag and of the rule that makes its lemma.</summary>
internal readonly record struct LexiconReading(ushort Tag, ushort Rule);
