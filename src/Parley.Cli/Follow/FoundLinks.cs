using Parley.Cli.Fetching;
using Parley.Cli.Surrounding;
using Parley.Extracting.Links;
using Parley.Fetching;
using Parley.Text;

namespace Parley.Cli.Follow;

/// <summary>What a feed or a list names at the moment.</summary>
/// <param name="Name">As it was typed, or as a list of feeds names it.</param>
/// <param name="Validators">Of a feed that was fetched whole: with these it need not be sent again.</param>
internal sealed record FoundLinks(string Name, IReadOnlyList<Link> Links, IReadOnlyList<Problem> Problems, Validators? Validators);

/// <summary>Feeds and lists to what they name; feeds that lists name are fetched too, but no lists that those name again.</summary>
internal sealed class LinkSources(FollowOptions options, Surroundings around)
{
    /// <summary>One result a source, lazily, in the order in which they are named.</summary>
    public IEnumerable<FoundLinks> Find()
    {
        foreach (string name in options.Feeds.Where(name => !WebInputs.IsAddress(name)).Distinct(StringComparer.Ordinal))
        {
            FoundLinks list = OfFile(name);
            yield return list with { Links = [.. list.Links.Where(link => !link.IsFeed)] };
            foreach (FoundLinks feed in OfFeeds([.. list.Links.Where(link => link.IsFeed).Select(link => link.Address!)]))
                yield return feed;
        }
        foreach (FoundLinks feed in OfFeeds([.. options.Feeds.Where(WebInputs.IsAddress)]))
            yield return feed;
    }

    private IEnumerable<FoundLinks> OfFeeds(IReadOnlyList<string> named)
    {
        string[] addresses = [.. named.Distinct(StringComparer.Ordinal)];
        var queue = new PageQueue(
            options.Fetcher, [.. addresses.Select(address => new PageRequest(address, options.Seen.OfFeed(address)))], around.Interrupted);
        for (int i = 0; i < addresses.Length; i++)
            yield return OfFeed(addresses[i], queue.Take(i));
    }

    private FoundLinks OfFeed(string address, Fetched fetched)
    {
        if (fetched.Page is not { } page)
            return new FoundLinks(address, [], fetched.Problem is { } problem ? [problem] : [], null);
        using Stream answer = page.ToAnswer();
        if (options.Links.Read(answer, address, page.Address.AbsoluteUri) is not { } list)
            return new FoundLinks(address, [], [NoList("parley read fetches a page")], null);
        // Of one that is too long what came is read; it is not remembered, so that the next run looks again.
        Problem[] problems = page.IsCut ? [.. list.Problems, fetched.WhyNotWhole] : [.. list.Problems];
        return new FoundLinks(address, [.. list.Links.Where(link => !link.IsFeed)], problems, problems.Length == 0 ? page.Validators : null);
    }

    private FoundLinks OfFile(string name)
    {
        try
        {
            using var file = new FileStream(around.Resolve(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return options.Links.Read(file, name) is { } list
                ? new FoundLinks(name, list.Links, list.Problems, null)
                : new FoundLinks(name, [], [NoList("parley read reads articles")], null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new FoundLinks(name, [], [new Problem("cannot-open", "it cannot be opened; check the name, and your right to read it")], null);
        }
    }

    private static Problem NoList(string instead) => new("no-feed", $"it is neither a feed nor a list of addresses; {instead}");
}
