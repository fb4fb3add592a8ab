using System.Collections.Immutable;
using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing;

/// <summary>A run of tokens, [First, End).</summary>
internal readonly record struct TokenRun(int First, int End)
{
    public int Count => End - First;

    public bool IsEmpty => End <= First;

    public bool Contains(TokenRun other) => other.First >= First && other.End <= End;
}

/// <summary>A tagged text with what the lexicon says about each token: what the rules look at.</summary>
internal sealed class TextView
{
    private readonly WordClass[] classes;
    private readonly int[] sentenceOf;
    private readonly int[] bodies;
    private readonly TokenGrammar grammar;

    // Words from a number to the noun that is counted.
    private const int LongestCount = 3;

    public TextView(TaggedText tagged, AttributingLexicon lexicon)
    {
        Tagged = tagged;
        Lexicon = lexicon;
        classes = new WordClass[tagged.Tokens.Length];
        sentenceOf = new int[tagged.Tokens.Length];
        for (int sentence = 0; sentence < tagged.Sentences.Length; sentence++)
            for (int token = tagged.Sentences[sentence].FirstToken; token < tagged.Sentences[sentence].EndToken; token++)
                (classes[token], sentenceOf[token]) = (ClassOf(token), sentence);
        grammar = new TokenGrammar(tagged);
        bodies = [.. Sentences.Select((sentence, n) => SentenceBodies.StartOf(
            this, new TokenRun(sentence.FirstToken, sentence.EndToken), n == 0 || Sentences[n - 1].Paragraph != sentence.Paragraph))];
    }

    public TaggedText Tagged { get; }

    public AttributingLexicon Lexicon { get; }

    public int Count => classes.Length;

    public ImmutableArray<Sentence> Sentences => Tagged.Sentences;

    public ReadOnlySpan<char> Word(int token) => Tagged.Word(token);

    public int SentenceOf(int token) => sentenceOf[token];

    public int ParagraphOf(int token) => Sentences[sentenceOf[token]].Paragraph;

    /// <summary>A sentence behind its number or dateline.</summary>
    public TokenRun Sentence(int number) => new(bodies[number], Sentences[number].EndToken);

    public int EndOfSentence(int token) => Sentences[sentenceOf[token]].EndToken;

    public WordClass Classes(int token) => classes[token];

    /// <summary>Whether the text was parsed; where it was not, <see cref="UposOf"/> and the like know nothing.</summary>
    public bool IsParsed => grammar.IsParsed;

    /// <summary>Of a token that is several words, the tag of the one that tells what it is.</summary>
    public Upos UposOf(int token) => grammar.WordOf(token) is var word and >= 0 ? Tagged.Words[word].Upos : Upos.None;

    /// <summary>Null: not parsed.</summary>
    public string? RelationOf(int token) => grammar.WordOf(token) is var word and >= 0 ? Tagged.Words[word].Relation : null;

    /// <summary>A feature's value; null: the word has none.</summary>
    public string? FeatureOf(int token, string name) => grammar.WordOf(token) is var word and >= 0 ? Tagged.Words[word].Features[name] : null;

    /// <summary>Null: no lemma was looked for.</summary>
    public string? LemmaOf(int token) => grammar.WordOf(token) is var word and >= 0 ? Tagged.Lemma(word) : null;

    /// <summary>Whether a noun stands for several; where its form may be both, a number before it knows, or the verb.</summary>
    public bool IsPlural(int noun) => FeatureOf(noun, "Number") == "Plur"
        && (IsCounted(noun) || !(RelationOf(noun) is "nsubj" or "nsubj:pass" && HeadOf(noun) is var verb and >= 0 && FeatureOf(verb, "VerbForm") == "Fin" && FeatureOf(verb, "Number") == "Sing"));

    private bool IsCounted(int noun)
    {
        for (int token = Math.Max(0, noun - LongestCount); token < noun; token++)
            if (RelationOf(token) == "nummod" && HeadOf(token) == noun)
                return true;
        return false;
    }

