using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Parley.Text;

namespace Parley.Tagging.Searching;

/// <summary>
/// By which words a statement is found, and what a user looks for: both made here, so that they meet. Whatever form of a
/// dictionary's word a content has, each other form of it finds it. Pure and thread-safe; needs the dictionaries alone.
/// </summary>
public sealed class SearchTerms
{
    /// <summary>What a content has more is not indexed, so that no text makes an entry that an index refuses.</summary>
    public const int LongestContent = 10_000;

    private readonly Vocabulary any;
    private readonly FrozenDictionary<string, Vocabulary> byCode;

    /// <exception cref="SetupException">A language lacks its dictionary or a list, or the dictionary is broken.</exception>
    public SearchTerms(IReadOnlyList<Language> languages)
    {
        Task<WordTerms>[] loading = [.. languages.Select(language => Task.Run(() => new WordTerms(language)))];
        ImmutableArray<WordTerms> loaded = [.. loading.Select(language => language.GetAwaiter().GetResult())];
        any = new Vocabulary(loaded);
        byCode = loaded.ToFrozenDictionary(language => language.Code, language => new Vocabulary([language]), StringComparer.Ordinal);
    }

    /// <param name="text">The article's.</param>
    /// <param name="language">The article's; null, or none that was loaded: the words may be of any.</param>
    public SearchText Index(Statement statement, string text, string? language)
    {
        string content = Start(string.Join("\n\n", statement.Attribution.Content.Select(span => span.In(text).ToString())));
        Vocabulary vocabulary = Of(language);
        var words = new StringBuilder(content.Length);
        var withTerms = new List<IndexedWord>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (TextSpan word = Folding.Next(content, 0); !word.IsEmpty; word = Folding.Next(content, word.End))
        {
            IndexedWord indexed = vocabulary.Index(word.In(content));
            words.Append(words.Length > 0 ? " " : "").Append(indexed.Folded);
            seen.Add(indexed.Folded);
            if (!indexed.Terms.IsEmpty)
                withTerms.Add(indexed);
        }
        return new SearchText(
            words.ToString(),
            string.Join(' ', withTerms.SelectMany(word => word.Terms).Where(seen.Add)),
            Folding.Fold(statement.Attribution.Source?.Name),
            Folding.Fold(statement.Attribution.Addressee?.Name));
    }

    /// <summary>
    /// What a user typed: words; "phrases" between any quotation marks; beginnings*. Nothing else is syntax. A word between
    /// quotation marks is looked for in just this form, a word that folds into several ("80,000") as a phrase of them. At
    /// most 32 parts of at most 64 words: what is typed beyond that does not count.
    /// </summary>
    /// <returns>Null where nothing was typed that can be looked for.</returns>
    public SearchQuery? Parse(string typed)
    {
        ImmutableArray<QueryPart> parts = [.. TypedQuery.Cut(typed).Select(Part).OfType<QueryPart>().Take(TypedQuery.MostParts)];
        return parts.IsEmpty ? null : new SearchQuery(parts);
    }

    /// <summary>The words of a content for which a query finds it, to show them; a phrase is one span. In order, apart.</summary>
    /// <param name="language">As for <see cref="Index"/>.</param>
    public ImmutableArray<TextSpan> Marks(string text, TextSpan content, string? language, SearchQuery query)
    {
        Vocabulary vocabulary = Of(language);
        var marks = new QueryMarks(query);
        ReadOnlySpan<char> passage = text.AsSpan(0, content.Start + Start(content.In(text)).Length);
        for (TextSpan word = Folding.Next(passage, content.Start); !word.IsEmpty; word = Folding.Next(passage, word.End))
            marks.Add(word, vocabulary.Index(word.In(text)));
        return marks.All();
    }

    private QueryPart? Part(TypedPart typed)
    {
        string[] words = Folding.Fold(typed.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length switch
        {
            0 => null,
            1 when !typed.IsPhrase && !typed.IsPrefix => new QueryPart([words[0]], any.Ask(Word(typed.Text)), false),
            _ => new QueryPart([.. words.Take(TypedQuery.MostWords)], [], typed.IsPrefix && words.Length <= TypedQuery.MostWords),
        };
    }

    private Vocabulary Of(string? language) => language is not null && byCode.TryGetValue(language, out Vocabulary? one) ? one : any;

    private static ReadOnlySpan<char> Word(string text)
    {
        TextSpan word = Folding.Next(text, 0);
        return word.In(text);
    }

    // Cut between words.
    private static string Start(ReadOnlySpan<char> content)
    {
        if (content.Length <= LongestContent)
            return content.ToString();
        int end = content[..LongestContent].LastIndexOfAny(" \n\t\u00A0");
        return content[..(end < 0 ? LongestContent : end)].ToString();
    }
}
