using System.Runtime.InteropServices;
using Parley.Attributing.Entities;
using Parley.Attributing.Lexicon;
using Parley.Attributing.Speakers;
using Parley.Text;

namespace Parley.Attributing.Chains;

/// <summary>
/// The papers, agencies and broadcasters that an article names, in the order of the text, without the one that publishes it. A
/// medium is known by the word before its name (<i>the weekly Kontor</i>), by how its name ends or begins, or by having been named so
/// before; <i>the paper</i> is the one named last, <i>state radio</i> is called by these words.
/// </summary>
internal sealed class Media
{
    // The lines above an article, and its dateline.
    private const int SentencesOfHead = 8;
    private const int LongestHeadline = 30;
    private const int LongestDateline = 16;
    private const int LongestName = 4, LongestBefore = 2, LongestNumber = 3;

    private readonly TextView view;
    private readonly Walk walk;
    private readonly HashSet<string> own = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> byFirst;
    private readonly Dictionary<string, string> byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> byLastSpan;
    private readonly List<MediumMention> mentions = [];
    private readonly int[] firstOf;
    private readonly MediumSigns signs;
    private bool hasGuessed;

    public Media(TextView view, Walk walk, IReadOnlyList<Draft> drafts)
    {
        (this.view, this.walk) = (view, walk);
        byFirst = known.GetAlternateLookup<ReadOnlySpan<char>>();
        byLastSpan = byLast.GetAlternateLookup<ReadOnlySpan<char>>();
        AddOwn();
        AddLabels();
        signs = new MediumSigns(view, walk, drafts);
        AddShown();
        firstOf = new int[view.Sentences.Length + 1];
        FindMentions();
        if (hasGuessed)
        {
            mentions.Clear();
            FindMentions();
        }
    }

    /// <summary>Those that a sentence names.</summary>
    public ReadOnlySpan<MediumMention> Of(int sentence) =>
        CollectionsMarshal.AsSpan(mentions)[firstOf[sentence]..firstOf[sentence + 1]];

    private void FindMentions()
    {
        for (int sentence = 0; sentence < view.Sentences.Length; sentence++)
        {
            firstOf[sentence] = mentions.Count;
            TokenRun run = view.Sentence(sentence);
            for (int token = run.First; token < run.End; token++)
            {
                if (At(token, run.End) is not { } found)
                    continue;
                mentions.Add(found);
                token = found.Run.End - 1;
            }
        }
        firstOf[^1] = mentions.Count;
    }

    private MediumMention? At(int token, int end)
    {
        if (walk.MentionAt(token) is { } mention && mention.Run.First != token)
            return null;
        return Broadcaster(token, end) ?? Programme(token, end) ?? ByNoun(token, end) ?? ByName(token, end) ?? Before(token) ?? Short(token, end);
    }

    // Once shown to be a medium it is one everywhere.
    private void AddShown()
    {
        for (int token = 0; token < view.Count; token++)
        {
            if (signs.At(token) is { IsEmpty: false } name)
                _ = Known(name);
        }
    }

    // "Channel Four", "Radio Nord".
    private MediumMention? Broadcaster(int token, int end)
    {
        if (!IsCapital(token) || !view.Lexicon.MediumBeginnings.Contains(view.Word(token)))
            return null;
        int last = token + 1;
        while (last < end && last - token < LongestName && (IsCapital(last) || IsNumber(last)) && !view.Is(last, WordClass.Article) && IsNamelike(last))
            last++;
        return last - token > 1 ? Known(new TokenRun(token, last)) : null;
    }

    // "in der Sendung »Lagezimmer«".
    private MediumMention? Programme(int token, int end) =>
        view.Lexicon.Interviews.Match(view.Word(token)) && token + 1 < end && view.IsMark(token + 1, out _) && NameBehind(token, end) is { IsEmpty: false } name ? Known(name) : null;

    // "the weekly Kontor", also where a line was broken before the name; "the paper"; "the Kontor agency".
    private MediumMention? ByNoun(int token, int end)
    {
        NameMention? mention = walk.MentionAt(token);
        if (IsCapital(token) && !IsNoun(token) && token + 1 < end && mention is null or { Run.Count: 1, Kind: not EntityKind.Place } && IsNoun(token + 1) && view.UposOf(token) == Upos.Propn
            && !view.Lexicon.Broadcasting.Match(view.Word(token + 1)) && NameBehind(token + 1, end).IsEmpty)
            return Known(new TokenRun(token, token + 1));
        bool isNoun = IsNoun(token) || (view.UposOf(token) == Upos.Adj && view.Lexicon.MediumNouns.Match(view.Word(token)) && token + 1 < end && IsCapital(token + 1));
        if (!isNoun || mention is not null)
            return null;
        TokenRun name = NameBehind(token, token + 1 == end ? Math.Min(view.Count, end + LongestName) : end);
        return (name.IsEmpty ? null : Known(Whole(name, view.Count), token)) ?? Called(token);
    }