    /// <summary>The token on which this one depends; -1: none.</summary>
    public int HeadOf(int token) => grammar.WordOf(token) is var word and >= 0 && Tagged.Words[word].Head is var head and >= 0 ? Tagged.Words[head].Token : -1;

    /// <summary>The kind of the name that a token is part of; null: of none.</summary>
    public NameKind? NameOf(int token) => grammar.NameOf(token);

    public bool Is(int token, WordClass any) => token >= 0 && token < classes.Length && (classes[token] & any) != 0;

    public bool HasAny(TokenRun run, WordClass any)
    {
        for (int token = run.First; token < run.End; token++)
            if ((classes[token] & any) != 0)
                return true;
        return false;
    }

    public bool IsMark(int token, out Mark mark)
    {
        mark = default;
        return token >= 0 && token < classes.Length && !IsBoilerplate(token) && Lexicon.Marks.TryGet(Word(token), out mark);
    }

    public bool IsWord(int token, char character) =>
        token >= 0 && token < classes.Length && Tagged.Tokens[token].Span.Length == 1 && Tagged.Text[Tagged.Tokens[token].Span.Start] == character;

    /// <summary>Whether these words stand here one after another, without regard to case.</summary>
    public bool IsAt(int token, ReadOnlySpan<string> words)
    {
        if (token + words.Length > classes.Length)
            return false;
        for (int n = 0; n < words.Length; n++)
            if (!Word(token + n).Equals(words[n], StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }

    /// <summary>A mark that ends a sentence.</summary>
    public bool IsStop(int token) =>
        token >= 0 && token < classes.Length && Word(token) is var word && word.IndexOfAnyExcept(".!?…") < 0;

    /// <summary>Whether a token stands in a passage that is no part of the article.</summary>
    public bool IsBoilerplate(int token)
    {
        ReadOnlySpan<TextSpan> passages = Tagged.Article.Boilerplate.AsSpan();
        if (passages.IsEmpty)
            return false;
        TextSpan span = Tagged.Tokens[token].Span;
        int place = passages.BinarySearch(span);
        int before = place >= 0 ? place : ~place - 1;
        return (before >= 0 && passages[before].Overlaps(span)) || (before + 1 < passages.Length && passages[before + 1].Overlaps(span));
    }

    public bool SpaceBefore(int token) =>
        token <= 0 || Tagged.Tokens[token - 1].Span.End < Tagged.Tokens[token].Span.Start;

    /// <summary>Whether a token opens a line.</summary>
    public bool BreakBefore(int token) =>
        token <= 0 || Tagged.Text.AsSpan(Tagged.Tokens[token - 1].Span.End, Tagged.Tokens[token].Span.Start - Tagged.Tokens[token - 1].Span.End).Contains('\n');

    /// <summary>
    /// The run's words as spans of the text: one a paragraph, since no span crosses a blank line, and none over what is
    /// no part of the article.
    /// </summary>
    public ImmutableArray<TextSpan> Spans(TokenRun run)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(1);
        for (int first = run.First; first < run.End;)
        {
            int end = first + 1;
            while (end < run.End && ParagraphOf(end) == ParagraphOf(first) && IsBoilerplate(end) == IsBoilerplate(first))
                end++;
            if (!IsBoilerplate(first))
                spans.Add(Span(new TokenRun(first, end)));
            first = end;
        }
        return spans.ToImmutable();
    }

    /// <summary>The run's words, which lie in one paragraph.</summary>
    public TextSpan Span(TokenRun run) => new(Tagged.Tokens[run.First].Span.Start, Tagged.Tokens[run.End - 1].Span.End);

    public string Words(TokenRun run) => Span(run).In(Tagged.Text).ToString();

    private WordClass ClassOf(int token)
    {
        ReadOnlySpan<char> word = Word(token);
        // No phrase goes on over a passage that is no part of the article, and no cue stands in one.
        if (Tagged.Tokens[token].Upos == Upos.Punct || IsBoilerplate(token))
            return WordClass.Punctuation;
        WordClass found = Lexicon.ClassOf(word);
        if (char.IsUpper(word[0]) || (word.Length > 1 && word[0] is '@' or '#'))
            found |= WordClass.Capital;
        return found;
    }
}
