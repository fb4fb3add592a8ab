using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Attributing.AccordingTo;
using Parley.Attributing.Direct;
using Parley.Attributing.Indirect;
using Parley.Attributing.Learned;
using Parley.Attributing.Lexicon;
using Parley.Attributing.Owned;
using Parley.Attributing.Quoting;
using Parley.Attributing.Speakers;
using Parley.Text;

namespace Parley.Attributing;

/// <summary>Tagged text to attributions. Thread-safe; never throws on text; a text in none of the languages has none.</summary>
public sealed class AttributionFinder(IReadOnlyList<Language> languages)
{
    private readonly FrozenDictionary<string, AttributingLexicon> lexicons =
        languages.ToFrozenDictionary(language => language.Code, language => new AttributingLexicon(language));

    // Of the languages that have a model; the others are read by the rules alone.
    private readonly FrozenDictionary<string, LearnedReader> learned = languages
        .Select(language => (language.Code, Model: AttributionModel.Load(language))).Where(pair => pair.Model is not null)
        .ToFrozenDictionary(pair => pair.Code, pair => new LearnedReader(pair.Model!));

    /// <summary>The languages that have no learned model: they are read by the rules alone, and less is found.</summary>
    public IEnumerable<string> ByRulesAlone => lexicons.Keys.Where(code => !learned.ContainsKey(code)).Order(StringComparer.Ordinal);

    public Findings Find(TaggedText text)
    {
        if (Surround(text) is not { } around)
            return new Findings([], []);
        TextView view = around.View;
        // The model was taught on parsed text; of any other it would make nonsense.
        List<Draft> drafts = !text.Words.IsEmpty && learned.TryGetValue(text.Language!, out LearnedReader? reader)
            ? Learned(around, reader)
            : around.Proposals;
        return Finish(view, drafts, new SpeakerNamer(view, drafts), around.Quotations);
    }

    // What the network finds, and of the rules' proposals what does not contradict it.
    private static List<Draft> Learned(Surroundings around, LearnedReader reader)
    {
        List<Draft> found = new DraftMaker(around, reader.LeastReported).Of(reader.Read(around));
        LeftQuotations.Join(around, found, around.Proposals);
        return NestedDrafts.OfOthers(around, Drafts.Settle(around.View, [.. found, .. around.Proposals]));
    }

    /// <summary>A text with what the rules propose; null: it is in none of the languages.</summary>
    internal Surroundings? Surround(TaggedText text)
    {
        if (text.Language is null || !lexicons.TryGetValue(text.Language, out AttributingLexicon? lexicon))
            return null;
        var view = new TextView(text, lexicon);
        var names = new NameIndex(view);
        List<Quotation> quotations = new QuotationFinder(view).Find();
        return new Surroundings(view, names, quotations, Drafts.Settle(view, Propose(view, quotations, names)));
    }

    private static List<Draft> Propose(TextView view, List<Quotation> quotations, NameIndex names)
    {
        List<Draft> drafts = new DirectRule(view, quotations, names).Find();
        var indirect = new IndirectRule(view);
        var accordingTo = new AccordingToRule(view);
        var aim = new AimRule(view);
        var heading = new HeadingRule(view, names);
        bool[] quoted = Quoted(view, quotations);
        int quotation = 0;
        for (int sentence = 0; sentence < view.Sentences.Length; sentence++)
        {
            while (quotation < quotations.Count && quotations[quotation].Run.End <= view.Sentences[sentence].FirstToken)
                quotation++;
            var clause = new Clause(view, sentence, quotations, quotation, quoted);
            drafts.AddRange(indirect.Find(clause));
            drafts.AddRange(accordingTo.Find(clause));
            drafts.AddRange(aim.Find(clause));
            if (heading.Find(clause) is { } draft)
                drafts.Add(draft);
        }
        return drafts;
    }

    private static bool[] Quoted(TextView view, List<Quotation> quotations)
    {
        var quoted = new bool[view.Count];
        foreach (Quotation quotation in quotations)
            Array.Fill(quoted, true, quotation.Run.First, quotation.Run.Count);
        return quoted;
    }

    private static Findings Finish(TextView view, List<Draft> drafts, SpeakerNamer namer, List<Quotation> quotations)
    {
        Source?[] sources = namer.Name();
        int?[] parents = Drafts.Parents(drafts);
        var attributions = ImmutableArray.CreateBuilder<Attribution>(drafts.Count);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        for (int n = 0; n < drafts.Count; n++)
            attributions.Add(Finish(view, drafts[n], parents[n], sources[n], namer.AddresseeOf(n)));
        foreach (Quotation quotation in quotations.Where(quotation => !quotation.Closed))
            problems.Add(new Problem("unclosed-quotation", "A quotation has no closing mark; its end is inferred: check it.", view.Spans(quotation.Run)[0]));
        foreach (Attribution attribution in attributions.Where(attribution => attribution.Source?.Name is null))
            problems.Add(new Problem("no-speaker", "Nobody could be named for this statement: check who says it.", attribution.Content[0]));
        return new Findings(attributions.ToImmutable(), problems.ToImmutable());
    }

    private static Attribution Finish(TextView view, Draft draft, int? parent, Source? source, Addressee? addressee) => new(
        draft.Kind,
        draft.Medium,
        [.. draft.Content.SelectMany(run => view.Spans(run))],
        draft.Cue is { } cue ? view.Span(cue) : null,
        source,
        addressee,
        draft.Negated,
        draft.Hypothetical,
        parent,
        draft.Rule);
}
