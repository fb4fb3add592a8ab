using Parley.Coding.Actors;
using Parley.Coding.Codebooks;
using Parley.Coding.Patterns;
using Parley.Text;

namespace Parley.Coding.Acts;

/// <summary>
/// What a statement shows of its act, as names of features: acts of which the cue or the content has words, markers, and the
/// grammar of the content. No word of a language stands here.
/// </summary>
internal sealed class ActFeatures(Codebook codebook)
{
    private const string CueSign = "cue:", RootTextSign = "root-text:", NoCue = "no-cue", OpenCue = "open-cue";

    // Five letters are the best of four to six, cross-validated.
    private const int EndLength = 5;

    private readonly string[] elsewhere = [.. codebook.Acts.Select(act => "elsewhere:" + act.Id)];
    private readonly string[] cues = [.. codebook.Acts.Select(act => CueSign + act.Id)];
    private readonly string[] reportedCues = [.. codebook.Acts.Select(act => "reported-cue:" + act.Id)];
    private readonly string[] texts = [.. codebook.Acts.Select(act => "text:" + act.Id)];
    private readonly string[] rootTexts = [.. codebook.Acts.Select(act => RootTextSign + act.Id)];
    private readonly string[] markers = [.. codebook.Markers.Select(marker => "mark:" + marker)];
    private readonly string[] rootMarkers = [.. codebook.Markers.Select(marker => "root:" + marker)];

    /// <returns>All, and those that say something of the next statement too.</returns>
    public (HashSet<string> All, string[] ForNext) Of(CodedText text, Said said, bool conditional, Speaking speaker)
    {
        var features = new HashSet<string>(StringComparer.Ordinal) { "bias" };
        Attribution attribution = said.Attribution;
        features.Add("kind:" + Labels.Kinds.Of(attribution.Kind));
        features.Add("medium:" + Labels.Media.Of(attribution.Medium));
        if (attribution.Negated == true)
            features.Add("negated");
        if (attribution.Hypothetical == true)
            features.Add("hypothetical");
        if (conditional)
            features.Add("conditional");
        AddCue(text, said, features);
        foreach ((int first, int end) in said.Content)
            AddContent(text, said, first, end, features);
        AddRoot(text, said, features);
        AddSubject(text, said, features);
        features.UnionWith(speaker.Kinds);
        string[] forNext = ForNext(features);
        AddPairs(features);
        AddWords(text, said, features);
        AddAround(speaker, features);
        AddShape(text, said, features);
        return (features, forNext);
    }

    private void AddCue(CodedText text, Said said, HashSet<string> features)
    {
        if (!said.HasCue)
        {
            features.Add(NoCue);
            return;
        }
        bool any = false;
        foreach ((Meaning meaning, Hit _) in Longest(text.Hits(said.Cue.First, said.Cue.End, Says.ActCue)))
        {
            any = true;
            features.Add(cues[meaning.Number]);
            if (said.Attribution.Kind == AttributionKind.Reported)
                features.Add(reportedCues[meaning.Number]);
        }
        features.Add(any ? "known-cue" : OpenCue);
    }

    private void AddContent(CodedText text, Said said, int first, int end, HashSet<string> features)
    {
        foreach ((Meaning meaning, Hit hit) in text.Hits(first, end))
        {
            bool root = IsAtRoot(text, said.Root, hit);
            if (meaning.Says == Says.ActText)
                features.Add(root ? rootTexts[meaning.Number] : texts[meaning.Number]);
            else if (meaning.Says == Says.Marker)
                features.Add(root ? rootMarkers[meaning.Number] : markers[meaning.Number]);
        }
    }

    private static bool IsAtRoot(CodedText text, int root, Hit hit)
    {
        for (int word = hit.First; word < hit.End; word++)
        {
            if (word == root || text.Text.Words[word].Head == root)
                return true;
        }
        return false;
    }

    private static void AddRoot(CodedText text, Said said, HashSet<string> features)
    {
        if (said.Root < 0)
            return;
        Word root = text.Text.Words[said.Root];
        features.Add("root-is:" + root.Upos);
        foreach (string name in (string[])["Mood", "Tense", "VerbForm", "Person"])
        {
            if (root.Features[name] is { } value)
                features.Add($"{name}:{value}");
        }
        (int first, int end) = said.Content[0];
        bool finite = false, question = false;
        for (int word = first; word < said.Content[^1].End; word++)
        {
            finite |= text.Text.Words[word].Features["VerbForm"] == "Fin" && said.IsContent(word);
            question |= text.Words.Form(word) is "?" && said.IsContent(word);
        }
        features.Add(finite ? "finite" : "not-finite");
        if (question)
            features.Add("question");
    }

    // Who it is that does it: what the speaker will do himself is promised or threatened, what others will, forecast.
    private static void AddSubject(CodedText text, Said said, HashSet<string> features)
    {
        if (said.Root < 0)
            return;
        for (int word = said.Content[0].First; word < said.Content[0].End; word++)
        {
            Word one = text.Text.Words[word];
            if (one.Head != said.Root || one.Relation is not ("nsubj" or "nsubj:pass"))
                continue;
            features.Add($"subject:{one.Upos}{one.Features["Person"]}");
            if (one.Relation == "nsubj:pass")
                features.Add("subject:passive");
            (int first, int end) = text.Subtree(word);
            for (int part = first; part < end; part++)
            {
                if (text.Text.Words[part].Features["Poss"] == "Yes")
                    features.Add("subject:own");
            }
        }
    }

