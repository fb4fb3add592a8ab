using Parley.Ingesting;
using Parley.Recording;
using static System.FormattableString;

namespace Parley.Cli.Reading;

/// <summary>What became of the documents of a run.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Written, int> written = [];
    private int articles;
    private int statements;

    public int Failed { get; private set; }

    public void AddFailed(int count) => Failed += count;

    /// <param name="recording">Whether the run has a record, so that an article must end up in it.</param>
    public void Add(Ingested one, bool recording)
    {
        if (one.Reading is not null)
            articles++;
        statements += one.Reading?.Statements.Length ?? 0;
        if (one.Written is { } what)
            written[what] = Of(what) + 1;
        if (recording ? one.Written is null : one.Reading is null)
            Failed++;
    }

    public string Summary(bool recording)
    {
        string updated = Of(Written.Updated) > 0 ? Invariant($"{Of(Written.Updated)} updated, ") : "";
        string recorded = recording
            ? Invariant($"{Of(Written.Added)} added, {updated}{Of(Written.Unchanged)} unchanged, ")
            : "";
        return $"{Count(articles, "article")}, {Count(statements, "statement")}; {recorded}{Invariant($"{Failed} failed")}";
    }

    public static string Count(long count, string what) => Invariant($"{count} {what}{(count == 1 ? "" : "s")}");

    private int Of(Written what) => written.GetValueOrDefault(what);
}
