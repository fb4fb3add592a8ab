namespace Parley.Attributing.Lexicon;

/// <summary>How a language makes a name an owner's before what it owns: "Beck's", "Becks".</summary>
internal sealed class OwnerEndings
{
    private const string Any = "…";

    private const char Straight = '\'', Curly = '’';

    private readonly (string End, string Added)[] endings;

    /// <param name="lines">Ends of names, then what they get: <c>s x z | ’</c>; … for all others.</param>
    public OwnerEndings(IReadOnlyList<string> lines) =>
        endings = [.. lines.Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(fields => fields.Length == 2)
            .SelectMany(fields => fields[0].Split(' ').Select(end => (end, fields[1])))];

    /// <summary>The name of an owner's form, where an apostrophe says that it is one ("Beck's"); else the words as they are.</summary>
    public ReadOnlySpan<char> Without(ReadOnlySpan<char> words)
    {
        foreach ((string _, string added) in endings)
            if (added[0] is Straight or Curly && words.Length > added.Length && words[^added.Length] is Straight or Curly && words.EndsWith(added.AsSpan(1)))
                return words[..^added.Length];
        return words;
    }

    public string Of(string name)
    {
        foreach ((string end, string added) in endings)
            if (end == Any || name.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return name + added;
        return name;
    }
}