    private static void AddWords(CodedText text, Said said, HashSet<string> features)
    {
        if (said.HasCue)
        {
            for (int word = said.Cue.First; word < said.Cue.End; word++)
                features.Add("say:" + (text.Words.Joined(word) ?? text.Words.Lemma(word)));
        }
        foreach ((int first, int end) in said.Content)
        {
            for (int word = first; word < end; word++)
            {
                if (text.Text.Words[word].Upos is Upos.Adv or Upos.Aux or Upos.Sconj or Upos.Part or Upos.Pron or Upos.Verb or Upos.Adj or Upos.Noun)
                {
                    foreach (string part in WordEnds.With(text.Words.Lemma(word), EndLength))
                        features.Add("word:" + part);
                }
            }
        }
    }

    // What the speaker is called, what he does elsewhere in the article, and how the statement before, if it is his, was put.
    private void AddAround(Speaking speaker, HashSet<string> features)
    {
        foreach (int act in speaker.Elsewhere)
            features.Add(elsewhere[act]);
        foreach (string sign in speaker.Before)
            features.Add("before-" + sign);
        foreach (string word in speaker.Words)
            features.Add("speaker:" + word);
    }

    /// <summary>The numbers of the acts of which a passage has words for what is done.</summary>
    public static IEnumerable<int> Cues(CodedText text, (int First, int End) cue) => text.Hits(cue.First, cue.End, Says.ActCue).Select(hit => hit.Meaning.Number);

    private static string[] ForNext(HashSet<string> features) =>
        [.. features.Where(one => one is NoCue or OpenCue || one.StartsWith(CueSign, StringComparison.Ordinal) || one.StartsWith(RootTextSign, StringComparison.Ordinal))];

    // Of what is there so far; words pair with nothing. What only two signs together tell: "we will" promises, "they will" forecasts, "will not" rejects.
    private static void AddPairs(HashSet<string> features)
    {
        string[] who = Beginning(features, "subject:", "Person:"), cue = Beginning(features, CueSign, NoCue, OpenCue), said = Beginning(features, "text:", RootTextSign);
        string[] how = Beginning(features, "root:", "mark:", "Tense:", "Mood:", "conditional"), root = Beginning(features, "root:");
        AddPairs(features, who, how);
        AddPairs(features, cue, how);
        AddPairs(features, cue, said);
        string[] kinds = Beginning(features, SpeakerKinds.Sign);
        AddPairs(features, kinds, how);
        AddPairs(features, kinds, cue);
        AddPairs(features, kinds, said);
        for (int n = 0; n < root.Length; n++)
            AddPairs(features, [root[n]], root[(n + 1)..]);
    }

    private static void AddPairs(HashSet<string> features, string[] some, string[] others)
    {
        foreach (string one in some)
        {
            foreach (string other in others)
                features.Add($"{one} & {other}");
        }
    }

    // In an order that hangs on nothing but the names.
    private static string[] Beginning(HashSet<string> features, params string[] prefixes) =>
        [.. features.Where(one => prefixes.Any(prefix => one.StartsWith(prefix, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    // How long it is, whether it counts or names, where it stands.
    private static void AddShape(CodedText text, Said said, HashSet<string> features)
    {
        features.Add("words:" + said.Content.Sum(range => range.End - range.First) switch { <= 4 => "4", <= 7 => "7", <= 12 => "12", <= 20 => "20", _ => "20+" });
        if (said.FirstSentence == 0)
            features.Add("title");
        foreach ((int first, int end) in said.Content)
        {
            for (int word = first; word < end; word++)
            {
                if (text.Text.Words[word].Upos == Upos.Num)
                    features.Add("counts");
                else if (text.Text.Words[word].Upos == Upos.Propn)
                    features.Add("names");
            }
        }
        if (said.Root >= 0)
            features.Add("root-word:" + (text.Words.Joined(said.Root) ?? text.Words.Lemma(said.Root)));
        if (!said.Content.IsEmpty)
            features.Add("first:" + text.Words.Lemma(said.Content[0].First));
    }

    // "call for" is not "call".
    private static IEnumerable<(Meaning Meaning, Hit Hit)> Longest(IEnumerable<(Meaning Meaning, Hit Hit)> hits)
    {
        (Meaning Meaning, Hit Hit)[] all = [.. hits];
        return all.Where(one => !all.Any(other => other.Hit.End - other.Hit.First > one.Hit.End - one.Hit.First && other.Hit.First <= one.Hit.First && other.Hit.End >= one.Hit.End));
    }
}

/// <summary>Who speaks, and what else he says.</summary>
/// <param name="Words">Lemmas of what he is called in the article, without names.</param>
/// <param name="Kinds">At least one: what kind of speaker he is, that it is not known, or that there is none (<see cref="SpeakerKinds"/>).</param>
/// <param name="Elsewhere">The numbers of the acts that the cues of his other statements are words for.</param>
/// <param name="Before">Of the statement before, if it is his (<see cref="ActFeatures.Of"/>).</param>
internal sealed record Speaking(IReadOnlyCollection<string> Words, IReadOnlyCollection<string> Kinds, IEnumerable<int> Elsewhere, IReadOnlyCollection<string> Before)
{
    public static Speaking Nobody { get; } = new([], [SpeakerKinds.Sign], [], []);
}
