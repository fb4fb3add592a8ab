using Parley.Text;

namespace Parley.Recording;

/// <summary>The record of who said what. One writer at a time; a reader sees only whole batches.</summary>
public interface IRecord : IDisposable
{
    /// <summary>Writes a batch in one transaction: all of it, or (on an exception) nothing.</summary>
    /// <param name="reader">The version of the program and of its language data that read the batch.</param>
    /// <param name="linker">Links what is written with all that is there; null: nothing is linked.</param>
    /// <returns>What became of each article, in the batch's order.</returns>
    /// <exception cref="RecordException">The record is full, locked, damaged; what was recorded before stands.</exception>
    IReadOnlyList<Written> Write(IReadOnlyList<ArticleReading> batch, string reader, Linker? linker = null);

    /// <summary>
    /// As <see cref="Write"/>, for readings that were made elsewhere: an article that is there keeps its statements, unless the new place at
    /// which it appeared is the one that is shown from now on; and a place that is known changes nothing.
    /// </summary>
    IReadOnlyList<Written> Add(IReadOnlyList<ArticleReading> batch, string reader, Linker? linker = null);

    /// <summary>Fills an empty record in one transaction: with all of the batches, or (on an exception, also one of theirs) with nothing.</summary>
    /// <param name="batches">Readings with their reader; enumerated once, while the transaction is open.</param>
    /// <param name="notes">Null: none.</param>
    /// <exception cref="RecordException">It is not empty; or as for <see cref="Write"/>.</exception>
    void Fill(IEnumerable<(IReadOnlyList<ArticleReading> Batch, string Reader)> batches, Linker? linker = null, RecordNotes? notes = null);

    /// <summary>
    /// The statements that fit, lazily: newest article first, those without a date last, then by a number of the article's and in the order of
    /// the text. What is recorded while they are enumerated is not among them.
    /// </summary>
    /// <exception cref="RecordException">The query asks for a name and has no letter or digit; or the file fails.</exception>
    IEnumerable<RecordedStatement> Find(StatementQuery query);

    /// <summary>
    /// The same, ranked: statements with the words as they were typed before those with other forms of them; within each newest
    /// first. The same statements give the same page, whatever holds the record.
    /// </summary>
    /// <param name="query">Its <see cref="StatementQuery.Limit"/> is the size of the page; null: <see cref="SearchPage.DefaultSize"/>.</param>
    /// <param name="skip">How many hits come before the page.</param>
    SearchPage Search(StatementQuery query, int skip = 0, bool facets = true);

    /// <summary>How many statements a query with dates leaves out because neither they nor their articles are dated; else 0.</summary>
    long CountUndated(StatementQuery query);

    /// <summary>The statements whose id begins so; at most <paramref name="most"/>.</summary>
    /// <exception cref="RecordException">It is not made of hexadecimal digits.</exception>
    IReadOnlyList<RecordedStatement> WithId(string prefix, int most = 2);

    RecordCounts Count();

    /// <summary>How many bytes the record takes.</summary>
    long Size();

    /// <summary>Reads all of it and looks whether it is whole: takes as long as that takes.</summary>
    /// <returns>What is wrong, a line each, lazily; none: every span holds its words, and nothing points to what is not there.</returns>
    IEnumerable<string> Check();

    /// <summary>All articles with all that is known of them, by their ids, lazily; one state of the record throughout.</summary>
    IEnumerable<RecordedArticle> Articles();

    /// <summary>Articles with another text at a path or address of this one, earliest published first; without it itself.</summary>
    IReadOnlyList<ArticleVersion> Versions(string articleId);

    /// <summary>One article with all that is known of it; null: there is none with that id.</summary>
    RecordedArticle? Article(string id);

    /// <summary>The pairs of which the first statement stands in this article.</summary>
    IReadOnlyList<EchoLink> EchoesOfArticle(string articleId);

    /// <summary>Articles that belong together with one, by the kind of their tie, then by id.</summary>
    IReadOnlyList<ArticleTied> Ties(string articleId);

    /// <summary>All pairs of articles that belong together, each once: the lesser id is the article's.</summary>
    IEnumerable<ArticleTied> Ties();

    /// <summary>What is one statement in several articles, with this one, and what ties them.</summary>
    EchoGroup Echoes(string statementId);

    /// <summary>All pairs of statements that are one, each once: the lesser id is the first.</summary>
    IEnumerable<EchoLink> Echoes();

    /// <summary>All articles without their texts, as they are shown, earliest published first; those without a date last.</summary>
    IEnumerable<ArticleHead> Heads();

    /// <summary>How many articles are not linked, or were by another linker.</summary>
    /// <param name="linker">Null: whichever linked them.</param>
    long CountUnlinked(Linker? linker = null);

    /// <summary>Links all articles anew, some at once, each some in one transaction. Broken off, it is run again.</summary>
    /// <returns>Lazily, how many are done.</returns>
    IEnumerable<long> Relink(Linker linker);

    /// <summary>What users decided of actors, by the names.</summary>
    IReadOnlyList<ActorDecision> Decisions();

    /// <summary>By feed and day.</summary>
    IReadOnlyList<FeedDay> FeedDays();

