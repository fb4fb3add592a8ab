using Parley.Attributing.Lexicon;
using Parley.Attributing.Sources;
using Parley.Text;

namespace Parley.Attributing;

/// <summary>An attribution in the making, in tokens.</summary>
internal sealed class Draft(string rule, AttributionKind kind, Medium medium)
{
    public string Rule { get; } = rule;

    public AttributionKind Kind { get; } = kind;

    public Medium Medium { get; } = medium;

    /// <summary>Ascending, apart.</summary>
    public List<TokenRun> Content { get; } = [];

    public TokenRun? Cue { get; init; }

    public TokenRun? Source { get; init; }

    public TokenRun? Addressee { get; init; }

    /// <summary>The source is grammar's best guess, and its name inferred.</summary>
    public bool IsSourceGuessed { get; init; }

    /// <summary>Words that no rule understands stand beside it: whoever spoke before is not taken to speak on.</summary>
    public bool IsOpen { get; init; }

    public bool? Negated { get; init; }

    public bool? Hypothetical { get; init; }

    public TokenRun Extent => new(Content[0].First, Content[^1].End);

    /// <summary>Content, cue and source together.</summary>
    public TokenRun Whole
    {
        get
        {
            TokenRun content = Extent, cue = Cue ?? content, source = Source ?? content;
            return new TokenRun(
                Math.Min(content.First, Math.Min(cue.First, source.First)),
                Math.Max(content.End, Math.Max(cue.End, source.End)));
        }
    }

    public static Draft From(string rule, AttributionKind kind, TextView view, CueHit hit, Subject subject, params ReadOnlySpan<TokenRun> content)
    {
        // A thought of which the words are quoted was spoken.
        Medium medium = kind != AttributionKind.Indirect && hit.Form.Medium == Medium.Thought ? Medium.Speech : hit.Form.Medium;
        bool isNobody = subject.Run is { } run && view.Is(run.First, WordClass.Negation);
        var draft = new Draft(rule, kind, medium)
        {
            Cue = hit.Run,
            Source = subject.Run,
            IsSourceGuessed = subject is { IsGuess: true, Run: not null },
            Negated = subject.IsNegated || isNobody || Has(view, hit, WordClass.Negation),
            Hypothetical = subject.IsHypothetical || Has(view, hit, WordClass.Hypothetical),
        };
        draft.Content.AddRange(content);
        return draft;
    }

    // In the cue itself ("did not say"), or right behind it ("sagte nicht").
    private static bool Has(TextView view, CueHit hit, WordClass what)
    {
        for (int token = hit.Run.First; token < hit.Run.End; token++)
            if (view.Is(token, what))
                return true;
        return view.Is(hit.Run.End, what);
    }
}
