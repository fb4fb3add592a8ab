using System.Globalization;
using Parley.Text;

namespace Parley.Fetching.Robots;

/// <summary>
/// What a robots.txt asks of this program (RFC 9309): of the groups the one that names it, else that for all; of its rules the longest
/// that fits, an allowing one before a forbidding one. <c>Crawl-delay</c>, which is not in the RFC, is heeded up to a minute.
/// </summary>
internal sealed class RobotsRules
{
    private const string Agent = "parley";
    private const int MostRules = 2000;
    private const double LongestDelay = 60;

    private readonly List<(string Pattern, bool Allows)> rules = [];

    private RobotsRules()
    {
    }

    public static RobotsRules AllowAll { get; } = new();

    public TimeSpan Delay { get; private init; }

    /// <summary>Why the rules are not known, so that nothing may be asked for; null: they are.</summary>
    public Problem? Trouble { get; private init; }

    public static RobotsRules Unknown(Problem trouble) => new() { Trouble = trouble };

    public static RobotsRules Parse(string text)
    {
        var groups = Groups(text);
        var own = groups.Where(group => group.Agents.Contains(Agent)).ToList();
        return Of((own.Count > 0 ? own : groups.Where(group => group.Agents.Contains("*"))).SelectMany(group => group.Lines));
    }

    public bool Allows(Uri address)
    {
        string path = address.PathAndQuery;
        // What forbids everybody to ask for the rules would forbid everything.
        if (path == "/robots.txt")
            return true;
        (string Pattern, bool Allows)? best = null;
        foreach (var rule in rules)
        {
            if (Fits(rule.Pattern, path) && (best is not { } found || rule.Pattern.Length > found.Pattern.Length || (rule.Pattern.Length == found.Pattern.Length && rule.Allows)))
                best = rule;
        }
        return best?.Allows ?? true;
    }

    private static RobotsRules Of(IEnumerable<(string Name, string Value)> lines)
    {
        var heeded = lines.Take(MostRules).ToList();
        var parsed = new RobotsRules { Delay = heeded.Where(line => line.Name == "crawl-delay").Select(line => Seconds(line.Value)).FirstOrDefault() };
        parsed.rules.AddRange(heeded.Where(line => line.Name is "allow" or "disallow" && line.Value.Length > 0).Select(line => (line.Value, line.Name == "allow")));
        return parsed;
    }

    private static TimeSpan Seconds(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
            ? TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay))
            : TimeSpan.Zero;

    private static List<(HashSet<string> Agents, List<(string Name, string Value)> Lines)> Groups(string text)
    {
        var groups = new List<(HashSet<string> Agents, List<(string, string)> Lines)>();
        bool naming = false;
        foreach ((string name, string value) in text.Split('\n').Select(Line).OfType<(string, string)>())
        {
            if (name == "user-agent")
            {
                if (!naming)
                    groups.Add(([], []));
                groups[^1].Agents.Add(value.ToLowerInvariant());
            }
            else if (groups.Count > 0)
            {
                groups[^1].Lines.Add((name, value));
            }
            naming = name == "user-agent";
        }
        return groups;
    }

    private static (string Name, string Value)? Line(string line)
    {
        string rule = line.Split('#')[0];
        int colon = rule.IndexOf(':', StringComparison.Ordinal);
        return colon <= 0 ? null : (rule[..colon].Trim().ToLowerInvariant(), rule[(colon + 1)..].Trim());
    }

    // A star stands for anything, a dollar at the end for the end. Greedy from the left: no star is ever tried twice.
    private static bool Fits(string pattern, string path)
    {
        bool closed = pattern.EndsWith('$');
        string[] parts = (closed ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        int at = parts[0].Length;
        for (int i = 1; i < parts.Length; i++)
        {
            bool last = closed && i == parts.Length - 1;
            int found = last
                ? path.Length - parts[i].Length is var start && start >= at && path.EndsWith(parts[i], StringComparison.Ordinal) ? start : -1
                : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + parts[i].Length;
        }
        return !closed || at == path.Length;
    }
}
