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
    private readonly CodingData data;
    private readonly LanguageCoding language;
    private readonly List<(Said Said, PartialDate? Date)> before = [];
    private readonly List<int[]> contents = [];

    public ArticleCoder(CodingData data, LanguageCoding language, TaggedText tagged, IReadOnlyList<Attribution> all)
    {
        (this.data, this.language) = (data, language);
        text = new CodedText(tagged, language.Patterns);
        issueFeatures = new IssueFeatures(text, data.Codebook);
        dates = new UtteranceDates(text, language.Dates, all);
    }

    /// <summary>What the models weigh of the next attribution, and what needs no model.</summary>
    public Shown Next(Attribution attribution, ActFeatures acts)
    {
        var said = new Said(text, attribution);
        ImmutableArray<TextSpan> condition = ConditionFinder.Find(text, said);
        int[] content = issueFeatures.Content(said);
        IReadOnlyList<string> words = issueFeatures.Meaningful(said);
        int[]? previous = contents.Count > 0 ? contents[^1] : null, parent = attribution.Parent is { } place && place < contents.Count ? contents[place] : null;
        bool same = before.Count > 0 && before[^1].Said.Attribution.Source?.Name is { } name && name == attribution.Source?.Name;
        PartialDate? date = dates.Of(said, before);
        var shown = new Shown(
            acts.Of(text, said, !condition.IsEmpty),
            [.. Enumerable.Range(0, content.Length).Select(issue => issueFeatures.Of(issue, said, words, content, previous, parent, same))],
            condition,
            CertaintyCoder.Level(data.Codebook, text, said),
            CertaintyCoder.IsDoubted(text, said),
            date,
            language.Numbers.Find(text, said),
            language.Places.Find(text, said))
        {
            ParentPlace = attribution.Parent, SameSpeaker = same,
        };
        before.Add((said, date));
        contents.Add(content);
        return shown;
    }
}

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

    /// <summary>The statement before is of the same speaker.</summary>
    public bool SameSpeaker { get; init; }
}
