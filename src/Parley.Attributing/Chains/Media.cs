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
    private const int LongestName = 4, LongestNumber = 3;

    private readonly TextView view;
    private readonly Walk walk;
    private readonly HashSet<string> own = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byLast = new(StringComparer.Ordinal);
    private readonly List<MediumMention> mentions = [];
    private readonly int[] firstOf;

    public Media(TextView view, Walk walk)
    {
        (this.view, this.walk) = (view, walk);
        AddOwn();
        firstOf = new int[view.Sentences.Length + 1];
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

    /// <summary>Those that a sentence names.</summary>
    public ReadOnlySpan<MediumMention> Of(int sentence) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(mentions)[firstOf[sentence]..firstOf[sentence + 1]];

    private MediumMention? At(int token, int end)
    {
        NameMention? name = walk.MentionAt(token);
        if (name is not null && name.Run.First != token)
            return null;
        if (char.IsUpper(view.Word(token)[0]) && view.Lexicon.MediumBeginnings.Contains(view.Word(token)) && Beginning(token, end) is { IsEmpty: false } whole)
            return Known(whole, view.Words(whole), hasNoun: false);
        if (view.Lexicon.Interviews.Match(view.Word(token)) && token + 1 < end && view.IsMark(token + 1, out _) && NameBehind(token, end) is { IsEmpty: false } programme)
            return Known(programme, view.Words(programme), hasNoun: true);
        bool isNoun = (view.Lexicon.MediumNouns.Match(view.Word(token)) || view.Lexicon.Broadcasting.Match(view.Word(token))) && (view.UposOf(token) is Upos.Noun or Upos.Propn || (view.UposOf(token) == Upos.Adj && token + 1 < end && walk.MentionAt(token + 1) is not null));
        if (isNoun && name is null)
            return Named(token, NameBehind(token, token + 1 == end ? Math.Min(view.Count, end + LongestName) : end)) ?? Called(token);
        if (name is null)
            return Before(token) ?? Titled(token, end);
        TokenRun run = Whole(name.Run, end);
        bool byName = view.Lexicon.MediumNames.Match(view.Word(run.End - 1)) || view.Lexicon.MediaNames.Contains(view.Word(run.End - 1));
        bool hasNoun = token > 0 && view.UposOf(token - 1) == Upos.Noun && view.Lexicon.MediumNouns.Match(view.Word(token - 1));
        Entity entity = walk.Named(name);
        if (byName && (entity.Kind != EntityKind.Person || (run.Count > 1 && view.Is(run.First - 1, WordClass.Article | WordClass.DefiniteArticle))))
            return Known(run, run.Count > name.Run.Count || entity.Kind == EntityKind.Person ? view.Words(run) : entity.Name, hasNoun);
        if (entity.Kind is not EntityKind.Person && (hasNoun || entity.Roles.Exists(role => view.Lexicon.MediumNouns.Match(role.Word))))
            return Known(run, run.Count > name.Run.Count ? view.Words(run) : entity.Name, hasNoun);
        return Before(token);
    }

    // "Channel Four", "Radio Nord".
    private TokenRun Beginning(int token, int end)
    {
        int last = token + 1;
        while (last < end && last - token < LongestName && (char.IsUpper(view.Word(last)[0]) || char.IsAsciiDigit(view.Word(last)[0])) && !view.Is(last, WordClass.Article) && view.UposOf(last) is Upos.Propn or Upos.Num or Upos.Noun or Upos.Adj or Upos.X)
            last++;
        return last - token > 1 ? new TokenRun(token, last) : default;
    }

    // The tagger may have seen a part of the name alone: "[Elm] Gazette", "Elbasa [1]".
    private TokenRun Whole(TokenRun name, int end)
    {
        int first = name.First, last = name.End;
        while (first > 0 && name.First - first < 2 && view.UposOf(first - 1) == Upos.Propn && walk.MentionAt(first - 1) is not { Kind: EntityKind.Person } && char.IsUpper(view.Word(first - 1)[0]) && view.SentenceOf(first - 1) == view.SentenceOf(name.First))
            first--;
        if (last < end && (((view.UposOf(last) == Upos.Num || char.IsAsciiDigit(view.Word(last)[0])) && view.Word(last).Length <= LongestNumber) || (char.IsUpper(view.Word(last)[0]) && view.Lexicon.MediumNames.Match(view.Word(last)))))
            last++;
        return new TokenRun(first, last);
    }

    // "the weekly Kontor": the name that stands behind the noun, also in quotation marks or behind a broken line.
    private TokenRun NameBehind(int noun, int end)
    {
        int first = noun + 1;
        while (first < end && view.Is(first, WordClass.Punctuation) && !view.IsStop(first) && first - noun <= 1 && (!view.IsWord(first, ',') || IsBetweenCommas(first, end)))
            first++;
        if (first < end && walk.MentionAt(first) is { } mention && mention.Run.First == first)
            return mention.Kind == EntityKind.Person && mention.Run.Count > 1 && walk.Named(mention).Gender != Gender.Unknown ? default : mention.Run;
        int last = first;
        while (last < end && last - first < LongestName && char.IsUpper(view.Word(last)[0]) && view.UposOf(last) is Upos.Propn or Upos.Noun or Upos.Det or Upos.Adj or Upos.Num or Upos.X && !view.Is(last, WordClass.TimeWord))
            last++;
        // An article alone is none.
        return last > first && (last - first > 1 || !view.Is(first, WordClass.Article)) ? new TokenRun(first, last) : default;
    }

    // "its state agency, Orbis, …": no list.
    private bool IsBetweenCommas(int comma, int end) =>
        walk.MentionAt(comma + 1) is { Kind: not (EntityKind.Person or EntityKind.Place) } name && name.Run.End < end && view.IsWord(name.Run.End, ',');

    private MediumMention? Named(int noun, TokenRun name)
    {
        if (name.IsEmpty)
            return null;
        TokenRun whole = Whole(name, view.Count);
        string words = whole.End == name.End && walk.MentionAt(name.First) is { } mention ? walk.Named(mention).Name : view.Words(new TokenRun(name.First, whole.End));
        return Known(new TokenRun(noun, whole.End), words, hasNoun: true);
    }

    private MediumMention? Known(TokenRun run, string name, bool hasNoun)
    {
        if (IsOwn(name))
            return null;
        // "the Gazette", which was named "Elm Gazette".
        if (byLast.TryGetValue(name, out string? whole))
            name = whole;
        else if (name.LastIndexOf(' ') is > 0 and var space)
            byLast.TryAdd(name[(space + 1)..], name);
        known.TryAdd(FirstWord(name), name);
        return new MediumMention(run, name, hasNoun);
    }

    // »Bregenzer Warte«, which the tagger takes for no name.
    private MediumMention? Titled(int token, int end)
    {
        bool isQuoted = view.IsMark(token - 1, out _);
        int last = token;
        while (last < end && last - token < LongestName && char.IsUpper(view.Word(last)[0]) && walk.MentionAt(last) is null && view.UposOf(last) is Upos.Propn or Upos.Noun or Upos.Adj or Upos.X)
            last++;
        if (last == token || (!isQuoted && (last - token < 2 || !view.Is(token - 1, WordClass.DefiniteArticle))) || !view.Lexicon.MediumNames.Match(view.Word(last - 1)))
            return null;
        return Known(new TokenRun(token, last), view.Words(new TokenRun(token, last)), hasNoun: false);
    }

    // Named as a medium before.
    private MediumMention? Before(int token)
    {
        if (known.Count == 0 || !char.IsUpper(view.Word(token)[0]) || !known.TryGetValue(view.Word(token).ToString(), out string? name) || IsOwn(name))
            return null;
        int end = token + 1 + name.AsSpan().Count(' ');
        return end <= view.Count && view.Words(new TokenRun(token, end)) == name ? new MediumMention(new TokenRun(token, end), name, HasNoun: false) : null;
    }

    // "the paper" is the one named last; "state radio" is nobody else's name.
    private MediumMention? Called(int noun)
    {
        ReadOnlySpan<char> word = view.Word(noun);
        bool isBare = Math.Max(view.Lexicon.MediumNouns.EntryOf(word).Length, view.Lexicon.Broadcasting.EntryOf(word).Length) >= word.Length - 1;
        int first = noun;
        while (first > 0 && first > noun - LongestName && view.UposOf(first - 1) is Upos.Adj or Upos.Propn or Upos.Noun && view.HeadOf(first - 1) is var head && head >= first - 1 && head <= noun)
            first--;
        if (view.Lexicon.Broadcasting.Match(word) && !view.IsPlural(noun) && (first < noun || !isBare) && !view.Lexicon.MediumNouns.Match(view.Word(Math.Min(noun + 1, view.Count - 1))))
            return new MediumMention(new TokenRun(first, noun + 1), view.Words(new TokenRun(first, noun + 1)), HasNoun: true);
        bool isDefinite = view.Is(first - 1, WordClass.DefiniteArticle) || view.Is(noun - 1, WordClass.DefiniteArticle);
        return isDefinite && mentions.Count > 0 ? new MediumMention(new TokenRun(noun, noun + 1), mentions[^1].Name, HasNoun: true) : null;
    }

    private static string FirstWord(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? name[..space] : name;

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
            if (IsOfHeadline(mention.Run.First))
                own.Add(walk.Index.Words(mention.Run));
        }
    }

    private bool IsOwn(string name) =>
        own.Contains(name) || own.Contains(Initials(name)) || own.Any(one => one.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase));

    // "HALLIN (TP) – …".
    private void AddDateline(Sentence sentence)
    {
        for (int token = sentence.FirstToken + 1; token < Math.Min(sentence.EndToken - 2, sentence.FirstToken + LongestDateline); token++)
            if (view.IsWord(token - 1, '(') && view.IsWord(token + 1, ')') && view.Word(token + 2) is "-" or "–" or "—")
                own.Add(view.Word(token).ToString());
    }

    // A line without a verb, and not the rest of one that was broken behind "the newspaper".
    private bool IsOfHeadline(int token)
    {
        int last = view.Sentence(view.SentenceOf(token)).First - 1;
        if (last >= 0 && (view.Is(last, WordClass.DefiniteArticle) || view.Lexicon.MediumNouns.Match(view.Word(last))))
            return false;
        TokenRun line = view.Sentence(view.SentenceOf(token));
        for (int at = line.First; at < line.End; at++)
            if (view.UposOf(at) is Upos.Verb or Upos.Aux)
                return false;
        return view.IsParsed && line.Count <= LongestHeadline && view.SentenceOf(token) > 0;
    }

    private static string Initials(string name) =>
        name.Contains(' ', StringComparison.Ordinal) ? string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0])) : name;
}
