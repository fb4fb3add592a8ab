namespace Parley.Tagging;

/// <summary>How far an article is read.</summary>
public enum Depth
{
    /// <summary>Language, sentences, tokens, words.</summary>
    Sentences,

    /// <summary>Parts of speech, features and lemmas too.</summary>
    Tags,

    /// <summary>Names and dependencies too.</summary>
    Syntax,
}