    // By how it ends; a person's may end so too, but has no article.
    private MediumMention? ByName(int token, int end)
    {
        if (walk.MentionAt(token) is not { } mention)
            return Titled(token, end);
        TokenRun run = Whole(mention.Run, end);
        if (run.Count > 1 && view.Lexicon.MediumNouns.Match(view.Word(run.End - 1)) && view.Lexicon.NounsAreCapitalised && run.End < end && IsCapital(run.End) && !NameBehind(run.End - 1, end).IsEmpty)
            return null;
        Entity entity = walk.Named(mention);
        bool isMedium = entity.Kind == EntityKind.Person
            ? EndsLikeMedium(run) && ((run.Count > 1 && view.Is(run.First - 1, WordClass.Article | WordClass.DefiniteArticle)) || view.IsMark(run.First - 1, out _))
            : EndsLikeMedium(run) || IsNoun(token - 1) || entity.Roles.Exists(role => view.Lexicon.MediumNouns.Match(role.Word));
        return isMedium ? Known(run) : null;
    }

    // »Sandauer Bote«, which the tagger takes for no name.
    private MediumMention? Titled(int token, int end)
    {
        bool isQuoted = view.IsMark(token - 1, out _);
        if ((!isQuoted && !view.Is(token - 1, WordClass.DefiniteArticle)) || IsNoun(token))
            return null;
        int last = token;
        while (last < end && last - token < LongestName && IsCapital(last) && walk.MentionAt(last) is null && IsNamelike(last))
            last++;
        // "the Hallin paper Kontor": the name comes behind.
        if (IsNoun(last - 1) && !NameBehind(last - 1, end).IsEmpty)
            return null;
        return last - token >= (isQuoted ? 1 : 2) && (view.Lexicon.MediumNames.Match(view.Word(last - 1)) || view.Lexicon.MediumNouns.Match(view.Word(last - 1))) ? Known(new TokenRun(token, last)) : null;
    }

    // Named as a medium before.
    private MediumMention? Before(int token)
    {
        if (known.Count == 0 || !byFirst.TryGetValue(view.Word(token), out string? name) || IsOwn(name))
            return null;
        var run = new TokenRun(token, Math.Min(view.Count, token + 1 + name.AsSpan().Count(' ')));
        return view.Words(run) == name ? new MediumMention(run, name) : null;
    }

    // "the Gazette", which was called "Elm Gazette" elsewhere.
    private MediumMention? Short(int token, int end) =>
        view.Is(token - 1, WordClass.DefiniteArticle) && IsCapital(token) && (token + 1 == end || !IsCapital(token + 1)) && byLastSpan.TryGetValue(view.Word(token), out string? name)
            ? new MediumMention(new TokenRun(token, token + 1), name) : null;

    // "the paper" is the one named last; "state radio" is nobody else's name.
    private MediumMention? Called(int noun)
    {
        if (noun + 1 < view.Count && IsNoun(noun + 1))
            return null;
        ReadOnlySpan<char> word = view.Word(noun);
        int first = noun;
        while (first > 0 && first > noun - LongestName && view.UposOf(first - 1) is Upos.Adj or Upos.Propn or Upos.Noun && view.HeadOf(first - 1) is var head && head >= first - 1 && head <= noun)
            first--;
        bool isCompound = view.Lexicon.Broadcasting.EntryOf(word) is { Length: > 0 } entry && (first < noun || word.Length > entry.Length + 1);
        if (isCompound && !view.IsPlural(noun))
            return new MediumMention(new TokenRun(first, noun + 1), view.Words(new TokenRun(first, noun + 1)));
        bool isDefinite = view.Is(first - 1, WordClass.DefiniteArticle) || view.Is(noun - 1, WordClass.DefiniteArticle);
        if (isDefinite && mentions.Count == 0 && walk.IsSubject(noun))
            hasGuessed |= AddMeant(noun);
        return isDefinite && mentions.Count > 0 ? new MediumMention(new TokenRun(noun, noun + 1), mentions[^1].Name) : null;
    }

