using Parley.Dates;
using Parley.Text;

namespace Parley.Coding.Utterances;

/// <summary>
/// The times at which a statement may have been made: those of its sentence and of the sentences before, outside of contents; those of the sentences behind; that of what
/// the same speaker, or whoever spoke last, said before; that of the article's lead. What speaks for each is told by names of
/// features; <see cref="DateCoder"/> weighs them. No word of a language stands here.
/// </summary>
internal sealed class UtteranceDates
{
    private const int FarthestBack = 25, SentencesBack = 4, StatementsBack = 30, SentencesOfLead = 6, SentencesOfHead = 12, HeadCharacters = 600, LongestChain = 50, ManyBetween = 3, LongestLink = 5, SentencesAhead = 2;

    private readonly CodedText text;
    private readonly DateResolver resolver;
    private readonly IReadOnlyList<string> interviews;
    private readonly PartialDate? published;
    private readonly Dictionary<int, int> cues = [];
    private bool isInterviewKnown;
    private (int Sentence, PartialDate Date)? interview;
    private readonly List<TextSpan>[] contents;
    private readonly List<IReadOnlyList<(TextSpan Span, PartialDate Date)>> bySentence = [];
    private PartialDate? told;

    /// <param name="interviews">What words for a conversation with a medium end with.</param>
    public UtteranceDates(CodedText text, DateResolver resolver, IReadOnlyList<string> interviews, IReadOnlyList<Attribution> all)
    {
        (this.text, this.resolver, this.interviews) = (text, resolver, interviews);
        published = text.Text.Article.Published ?? Dateline();
        contents = [.. text.Text.Sentences.Select(_ => new List<TextSpan>())];
        foreach ((int number, Attribution attribution) in all.Index())
        {
            (int first, int end) = attribution.Cue is { } cue ? text.Words.In(cue) : default;
            for (int word = first; word < end; word++)
                cues.TryAdd(word, number);
            if (attribution.Parent is null)
                AddContents(attribution);
        }
    }

    /// <param name="before">The statements before this one, in the order of the text.</param>
    public IReadOnlyList<DateCandidate> Of(Said said, IReadOnlyList<(Said Said, PartialDate? Date)> before)
    {
        var found = new Dictionary<PartialDate, HashSet<string>>();
        string how = How(said);
        void Add(PartialDate date, params ReadOnlySpan<string> features)
        {
            if (!found.TryGetValue(date, out HashSet<string>? of))
                found[date] = of = new HashSet<string>(StringComparer.Ordinal);
            foreach (string feature in features)
            {
                of.Add(feature);
                of.Add($"{feature} | {how}");
            }
        }
        int at = said.HasCue ? text.SentenceOf(said.Cue.First) : said.FirstSentence;
        bool governs = AddOfClause(said, before, at, Add);
        AddOfSentencesBefore(said, before, at, Add);
        AddOfSentencesBehind(said, at, Add);
        AddCarried(said, before, Add);
        AddOfLead(at, Add);
        if (OfInterview() is { } conversation && conversation.Sentence < at)
            Add(conversation.Date, "of an interview", IsAnswer(said) ? "of an interview, an answer" : "of an interview, no answer");
        if (published is { } day)
            Add(day, BeginsWithClock(at) ? ["published", "published, behind a clock"] : ["published"]);
        foreach ((PartialDate date, HashSet<string> features) in found)
            features.UnionWith(OfAll(said, how, date, governs && !features.Contains("governs")));
        return [.. found.Select(one => new DateCandidate(one.Key, one.Value))];
    }

    // "10.30:", as a ticker begins what it reports.
    private bool BeginsWithClock(int at)
    {
        int paragraph = text.Text.Sentences[at].Paragraph, first = at;
        while (first > 0 && at - first < SentencesOfHead && text.Text.Sentences[first - 1].Paragraph == paragraph)
            first--;
        ReadOnlySpan<char> words = text.Text.Sentences[first].Span.In(text.Text.Text);
        int digits = words.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && words.Length > digits + 2 && words[digits] is '.' or ':' && char.IsAsciiDigit(words[digits + 1]) && char.IsAsciiDigit(words[digits + 2]);
    }

    private delegate void Adding(PartialDate date, params ReadOnlySpan<string> features);

