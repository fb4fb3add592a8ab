using Parley.Text;

namespace Parley.Coding.Actors;

/// <summary>
/// What kind of speaker somebody is: by the words that an article has for him, else by what the registry knows. The kinds and the ends of the words for
/// them are a language's <c>coding/speakers.txt</c>.
/// </summary>
internal sealed class SpeakerKinds(Language language)
{
    /// <summary>What a kind's name begins with, as a feature.</summary>
    public const string Sign = "who:";

    private const string Expertise = "who:expertise", Press = "who:press", Authority = "who:authority", Unknown = "who:unknown";

    private readonly (string Kind, string[] Endings)[] kinds =
        [.. language.List("coding/speakers").Select(line => line.Split(": ", 2)).Select(parts => (Sign + parts[0], parts[1].Split(", ")))];

    /// <param name="words">Lemmas of what the speaker is called.</param>
    /// <param name="known">Null: the registry has nobody of that name.</param>
    /// <returns>At least one.</returns>
    public string[] Of(IReadOnlyCollection<string> words, Actor? known)
    {
        string[] told = [.. kinds.Where(kind => words.Any(word => kind.Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)))).Select(kind => kind.Kind)];
        return told.Length > 0 ? told : [Of(known)];
    }

    private static string Of(Actor? actor) => actor switch
    {
        null or { Type: ActorField.Person, Offices: [] } => Unknown,
        { Type: ActorField.Institute } => Expertise,
        { Type: ActorField.Medium } => Press,
        _ => Authority,
    };
}
