using Parley.Cli.Fetching;
using Parley.Cli.Surrounding;
using Parley.Linking.Copies;
using Parley.Extracting.Links;
using Parley.Ingesting;

namespace Parley.Cli.Follow;

/// <summary>A link that was not followed yet.</summary>
/// <param name="Key">Under which it is remembered: its address, however it is written, so that two feeds that name it count once.</param>
/// <param name="Path">Under which it is read.</param>
internal sealed record NewLink(string Key, string Path, Link Link)
{
    public static NewLink Of(Link link, string feed)
    {
        string own = $"{feed}#{link.Key}";
        return new NewLink(link.Address is { } address ? CanonicalAddress.Of(address) : own, link.Address ?? own, link);
    }

    /// <summary>What to read: the entry itself, where the feed holds its text, else the page.</summary>
    public Input ToInput(WebInputs web) =>
        Link.Whole is { } whole ? new Input(Path, () => new MemoryStream(whole.ToArray(), writable: false)) : web.Add(Path);
}

/// <summary>A few links at a time: after each such group what was recorded is remembered.</summary>
internal sealed class LinkGroup(IReadOnlyList<NewLink> links, FollowOptions options, Surroundings around)
{
    private readonly Dictionary<string, NewLink> byPath = links.ToDictionary(link => link.Path, StringComparer.Ordinal);
    private readonly HashSet<NewLink> failed = [];
    private readonly HashSet<NewLink> later = [];

    /// <summary>One result a document. The links are remembered when the last one was taken.</summary>
    public IEnumerable<Ingested> Read()
    {
        var web = new WebInputs(options.Fetcher, around.Interrupted);
        var ingestor = new Ingestor(options.Reader, options.Record, options.Ingesting, options.Linker);
        foreach (Ingested one in ingestor.Run([.. links.Select(link => link.ToInput(web))]))
        {
            if (one.Written is null && Of(one.Path) is { } link)
                (one.Problems.All(IsFault) ? failed : later).Add(link);
            yield return one;
        }
    }

    /// <summary>To be called when all of the group was read, and what could be is recorded.</summary>
    /// <returns>Whether nothing of it is left to do.</returns>
    public bool Remember()
    {
        bool all = later.Count == 0;
        foreach (NewLink link in links.Where(link => !later.Contains(link)))
        {
            if (failed.Contains(link))
                all &= options.Seen.Failed(link.Key);
            else
                options.Seen.Done(link.Key);
        }
        return all;
    }

    // A document inside of an input is numbered behind its path.
    private NewLink? Of(string path) =>
        byPath.GetValueOrDefault(path) ?? byPath.GetValueOrDefault(path[..Math.Max(0, path.LastIndexOf(':'))]);

    // What a server, the line or the record is to blame for is tried again as long as it takes.
    private static bool IsFault(Text.Problem problem) =>
        !Parley.Fetching.Fetched.MayPass(problem) && problem.Code is not ("not-recorded" or "cannot-open" or "cannot-read");
}