    // "found its way to the Continental … what the newspaper has seen": the paper is the name before, where no medium is known yet.
    private bool AddMeant(int noun)
    {
        for (int token = noun - 1; token >= 0 && view.SentenceOf(noun) - view.SentenceOf(token) <= 1; token--)
        {
            if (walk.MentionAt(token) is not { } mention)
                continue;
            token = mention.Run.First;
            if (signs.CanBe(mention) && view.Is(token - 1, WordClass.DefiniteArticle) && walk.Named(mention).Kind != EntityKind.Person)
                return Known(mention.Run) is not null;
        }
        return false;
    }

    // The name that stands behind a noun, also in quotation marks.
    private TokenRun NameBehind(int noun, int end)
    {
        int first = noun + 1;
        if (first < end && view.Is(first, WordClass.Punctuation) && !view.IsStop(first) && (!view.IsWord(first, ',') || IsBetweenCommas(first, end)))
            first++;
        if (first > noun + 1 && view.IsMark(noun + 1, out _) && first < end && IsCapital(first) && Quoted(first, end) is { IsEmpty: false } quoted)
            return quoted;
        if (first < end && walk.MentionAt(first) is { } mention && mention.Run.First == first)
            return mention.Kind == EntityKind.Person && mention.Run.Count > 1 && view.Lexicon.GivenNames.OfListed(view.Word(first)) != Gender.Unknown ? default : mention.Run;
        // "the agency dpk": a name in small letters.
        if (first == noun + 1 && first < end && !IsCapital(first) && view.UposOf(first) is Upos.Propn or Upos.X && char.IsLetter(view.Word(first)[0]))
            return new TokenRun(first, first + 1);
        int last = first;
        while (last < end && last - first < LongestName && IsCapital(last) && (IsNamelike(last) || view.UposOf(last) == Upos.Det) && !view.Is(last, WordClass.TimeWord))
            last++;
        // An article alone is none.
        return last > first && (last - first > 1 || !view.Is(first, WordClass.Article)) ? new TokenRun(first, last) : default;
    }

    // All that the quotation marks hold, if it is no more than a name.
    private TokenRun Quoted(int first, int end)
    {
        int last = first;
        while (last < end && last - first <= LongestName && !view.Is(last, WordClass.Punctuation))
            last++;
        return last < end && last - first <= LongestName && view.IsMark(last, out _) ? new TokenRun(first, last) : default;
    }

    // "its state agency, Orbis, …": no list.
    private bool IsBetweenCommas(int comma, int end) =>
        walk.MentionAt(comma + 1) is { Kind: not (EntityKind.Person or EntityKind.Place) } name && name.Run.End < end && view.IsWord(name.Run.End, ',');

    // The tagger may have seen a part of the name alone: "[Elm] Gazette", "Elbasa [1]".
    private TokenRun Whole(TokenRun name, int end)
    {
        (int first, int last) = (name.First, name.End);
        while (name.First - first < LongestBefore && first > 0 && view.UposOf(first - 1) == Upos.Propn && IsCapital(first - 1)
            && walk.MentionAt(first - 1) is not { Kind: EntityKind.Person } && view.SentenceOf(first - 1) == view.SentenceOf(name.First))
            first--;
        if (last < end && ((IsNumber(last) && view.Word(last).Length <= LongestNumber) || (IsCapital(last) && view.Lexicon.MediumNames.Match(view.Word(last)))))
            last++;
        return new TokenRun(first, last);
    }

    // As the article has it at its fullest; "the Gazette" is that which was named "Elm Gazette".
    private MediumMention? Known(TokenRun run, int noun = -1)
    {
        string name = walk.MentionAt(run.First) is { } mention && mention.Run == run && walk.Named(mention) is { Kind: not EntityKind.Person } entity ? entity.Name : walk.Index.Nominative(run);
        name = AsListed(name);
        if (IsOwn(name))
            return null;
        if (byLast.TryGetValue(name, out string? whole))
            name = whole;
        else if (name.LastIndexOf(' ') is > 0 and var space)
            byLast.TryAdd(name[(space + 1)..], name);
        known.TryAdd(name.Split(' ', 2)[0], name);
        return new MediumMention(noun < 0 ? run : new TokenRun(noun, run.End), name);
    }

