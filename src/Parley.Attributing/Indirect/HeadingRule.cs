using Parley.Attributing.Lexicon;
using Parley.Attributing.Sources;
using Parley.Attributing.Speakers;
using Parley.Text;

namespace Parley.Attributing.Indirect;

/// <summary>"Beck: the port will close": a headline or a post that opens with a name and a colon, without a reporting word.</summary>
internal sealed class HeadingRule(TextView view, NameIndex names)
{
    private const int LongestSource = 5;
    private const int ShortestContent = 3;

    private readonly NounPhrases phrases = new(view);

    public Draft? Find(Clause clause)
    {
        int first = clause.Run.First;
        if (phrases.From(first, Math.Min(clause.Run.End, first + LongestSource)) is not { } source
            || !view.IsWord(source.End, ':') || clause.IsQuoted(source.End + 1) || !IsSpeaker(source))
            return null;
        var content = new TokenRun(source.End + 1, clause.EndWithoutStop);
        return content.Count < ShortestContent || view.Is(content.First, WordClass.Interrogative) ? null : WithColon(source, content, clause.KindOf(content));
    }

    // A heading may as well open with a topic; only a handle, or a surname that the
    // article gives a full name, is taken to speak.
    private bool IsSpeaker(TokenRun source)
    {
        TokenRun name = names.NameIn(source);
        if (name.Count != 1 || name.End != source.End)
            return false;
        return view.Word(name.First)[0] == '@' || names.FullNameOf(view.Words(name)) is not null;
    }

    private static Draft WithColon(TokenRun source, TokenRun content, AttributionKind kind)
    {
        var draft = new Draft("indirect/heading", kind, Medium.Speech)
        {
            Cue = new TokenRun(source.End, source.End + 1),
            Source = source,
            Negated = false,
            Hypothetical = false,
        };
        draft.Content.Add(content);
        return draft;
    }
}