    private void AddContents(Attribution attribution)
    {
        foreach (TextSpan span in attribution.Content)
        {
            (int first, int end) = text.Words.In(span);
            if (first >= end)
                continue;
            for (int sentence = text.SentenceOf(first); sentence <= text.SentenceOf(end - 1); sentence++)
                contents[sentence].Add(span);
        }
    }

    // What holds of the statement, whatever the time.
    private IEnumerable<string> OfAll(Said said, string how, PartialDate date, bool isBesideGoverning)
    {
        string grain = date.Year is null ? "without year" : date.Day is not null ? "day" : date.Month is not null ? "month" : "year";
        yield return "bias";
        yield return how;
        yield return grain;
        yield return $"{grain} | {how}";
        yield return "kind: " + Labels.Kinds.Of(said.Attribution.Kind);
        yield return "medium: " + Labels.Media.Of(said.Attribution.Medium);
        yield return "source: " + (said.Attribution.Source switch { null => "nobody's", { Spans.IsEmpty: true } => "held", { Basis: var basis } => basis.ToString() });
        if (isBesideGoverning)
            yield return "another one governs";
        if (said.Attribution.Hypothetical == true)
            yield return "hypothetical";
        if (date == published)
            yield return "is the day of publication | " + how;
        else if (date.First is { } first && published?.First is { } day)
            yield return (day.DayNumber - first.DayNumber) switch { < 0 => "ahead", 1 => "the day before", <= 7 => "a week", <= 31 => "a month", _ => "long ago" } + " | " + how;
    }

    // Nested; without a cue; told as earlier than what is told around it; or in a tense.
    private string How(Said said)
    {
        if (said.Attribution.Parent is not null)
            return "nested";
        if (!said.HasCue)
            return "no cue";
        if (IsEarlier(said.Cue))
            return "told as earlier";
        for (int word = said.Cue.First; word < said.Cue.End; word++)
        {
            if (text.Text.Words[word].Features["Tense"] is { } tense && text.Text.Words[word].Features["VerbForm"] == "Fin")
                return tense;
        }
        return "no tense";
    }

    // An agency's place and day ("PORT ARVEN, Sept 10, 2031 (TP) -") stand for the day of publication where nothing else tells it.
    private PartialDate? Dateline() => resolver.Find(text.Text.Text.AsSpan(0, Math.Min(HeadCharacters, text.Text.Text.Length)), null)
        .Select(date => (PartialDate?)date.Date).FirstOrDefault(date => date is { Year: not null, Day: not null });

    /// <returns>Whether one of them is that of the cue's clause.</returns>
    private bool AddOfClause(Said said, IReadOnlyList<(Said Said, PartialDate? Date)> before, int sentence, Adding add)
    {
        Said? outer = said.Attribution.Parent is { } place && place < before.Count ? before[place].Said : null;
        int cue = text.Text.Words[said.HasCue ? said.Cue.First : said.Content.IsEmpty ? text.Text.Sentences[sentence].FirstWord : said.Content[0].First].Span.Start;
        (PartialDate Date, TextSpan Span, int Distance)[] near =
        [
            .. Dates(sentence).Where(date => !said.Attribution.Content.Any(content => content.Overlaps(date.Span)))
                .Select(date => (date.Date, date.Span, Math.Min(Math.Abs(date.Span.Start - cue), Math.Abs(date.Span.End - cue)))).OrderBy(date => date.Item3),
        ];
        bool any = false;
        foreach ((int rank, (PartialDate date, TextSpan span, int _)) in near.Index())
        {
            bool inContent = IsInContent(sentence, span), inOuter = outer?.Attribution.Content.Any(content => content.Overlaps(span)) == true;
            bool hangs = said.HasCue && Governs(said, span) && (outer is null || inOuter);
            string where = inOuter ? "of the parent's content" : inContent ? "of another content" : "of the sentence";
            add(date, where, hangs && !any ? "governs" : hangs ? "governs, farther" : "does not govern", rank == 0 ? "nearest" : "not nearest", span.Start < cue ? "ahead of the cue" : "behind the cue");
            any |= hangs;
        }
        return any;
    }

