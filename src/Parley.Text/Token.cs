namespace Parley.Text;

/// <summary>
/// Universal part of speech (universaldependencies.org/u/pos). <see cref="None"/>: not tagged. Today only closed classes,
/// numbers and punctuation are; a word that may belong to several classes is not tagged.
/// </summary>
public enum Upos : byte { None, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X }

/// <summary>One token: a word, a number, a mark, an address. Never empty, never with white space at its edges.</summary>
public readonly record struct Token(TextSpan Span, Upos Upos);
