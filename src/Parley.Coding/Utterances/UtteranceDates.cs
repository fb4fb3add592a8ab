using Parley.Dates;
using Parley.Text;

namespace Parley.Coding.Utterances;

/// <summary>
/// When it was said: the time that stands in the reporting clause, nearest to the cue and outside of every content; else that of
/// what the same speaker said before; else one that the paragraph tells before the statement. Else null.
/// </summary>
internal sealed class UtteranceDates
{
    private const int FarthestBack = 25, FarthestInParagraph = 3, HeadCharacters = 600, LongestChain = 50;

    private readonly CodedText text;
    private readonly DateResolver resolver;
    private readonly PartialDate? published;
    private readonly Dictionary<int, int> cues = [];
    private readonly Dictionary<int, IReadOnlyList<(TextSpan Span, PartialDate Date)>> bySentence = [];

    public UtteranceDates(CodedText text, DateResolver resolver, IReadOnlyList<Attribution> all)
    {
        (this.text, this.resolver) = (text, resolver);
        published = text.Text.Article.Published ?? Dateline();
        foreach ((int number, Attribution attribution) in all.Index())
        {
            (int first, int end) = attribution.Cue is { } cue ? text.Words.In(cue) : default;
            for (int word = first; word < end; word++)
                cues.TryAdd(word, number);
        }
    }

    /// <param name="before">The statements before this one, in the order of the text.</param>
    public PartialDate? Of(Said said, IReadOnlyList<(Said Said, PartialDate? Date)> before)
    {
        if (said.HasCue && InClause(said, before) is { } date)
            return date;
        if (said.Attribution.Parent is not null || (said.HasCue && IsEarlier(said.Cue)))
            return null;
        return Carried(said, before) ?? (said.Attribution.Source?.Spans.IsEmpty == false ? OfParagraph(said, before) : null);
    }

    // An agency's place and day ("PORT ARVEN, Sept 10, 2031 (TP) -") stand for the day of publication where nothing else tells it.
    private PartialDate? Dateline() => resolver.Find(text.Text.Text.AsSpan(0, Math.Min(HeadCharacters, text.Text.Text.Length)), null)
        .Select(date => (PartialDate?)date.Date).FirstOrDefault(date => date is { Year: not null, Day: not null });

    private PartialDate? InClause(Said said, IReadOnlyList<(Said Said, PartialDate? Date)> before)
    {
        Said? outer = said.Attribution.Parent is { } place && place < before.Count ? before[place].Said : null;
        int cue = text.Text.Words[said.Cue.First].Span.Start;
        (PartialDate? best, int nearest) = (null, int.MaxValue);
        foreach ((TextSpan span, PartialDate date) in Dates(text.SentenceOf(said.Cue.First)))
        {
            int distance = Math.Min(Math.Abs(span.Start - cue), Math.Abs(span.End - cue));
            if (distance >= nearest || said.Attribution.Content.Any(content => content.Overlaps(span)))
                continue;
            if ((outer is null || outer.Attribution.Content.Any(content => content.Overlaps(span))) && Governs(said, span))
                (best, nearest) = (date, distance);
        }
        return best;
    }

    // The time hangs on the cue's clause, and on no other statement's cue and no other clause that lies between.
    private bool Governs(Said said, TextSpan span)
    {
        int word = text.Words.At(span.Start);
        for (int steps = 0; word >= 0 && word < text.Words.Count && steps < LongestChain; word = text.Text.Words[word].Head, steps++)
        {
            if ((word >= said.Cue.First && word < said.Cue.End) || said.IsContent(word))
                return true;
            if (cues.ContainsKey(word) || IsOtherClause(text.Text.Words[word]))
                return false;
        }
        return true;
    }

    // "Asked on Tuesday, he said": a participle has the time of its clause's verb.
    private static bool IsOtherClause(Word word) => word is { Upos: Upos.Verb, Relation: "acl" or "acl:relcl" or "ccomp" }
        || (word is { Upos: Upos.Verb, Relation: "advcl" } && word.Features["VerbForm"] != "Part");

    private PartialDate? Carried(Said said, IReadOnlyList<(Said Said, PartialDate? Date)> before)
    {
        if (said.Attribution.Source?.Name is not { } name)
            return null;
        for (int n = before.Count - 1; n >= 0 && said.FirstSentence - before[n].Said.LastSentence <= FarthestBack; n--)
        {
            (Said other, PartialDate? date) = before[n];
            if (other.Attribution.Parent is null && other.Attribution.Source?.Name == name && date is not null && !(other.HasCue && IsEarlier(other.Cue)))
                return date;
        }
        return null;
    }

    // "On Thursday the other side replied. …": the nearest time of the sentences before in which nobody is made to speak.
    private PartialDate? OfParagraph(Said said, IReadOnlyList<(Said Said, PartialDate? Date)> before)
    {
        int paragraph = text.Text.Sentences[said.FirstSentence].Paragraph;
        for (int sentence = said.FirstSentence - 1; sentence >= Math.Max(0, said.FirstSentence - FarthestInParagraph) && text.Text.Sentences[sentence].Paragraph == paragraph; sentence--)
        {
            if (before.Any(other => other.Said.FirstSentence <= sentence && other.Said.LastSentence >= sentence))
                return null;
            foreach ((TextSpan _, PartialDate date) in Dates(sentence).Reverse())
            {
                if (date.Day is not null)
                    return date;
            }
        }
        return null;
    }

    // "had said": on another occasion than what was told before.
    private bool IsEarlier((int First, int End) cue)
    {
        for (int word = cue.First; word < cue.End; word++)
        {
            if (text.Text.Words[word] is { Upos: Upos.Aux, Head: >= 0 and var head } one && one.Features["Tense"] == "Past" && text.Text.Words[head].Features["VerbForm"] == "Part")
                return true;
        }
        return false;
    }

    private IReadOnlyList<(TextSpan Span, PartialDate Date)> Dates(int sentence)
    {
        if (bySentence.TryGetValue(sentence, out var known))
            return known;
        TextSpan span = text.Text.Sentences[sentence].Span;
        return bySentence[sentence] =
        [
            .. resolver.Find(span.In(text.Text.Text), published)
                .Select(date => (new TextSpan(span.Start + date.Span.Start, span.Start + date.Span.End), date.Date)),
        ];
    }
}
