using System.Collections.Immutable;
using Parley.Coding.Acts;
using Parley.Coding.Certainty;
using Parley.Coding.Conditions;
using Parley.Coding.Issues;
using Parley.Coding.Utterances;
using Parley.Text;

namespace Parley.Coding;

/// <summary>Codes the attributions of one article, in the order of the text: what was coded before counts for what comes behind.</summary>
internal sealed class ArticleCoder
{
    private readonly CodedText text;
    private readonly IssueFeatures issueFeatures;
    private readonly UtteranceDates dates;
    private readonly DateCoder dateCoder;
    private readonly CodingData data;
    private readonly LanguageCoding language;
    private readonly List<(Said Said, PartialDate? Date)> before = [];
    private readonly List<int[]> contents = [];
    private readonly Dictionary<string, SpeakerWords> speakers = new(StringComparer.Ordinal);
    private string[] actBefore = [];

    public ArticleCoder(CodingData data, LanguageCoding language, DateCoder dateCoder, TaggedText tagged, IReadOnlyList<Attribution> all)
    {
        (this.data, this.language, this.dateCoder) = (data, language, dateCoder);
        text = new CodedText(tagged, language.Patterns);
        issueFeatures = new IssueFeatures(text, data.Codebook);
        dates = new UtteranceDates(text, language.Dates, language.Interviews, all);
        foreach (Attribution one in all)
            AddWordsFor(one);
    }

    // What a speaker is called anywhere in the article, and by which cues he speaks: an expert assesses, a spokesman denies.
    private void AddWordsFor(Attribution attribution)
    {
        if (attribution.Source?.Name is not { } name)
            return;
        if (!speakers.TryGetValue(name, out SpeakerWords? words))
            speakers[name] = words = new SpeakerWords();
        foreach (TextSpan span in attribution.Source.Spans)
        {
            (int first, int end) = text.Words.In(span);
            for (int word = first; word < end; word++)
            {
                string lemma = text.Words.Lemma(word);
                words.All.Add(lemma);
                if (text.Text.Words[word].Upos is Upos.Noun or Upos.Adj or Upos.Pron)
                    words.Common.Add(lemma);
            }
        }
        foreach (int act in CuesOf(attribution))
            words.Cues[act] = words.Cues.GetValueOrDefault(act) + 1;
    }

    private IEnumerable<int> CuesOf(Attribution attribution) => attribution.Cue is { } cue ? ActFeatures.Cues(text, text.Words.In(cue)).Distinct() : [];

    private Speaking SpeakerOf(Attribution attribution, bool isSameAsBefore)
    {
        if (attribution.Source?.Name is not { } name)
            return Speaking.Nobody;
        SpeakerWords words = speakers[name];
        words.Kinds ??= language.Speakers.Of(words.All, data.Actors.Find(name, text.Text.Article.Published?.Last));
        int[] own = [.. CuesOf(attribution)];
        return new Speaking(words.Common, words.Kinds, words.Cues.Where(act => act.Value > 1 || !own.Contains(act.Key)).Select(act => act.Key), isSameAsBefore ? actBefore : []);
    }

    /// <summary>What the models weigh of all attributions of the article, in their order, and what needs no model.</summary>
    /// <param name="known">When each was said, if that is known: to learn. Null: it is decided.</param>
    public ArticleShown Show(IReadOnlyList<Attribution> attributions, ActFeatures acts, PartialDate?[]? known = null) =>
        new([.. attributions.Select(one => Next(one, acts, known))], issueFeatures.BySentence());

    /// <summary>What the models weigh of the next attribution, and what needs no model.</summary>
    /// <param name="known">When it was said, if that is known: to learn. Null: it is decided.</param>
    private Shown Next(Attribution attribution, ActFeatures acts, PartialDate?[]? known = null)
    {
        var said = new Said(text, attribution);
        ImmutableArray<TextSpan> condition = ConditionFinder.Find(text, said);
        IssueEvidence evidence = issueFeatures.Evidence(said);
        IReadOnlyList<string> words = issueFeatures.Meaningful(said);
        int[]? previous = contents.Count > 0 ? contents[^1] : null, parent = attribution.Parent is { } place && place < contents.Count ? contents[place] : null;
        bool same = before.Count > 0 && before[^1].Said.Attribution.Source?.Name is { } name && name == attribution.Source?.Name;
        IReadOnlyList<DateCandidate> candidates = dates.Of(said, before);
        PartialDate? date = known is null ? dateCoder.Decide(candidates) : known[before.Count];
        (HashSet<string> act, string[] forNext) = acts.Of(text, said, !condition.IsEmpty, SpeakerOf(attribution, same));
        var shown = new Shown(
            act,
            [.. Enumerable.Range(0, evidence.Content.Length).Select(issue => issueFeatures.Of(issue, said, evidence, previous, parent, same))],
            condition,
            CertaintyCoder.Level(data.Codebook, text, said),
            CertaintyCoder.IsDoubted(text, said),
            date,
            language.Numbers.Find(text, said),
            language.Places.Find(text, said))
        {
            IssueBases = issueFeatures.Bases(said, condition), ParentPlace = attribution.Parent, SameSpeaker = same, Dates = candidates, Words = words,
            Speaker = attribution.Source?.Name, Sentences = (said.FirstSentence, said.LastSentence), Beside = issueFeatures.MeaningfulBeside(said),
        };
        before.Add((said, date));
        actBefore = forNext;
        contents.Add(evidence.Content);
        return shown;
    }
}

/// <summary>What a speaker is called, all lemmas and those that are no names, and how often by which acts' cues he speaks.</summary>
internal sealed class SpeakerWords
{
    public HashSet<string> All { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Common { get; } = new(StringComparer.Ordinal);

    public Dictionary<int, int> Cues { get; } = [];

    /// <summary>Null: not asked yet.</summary>
    public string[]? Kinds { get; set; }
}

/// <summary>What the attributions of an article show.</summary>
/// <param name="Sentences">Of each sentence the words by which issues are told.</param>
internal sealed record ArticleShown(IReadOnlyList<Shown> Statements, IReadOnlyList<IReadOnlyList<string>> Sentences);

/// <summary>What one attribution shows.</summary>
internal sealed record Shown(
    HashSet<string> Act,
    IReadOnlyList<HashSet<string>> Issues,
    ImmutableArray<TextSpan> Condition,
    string? Certainty,
    bool Doubted,
    PartialDate? Date,
    ImmutableArray<StatedNumber> Numbers,
    ImmutableArray<StatedPlace> Places)
{
    public int? ParentPlace { get; init; }

    /// <summary>Of each issue of the codebook, whether or not the statement is about it.</summary>
    public IReadOnlyList<CodeBasis> IssueBases { get; init; } = [];

    /// <summary>The words of the content by which issues are told too.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The words of its sentences that are not the content's, by which issues are told too.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>The numbers of its first and its last sentence.</summary>
    public (int First, int Last) Sentences { get; init; }

    /// <summary>Who speaks; null: not known.</summary>
    public string? Speaker { get; init; }

    /// <summary>When it may have been said.</summary>
    public IReadOnlyList<DateCandidate> Dates { get; init; } = [];

    /// <summary>The statement before is of the same speaker.</summary>
    public bool SameSpeaker { get; init; }
}
