using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>What of a query the full-text index answers.</summary>
/// <param name="Content">All of these parts.</param>
/// <param name="Speaker">All of these words, folded.</param>
/// <param name="Addressee">All of these words, folded.</param>
internal sealed record WordQuery(IReadOnlyList<QueryPart> Content, IReadOnlyList<string> Speaker, IReadOnlyList<string> Addressee)
{
    /// <summary>Only what holds the words as they were typed (<c>true</c>), only what does not (<c>false</c>), or both.</summary>
    public bool? AsTyped { get; init; }

    /// <summary>Whether some part may be found by another form of its word.</summary>
    public bool HasTerms => Content.Any(part => part.Terms.Length > 0);

    /// <returns>Null where a query asks for no words.</returns>
    /// <exception cref="RecordException">It asks for a name without a letter or digit.</exception>
    public static WordQuery? Of(StatementQuery query)
    {
        foreach (string? code in (string?[])[query.Outlet, query.Act, query.Issue, query.Actor, query.Place])
            Name(code);
        IReadOnlyList<QueryPart> content = query.Words is { Parts: var parts } ? parts : [];
        var words = new WordQuery(content, Name(query.Speaker), Name(query.Addressee));
        return (content.Count, words.Speaker.Count, words.Addressee.Count) == (0, 0, 0) ? null : words;
    }

    private static string[] Name(string? typed)
    {
        if (typed is null)
            return [];
        string[] words = Folding.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            ? words
            : throw new RecordException($"there is no word to search for in '{typed}'. Give one with letters or digits.");
    }
}
