using System.Collections.Frozen;
using Parley.Linking.Sketching;
using Parley.Text;

namespace Parley.Linking.Positions;

/// <summary>Two statements of one speaker that can hardly both hold: one says that something is not so, the other speaks of it.</summary>
/// <param name="Denial">What is denied.</param>
/// <param name="Shared">The words that both have, as the article of the denial has them.</param>
public sealed record Contradiction(string Actor, Utterance Denial, Utterance Other, IReadOnlyList<string> Shared);

/// <summary>Finds them by what is denied, by whom, and by rare words that both statements have.</summary>
/// <exception cref="SetupException">A list of a language is missing.</exception>
public sealed class ContradictionFinder(IReadOnlyList<Language> languages, IReadOnlyList<string> denials)
{
    private const int MostDays = 120;
    private const double Enough = 3.5;

    // A single word is enough where it is a name.
    private const int FewestWords = 2;

    private readonly FrozenDictionary<string, TermFinder> finders = languages.ToFrozenDictionary(language => language.Code, language => new TermFinder(language));

    /// <param name="utterances">All that are known: a word is rare where few of them have it.</param>
    public IReadOnlyList<Contradiction> Find(IReadOnlyList<Utterance> utterances)
    {
        Said[] all = [.. utterances.Select(utterance => new Said(utterance, TermsOf(utterance)))];
        Dictionary<uint, int> frequency = all.SelectMany(one => one.Terms.Keys).CountBy(term => term).ToDictionary();
        ILookup<string, Said> bySpeaker = all.SelectMany(one => one.Utterance.Speakers.Select(speaker => (speaker, one))).ToLookup(pair => pair.speaker, pair => pair.one);
        var found = new List<Contradiction>();
        foreach (Said denial in all.Where(one => IsDenial(one.Utterance)))
        {
            foreach ((string speaker, Said other) in denial.Utterance.Speakers.SelectMany(speaker => bySpeaker[speaker].Select(other => (speaker, other))))
            {
                if (IsDenial(other.Utterance) || AreFarApart(denial.Utterance.Day, other.Utterance.Day))
                    continue;
                uint[] shared = [.. denial.Terms.Keys.Where(other.Terms.ContainsKey)];
                double rarity = shared.Sum(term => Math.Log((double)all.Length / frequency[term]));
                if (rarity >= Enough && (shared.All(term => denial.Terms[term].IsName && other.Terms[term].IsName) || (shared.Length >= FewestWords && AreOfOneThing(denial.Utterance, other.Utterance))))
                    found.Add(new Contradiction(speaker, denial.Utterance, other.Utterance, [.. shared.Select(term => denial.Terms[term].Word).Order(StringComparer.Ordinal)]));
            }
        }
        return [.. found.DistinctBy(one => (one.Denial, one.Other))];
    }

    private static bool AreFarApart(DateOnly? one, DateOnly? other) => one is { } a && other is { } b && Math.Abs(a.DayNumber - b.DayNumber) > MostDays;

    // They have an issue in common, or somebody put them side by side.
    private static bool AreOfOneThing(Utterance one, Utterance other) =>
        one.Issues.Intersect(other.Issues).Any() || one.Reports.Select(report => report.Article.Id).Intersect(other.Reports.Select(report => report.Article.Id)).Any();

    private bool IsDenial(Utterance utterance) =>
        utterance.Reports.Count(report => report.Statement.Act is { } act && denials.Contains(act) && report.Statement.Attribution.Negated != true) * 2 > utterance.Reports.Length;

    // By their sounds, so that languages meet.
    private Dictionary<uint, (string Word, bool IsName)> TermsOf(Utterance utterance)
    {
        var terms = new Dictionary<uint, (string, bool)>();
        foreach (Reported report in utterance.Reports.Where(report => report.Language is not null && finders.ContainsKey(report.Language)))
        {
            foreach (FoundWord word in report.Words.SelectMany(words => finders[report.Language!].Words(words, [new TextSpan(0, words.Length)])).Where(word => word.Term.Sound != 0))
                terms.TryAdd(word.Term.Sound, (word.Word, word.Term.IsName));
        }
        return terms;
    }

    private sealed record Said(Utterance Utterance, Dictionary<uint, (string Word, bool IsName)> Terms);
}