    private void AddOfSentencesBefore(Said said, IReadOnlyList<(Said Said, PartialDate? Date)> before, int at, Adding add)
    {
        int paragraph = text.Text.Sentences[at].Paragraph;
        string? name = said.Attribution.Source?.Name;
        bool nearer = false;
        for (int sentence = at - 1; sentence >= Math.Max(0, at - SentencesBack); sentence--)
        {
            string where = text.Text.Sentences[sentence].Paragraph == paragraph ? "in the paragraph" : "in one before";
            (bool told, bool same) = SpeakersOf(sentence, before, name);
            string who = same ? "where the same one speaks" : told ? "where another speaks" : name is not null && Mentions(sentence, name) ? "that names him" : "where nobody speaks";
            foreach ((TextSpan span, PartialDate date) in Dates(sentence).Reverse())
            {
                if (IsInContent(sentence, span))
                    continue;
                add(date, $"{at - sentence} before", $"{where}, {who}", nearer ? $"{who}, a nearer one" : who);
                nearer = true;
            }
        }
    }

    // What is told first without its time often has it in the sentence that goes on.
    private void AddOfSentencesBehind(Said said, int at, Adding add)
    {
        int end = Math.Min(text.Text.Sentences.Length, at + 1 + (said.FirstSentence == 0 ? SentencesOfHead : SentencesAhead));
        string? name = said.Attribution.Source?.Name;
        bool nearer = false;
        for (int sentence = Math.Max(at, said.LastSentence) + 1; sentence < end; sentence++)
        {
            string where = text.Text.Sentences[sentence].Paragraph == text.Text.Sentences[at].Paragraph ? "in the paragraph" : "in one behind";
            string who = name is not null && Mentions(sentence, name) ? "that names him" : "that does not name him";
            foreach ((TextSpan span, PartialDate date) in Dates(sentence))
            {
                if (IsInContent(sentence, span))
                    continue;
                string of = said.FirstSentence == 0 ? "behind the title" : $"{sentence - at} behind";
                add(date, of, $"{of}, {where}, {who}", nearer ? $"{of}, not the nearest" : $"{of}, the nearest");
                nearer = true;
            }
        }
    }

    // Whether anybody speaks in a sentence, and whether he of that name does.
    private static (bool Any, bool Same) SpeakersOf(int sentence, IReadOnlyList<(Said Said, PartialDate? Date)> before, string? name)
    {
        (bool any, bool same) = (false, false);
        for (int n = before.Count - 1; n >= Math.Max(0, before.Count - StatementsBack); n--)
        {
            if (before[n].Said.FirstSentence > sentence || before[n].Said.LastSentence < sentence)
                continue;
            any = true;
            same |= name is not null && before[n].Said.Attribution.Source?.Name == name;
        }
        return (any, same);
    }

    private void AddCarried(Said said, IReadOnlyList<(Said Said, PartialDate? Date)> before, Adding add)
    {
        if (before.Count == 0)
            return;
        int paragraph = text.Text.Sentences[said.FirstSentence].Paragraph;
        string Place(Said other) => text.Text.Sentences[other.LastSentence].Paragraph == paragraph ? "in the paragraph" : "in one before";
        for (int n = before.Count - 1; n >= Math.Max(0, before.Count - StatementsBack); n--)
        {
            if (before[n].Date is not { } last)
                continue;
            string of = n == before.Count - 1 ? "said last" : $"said last, {Math.Min(before.Count - 1 - n, ManyBetween)} between";
            add(last, of, $"{of}, {Place(before[n].Said)}", $"{of}, {(before[n].Said.Attribution.Source?.Name == said.Attribution.Source?.Name ? "same speaker" : "another")}");
            break;
        }
        if (said.Attribution.Parent is { } place && place < before.Count && before[place].Date is { } outer)
            add(outer, "the parent's");
        AddOfChain(said, before, add);
        if (said.Attribution.Source?.Name is not { } name)
            return;
        int between = 0;
        for (int n = before.Count - 1; n >= 0 && said.FirstSentence - before[n].Said.LastSentence <= FarthestBack; n--)
        {
            (Said other, PartialDate? date) = before[n];
            if (other.Attribution.Source?.Name != name || other.Attribution.Parent is not null)
                continue;
            if (date is { } known)
            {
                string of = other.HasCue && IsEarlier(other.Cue) ? "carried from earlier" : "carried";
                add(known, of, $"{of}, {Place(other)}", $"{of}, {Math.Min(between, ManyBetween)} between");
                return;
            }
            between++;
        }
    }

