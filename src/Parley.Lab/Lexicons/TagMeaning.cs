using Parley.Text;

namespace Parley.Lab.Lexicons;

/// <summary>What a dictionary's tag means in Universal Dependencies.</summary>
/// <param name="Name">The tag as the lexicon keeps it: without what no lemma and no class depends on.</param>
/// <param name="Parts">Parts of speech that words of the tag may have.</param>
/// <param name="Features">As in CoNLL-U.</param>
/// <param name="Classes">The coarse classes, as features of a tagger.</param>
/// <param name="IsXpos">The treebanks have the same tags.</param>
/// <param name="IsJoined">A form of a separable verb together with its particle.</param>
internal sealed record TagMeaning(string Name, Upos[] Parts, string Features, string[] Classes, bool IsXpos = false, bool IsJoined = false);