    /// <summary>Keeps that a feed was read on a day; once it was read whole that day, it stays so.</summary>
    void Followed(FeedDay day);

    /// <summary>Keeps a decision in place of an earlier one of the same two names, or takes it back.</summary>
    void Decide(ActorDecision decision);
}

/// <summary>A pair of articles that belong together.</summary>
public sealed record ArticleTied(string ArticleId, string OtherId, ArticleTie Tie, string Why);

/// <summary>An article without its text.</summary>
public sealed record ArticleHead(string Id, string Path, string? Title, string? Outlet, string? Language, PartialDate? Published, long Statements);

/// <summary>Statements that are one.</summary>
/// <param name="Statements">Earliest published first; only the one that was asked for where it has no echo; none where there is no such statement.</param>
/// <param name="Links">Each once, the lesser id first.</param>
/// <param name="IsWhole">False: there are more, which are left out.</param>
public sealed record EchoGroup(IReadOnlyList<RecordedStatement> Statements, IReadOnlyList<EchoLink> Links, bool IsWhole)
{
    public const int Most = 1000;
}

/// <summary>That a feed was read on a day.</summary>
/// <param name="Day">In universal time.</param>
/// <param name="IsWhole">All that it named was read.</param>
public sealed record FeedDay(string Feed, DateOnly Day, bool IsWhole);

/// <summary>What stands in a record beside articles: nothing of it can be made anew.</summary>
public sealed record RecordNotes(IReadOnlyList<ActorDecision> Decisions, IReadOnlyList<FeedDay> FeedDays)
{
    public static RecordNotes None { get; } = new([], []);
}

/// <summary>What a user decided of two names of actors.</summary>
/// <param name="One">Folded; the lesser of both.</param>
/// <param name="IsSame">One actor's, or two actors'; null: no longer decided.</param>
public sealed record ActorDecision(string One, string Other, bool? IsSame)
{
    public static ActorDecision Of(string one, string other, bool? isSame)
    {
        (one, other) = (Folding.Fold(one), Folding.Fold(other));
        return string.CompareOrdinal(one, other) <= 0 ? new ActorDecision(one, other, isSame) : new ActorDecision(other, one, isSame);
    }
}

/// <summary>What became of an article that was written: new; there already; there already, and read anew or completed.</summary>
public enum Written { Added, Unchanged, Updated }

/// <summary>A statement with the article that it stands in, as published first where several paths have the same text.</summary>
public sealed record RecordedStatement(Statement Statement, Article Article, string? Language);

/// <summary>How much the record holds.</summary>
public sealed record RecordCounts(long Articles, long Statements);

/// <summary>What is asked of the record; null: any.</summary>
/// <param name="Speaker">Whole words of the speaker's name, in any order, without regard to case and accents.</param>
/// <param name="Words">What the content holds.</param>
/// <param name="Since">The first day: of the utterance, or where that is not known, of publication.</param>
/// <param name="Until">The last day, inclusive.</param>
public sealed record StatementQuery(
    string? Speaker = null,
    SearchQuery? Words = null,
    DateOnly? Since = null,
    DateOnly? Until = null,
    AttributionKind? Kind = null,
    string? Language = null,
    int? Limit = null)
{
    /// <summary>As for the speaker.</summary>
    public string? Addressee { get; init; }

    /// <summary>The id of an actor who speaks.</summary>
    public string? Actor { get; init; }

    public string? Act { get; init; }

    public string? Issue { get; init; }

    /// <summary>The whole name of an outlet in which the article appeared, without regard to case and accents.</summary>
    public string? Outlet { get; init; }

    /// <summary>The whole name, or the id, of a place that the content names, without regard to case and accents.</summary>
    public string? Place { get; init; }
}

/// <summary>One page of what a search found.</summary>
/// <param name="Count">How many statements fit; not more than <see cref="MostCounted"/>, which then stands for "so many or more".</param>
/// <param name="Facets">Of the first <see cref="MostCounted"/>; null where they were not asked for.</param>
public sealed record SearchPage(IReadOnlyList<RecordedStatement> Hits, long Count, IReadOnlyList<Facet>? Facets)
{
    public const int DefaultSize = 20;

    public const int MostCounted = 10_000;
}

/// <summary>How often each value of a field stands among the hits, most frequent first, ties by value.</summary>
public sealed record Facet(string Field, IReadOnlyList<(string Value, long Count)> Values);

/// <summary>An article with all that the record knows of it.</summary>
/// <param name="Appearances">All paths, with what was published there; the one that is shown first.</param>
/// <param name="Reader">The version that read it.</param>
public sealed record RecordedArticle(ArticleReading Reading, IReadOnlyList<Article> Appearances, string Reader);

/// <summary>One of several texts that appeared at one place.</summary>
public sealed record ArticleVersion(string ArticleId, string Path, string? Title, PartialDate? Published);

/// <summary>The record cannot do what was asked. The message is one line for the user: what is wrong, and what to do.</summary>
public sealed class RecordException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether it is an article of the batch that cannot be recorded: without it the others can.</summary>
    public bool IsOfArticle { get; init; }
}
