using Parley.Attributing.Lexicon;

namespace Parley.Attributing.Entities;

/// <summary>The persons of one article, by the keys of their names.</summary>
internal sealed class Persons(AttributingLexicon lexicon)
{
    // Surnames are compared letter by letter only with so many that begin alike, so that the work stays linear.
    private const int MostCompared = 16;

    // More people of one surname cannot be told apart.
    private const int MostNamesakes = 8;

    private sealed record Known(Entity Entity, string Given, string Surname);

    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Known>> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Known>> byGiven = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byBeginning = new(StringComparer.Ordinal);

    public IEnumerable<Entity> All => bySurname.Values.SelectMany(list => list).Select(known => known.Entity);

    /// <summary>The person of a name of several words: known, or new.</summary>
    public Entity Of(ReadOnlySpan<char> given, ReadOnlySpan<char> surname)
    {
        string givenKey = Key(given), surnameKey = Key(surname);
        List<Known> namesakes = Alike(surnameKey);
        foreach (Known known in namesakes)
            if (AreOfOne(known.Given, givenKey))
                return known.Entity;
        if (namesakes.Count >= MostNamesakes)
            return namesakes[^1].Entity;
        var entity = new Entity(EntityKind.Person);
        Add(new Known(entity, givenKey, surnameKey));
        return entity;
    }

    /// <summary>Whom a single word may name: by surname, or else by given name.</summary>
    public List<Entity> Called(ReadOnlySpan<char> word)
    {
        string key = Key(word);
        List<Entity> found = [.. Alike(key).Select(known => known.Entity)];
        // The genitive of a language that writes it without an apostrophe.
        if (found.Count == 0 && key.Length > 2 && key[^1] == 's')
            found = [.. Alike(key[..^1]).Select(known => known.Entity)];
        if (found.Count == 0 && byGiven.TryGetValue(key, out List<Known>? given))
            found = [.. given.Select(known => known.Entity)];
        return found;
    }

    /// <summary>Somebody of whom the article says one name only.</summary>
    public Entity OfOneName(ReadOnlySpan<char> word)
    {
        var entity = new Entity(EntityKind.Person);
        Add(new Known(entity, "", Key(word)));
        return entity;
    }

    // A name is mentioned more than once.
    private string Key(ReadOnlySpan<char> word)
    {
        var known = keys.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(word, out string? key))
            known[word] = key = lexicon.Spelling.Key(word);
        return key;
    }

    private List<Known> Alike(string surname)
    {
        if (bySurname.TryGetValue(surname, out List<Known>? same))
            return same;
        string? near = surname.Length > 1 && byBeginning.TryGetValue(surname[..2], out List<string>? others)
            ? others.Take(MostCompared).FirstOrDefault(other => Spelling.AreNear(other, surname)) : null;
        return near is null ? [] : bySurname[near];
    }

    private void Add(Known known)
    {
        if (!bySurname.TryGetValue(known.Surname, out List<Known>? same))
        {
            bySurname[known.Surname] = same = [];
            if (known.Surname.Length > 1)
                Into(byBeginning, known.Surname[..2]).Add(known.Surname);
        }
        same.Add(known);
        if (known.Given.Length > 1 && Into(byGiven, known.Given) is { Count: < MostNamesakes } named)
            named.Add(known);
    }

    private static List<T> Into<T>(Dictionary<string, List<T>> lists, string key) =>
        lists.TryGetValue(key, out List<T>? list) ? list : lists[key] = [];

    // "J." and "John", "Jekaterina" and "Ekaterina"; a name without a given one is anybody's of the surname.
    private static bool AreOfOne(string a, string b) =>
        a == b || a.Length == 0 || b.Length == 0 || (Math.Min(a.Length, b.Length) == 1 && a[0] == b[0])
        || a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal) || Spelling.AreNear(a, b);
}
