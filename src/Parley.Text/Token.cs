namespace Parley.Text;

/// <summary>
/// Universal part of speech (universaldependencies.org/u/pos). <see cref="None"/>: not tagged.
/// </summary>
public enum Upos : byte { None, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X }

/// <summary>A piece of the text: a word, a number, a mark, an address. Never empty, never with white space at its edges.</summary>
/// <param name="Upos">Of closed classes, numbers and marks alone, by word lists; a word that may belong to several is not tagged.</param>
/// <param name="Joined">It was written as one word with the token before it: n't in don't.</param>
public readonly record struct Token(TextSpan Span, Upos Upos, bool Joined = false);