    // "[dem] Sandauer Boten": as papers' names end.
    private string AsListed(string name)
    {
        ReadOnlySpan<char> entry = view.Lexicon.MediumNames.EntryOf(name.AsSpan(name.LastIndexOf(' ') + 1));
        return entry.IsEmpty || name.AsSpan().EndsWith(entry, StringComparison.OrdinalIgnoreCase) ? name : name[..(name.LastIndexOf(entry.ToString(), StringComparison.OrdinalIgnoreCase) + entry.Length)];
    }

    private bool IsNoun(int token) =>
        token >= 0 && view.UposOf(token) is Upos.Noun or Upos.Propn && (view.Lexicon.MediumNouns.Match(view.Word(token)) || view.Lexicon.Broadcasting.Match(view.Word(token)));

    private bool EndsLikeMedium(TokenRun run) =>
        view.Lexicon.MediumNames.Match(view.Word(run.End - 1)) || view.Lexicon.MediaNames.Contains(view.Word(run.End - 1));

    private bool IsCapital(int token) => char.IsUpper(view.Word(token)[0]);

    private bool IsNumber(int token) => view.UposOf(token) == Upos.Num || char.IsAsciiDigit(view.Word(token)[0]);

    private bool IsNamelike(int token) => view.UposOf(token) is Upos.Propn or Upos.Noun or Upos.Adj or Upos.Num or Upos.X;

    private void AddOwn()
    {
        if (view.Tagged.Article.Outlet is { } outlet)
            own.Add(outlet);
        for (int sentence = 0; sentence < Math.Min(SentencesOfHead, view.Sentences.Length); sentence++)
            AddDateline(view.Sentences[sentence]);
        foreach (NameMention mention in walk.Index.Mentions)
        {
            if (view.SentenceOf(mention.Run.First) >= SentencesOfHead)
                break;
            if (IsOfHeadline(mention.Run.First) && !IsCredited(mention.Run))
                own.Add(walk.Index.Words(mention.Run));
        }
    }

    // "Kontor: How are you?", again and again: the paper's own questions.
    private void AddLabels()
    {
        foreach (string label in InterviewLabels.Returning(view))
            own.Add(label);
    }

    private bool IsOwn(string name) =>
        own.Contains(name) || own.Contains(Initials(name)) || own.Any(one => one.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase));

    // "HALLIN (TP) – …".
    private void AddDateline(Sentence sentence)
    {
        int open = -1;
        for (int token = sentence.FirstToken; token < Math.Min(sentence.EndToken - 1, sentence.FirstToken + LongestDateline); token++)
        {
            if (view.IsWord(token, '('))
                open = token;
            else if (open >= 0 && open + 1 < token && token - open <= LongestName + 1 && view.IsWord(token, ')') && view.Word(token + 1) is "-" or "–" or "—")
                own.Add(view.Words(new TokenRun(open + 1, token)));
        }
    }

    // "Source: Kontor", "with material from Kontor": by whom the outlet has it. "By the Kontor author Ann Beck" is the outlet's own.
    private bool IsCredited(TokenRun name)
    {
        TokenRun line = view.Sentence(view.SentenceOf(name.First));
        if (view.UposOf(name.First - 1) == Upos.Adp && (name.End >= line.End || view.Is(name.End, WordClass.Punctuation)))
            return true;
        for (int before = line.First; before < name.First; before++)
            if (view.IsWord(before, ':'))
                return true;
        return false;
    }

    private const char LabelSeparator = '|';

    // A line without a verb, or one of labels ("Posted on … | By …"), and not the rest of one that was broken behind "the newspaper".
    private bool IsOfHeadline(int token)
    {
        int last = view.Sentence(view.SentenceOf(token)).First - 1;
        if (last >= 0 && (view.Is(last, WordClass.DefiniteArticle) || view.Lexicon.MediumNouns.Match(view.Word(last))))
            return false;
        TokenRun line = view.Sentence(view.SentenceOf(token));
        bool hasVerb = false, hasLabels = false;
        for (int at = line.First; at < line.End; at++)
            (hasVerb, hasLabels) = (hasVerb || view.UposOf(at) is Upos.Verb or Upos.Aux, hasLabels || view.IsWord(at, LabelSeparator));
        return view.IsParsed && (hasLabels || !hasVerb) && line.Count <= LongestHeadline && view.SentenceOf(token) > 0;
    }

    private static string Initials(string name) =>
        name.Contains(' ', StringComparison.Ordinal) ? string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0])) : name;
}