    // What came by the same paper was mostly said on the same occasion.
    private static void AddOfChain(Said said, IReadOnlyList<(Said Said, PartialDate? Date)> before, Adding add)
    {
        if (said.Attribution.Source?.Via is not { IsDefaultOrEmpty: false } via)
            return;
        for (int n = before.Count - 1; n >= Math.Max(0, before.Count - StatementsBack); n--)
        {
            if (before[n].Date is { } date && before[n].Said.Attribution.Source?.Via is { IsDefaultOrEmpty: false } other && other.SequenceEqual(via))
            {
                add(date, "of the chain", before[n].Said.Attribution.Source!.Name == said.Attribution.Source.Name ? "of the chain, same speaker" : "of the chain, another");
                return;
            }
        }
    }

    private void AddOfLead(int at, Adding add)
    {
        bool first = true;
        for (int sentence = 0; sentence < Math.Min(SentencesOfLead, at); sentence++)
        {
            foreach ((TextSpan span, PartialDate date) in Dates(sentence))
            {
                if (IsInContent(sentence, span))
                    continue;
                add(date, "of the lead", first ? "first of the lead" : "farther in the lead");
                first = false;
            }
        }
    }

    // "The conversation was held on Monday": looked for once.
    private (int Sentence, PartialDate Date)? OfInterview()
    {
        if (isInterviewKnown)
            return interview;
        isInterviewKnown = true;
        for (int sentence = 0; sentence < Math.Min(SentencesOfHead, text.Text.Sentences.Length); sentence++)
        {
            foreach ((TextSpan span, PartialDate date) in Dates(sentence))
            {
                if (!IsInContent(sentence, span) && TellsOfInterview(sentence))
                    return interview = (sentence, date);
            }
        }
        return null;
    }

    private bool TellsOfInterview(int sentence)
    {
        for (int word = text.Text.Sentences[sentence].FirstWord; word < text.Text.Sentences[sentence].EndWord; word++)
        {
            if (interviews.Any(ending => text.Words.Form(word).EndsWith(ending, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    // A label and a colon.
    private bool IsAnswer(Said said) => said.HasCue && text.Words.Form(said.Cue.First) == ":";

    private bool Mentions(int sentence, string name) =>
        text.Text.Sentences[sentence].Span.In(text.Text.Text).Contains(name.AsSpan(name.LastIndexOf(' ') + 1), StringComparison.Ordinal);

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

    // In the order of the text, since "two days later" counts from what was told before.
    private IReadOnlyList<(TextSpan Span, PartialDate Date)> Dates(int sentence)
    {
        while (bySentence.Count <= sentence)
        {
            int next = bySentence.Count;
            IReadOnlyList<(TextSpan Span, PartialDate Date)> found = Read(text.Text.Sentences[next].Span);
            bySentence.Add(found);
            foreach ((TextSpan span, PartialDate date) in found)
            {
                if (date.Day is not null && !IsInContent(next, span))
                    told = date;
            }
        }
        return bySentence[sentence];
    }

    private List<(TextSpan Span, PartialDate Date)> Read(TextSpan sentence)
    {
        ReadOnlySpan<char> words = sentence.In(text.Text.Text);
        var found = new List<(TextSpan Span, PartialDate Date)>();
        foreach (FoundDate date in resolver.Find(words, published, told))
        {
            // "On Monday and Tuesday": what both have in common.
            if (found is [.., var last] && last.Date is { Day: not null, Year: { } year, Month: { } month } && date.Date.Year == year && date.Date.Month == month
                && date.Date != last.Date && date.Span.Start + sentence.Start - last.Span.End <= LongestLink)
                found.Add((new TextSpan(last.Span.Start, sentence.Start + date.Span.End), new PartialDate(year, month, null)));
            found.Add((new TextSpan(sentence.Start + date.Span.Start, sentence.Start + date.Span.End), date.Date));
        }
        return found;
    }

    private bool IsInContent(int sentence, TextSpan span)
    {
        foreach (TextSpan content in contents[sentence])
        {
            if (content.Overlaps(span))
                return true;
        }
        return false;
    }
}
