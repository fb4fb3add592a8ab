using Parley.Attributing.Lexicon;
using Parley.Attributing.Speakers;
using Parley.Text;

namespace Parley.Attributing.Learned;

/// <summary>Who speaks, as the network reads it, and where the grammar or the rules speak against it.</summary>
/// <param name="Run">Null: nobody is named.</param>
/// <param name="IsGuess">The rules name another: a doubt remains.</param>
/// <param name="IsGiver">From whom a medium has it; the model may have read him as a part of the content.</param>
/// <param name="IsNobody">"Neither Beck nor Arndt", "niemand": that it was said is denied.</param>
internal readonly record struct ReadSource(TokenRun? Run, TokenRun? Addressee, bool IsGuess, bool IsNobody, bool IsGiver = false);

internal sealed class SourceFinder(Surroundings around, ContentRuns contents)
{
    private const int MostUp = 6;
    private const string Subject = "nsubj", PassiveSubject = "nsubj:pass", RelativeClause = "acl", Attribute = "nmod";

    private readonly TextView view = around.View;

    public ReadSource Of(Reading reading, Draft? proposal)
    {
        // A sentence without a clause that reports names nobody who says it.
        if (reading.Kind == AnchorKind.Free)
            return new ReadSource(null, null, true, false);
        TokenRun? source = Nearest(reading, Part.Source), addressee = Nearest(reading, Part.Addressee);
        if (view.Is(reading.Anchor, WordClass.Receiving) && Giver(reading.Anchor) is { } giver)
            return new ReadSource(giver, addressee, false, false, IsGiver: true);
        if (source is not { } run)
            return new ReadSource(Unread(reading), addressee, true, false);
        if (IsSpokenTo(run, reading.Anchor, proposal))
            return new ReadSource(null, addressee ?? run, false, false);
        // "Two pilots have told Reuters": the object is told, the subject tells.
        if (around.Tree.Parent(Head(run)) == reading.Anchor && around.Tree.Relation(Head(run)) is "obj" or "iobj" && SubjectOf(reading.Anchor, reading) is { } teller)
            return new ReadSource(teller, run, true, view.Is(teller.First, WordClass.Negation));
        // "The office reportedly closes", "calls with Beck – seemingly nothing helps": whoever is spoken of reports nothing.
        if (around.Tree.Upos(reading.Anchor) == Upos.Adv && !view.Is(reading.Anchor, WordClass.CueStart | WordClass.AccordingStart)
            && around.Tree.Relation(Head(run)) is var part && (part.StartsWith(Subject, StringComparison.Ordinal) || part == Attribute))
            return new ReadSource(null, addressee, false, false);
        if (AddresseeIn(run, reading.Anchor) is > 0 and var to)
        {
            addressee ??= run with { First = to + 1 };
            run = run with { End = to };
        }
        // "Beck, who": whom the clause tells of.
        if (run.Count > 2 && view.IsWord(run.End - 2, ',') && Pronoun.HasType(view, run.End - 1, "Rel"))
            run = run with { End = run.End - 2 };
        bool isGuess = proposal is { Source: { } other } && (other.End <= run.First || run.End <= other.First || proposal.IsSourceGuessed);
        TokenRun antecedent = Antecedent(run);
        isGuess |= antecedent != run && !IsPerson(antecedent);
        return new ReadSource(antecedent, addressee, isGuess, view.Is(run.First, WordClass.Negation));
    }

    // "The agency learned from officials that …": whoever told it.
    private TokenRun? Giver(int anchor)
    {
        TokenRun sentence = view.Sentence(view.SentenceOf(anchor));
        for (int token = sentence.First; token < sentence.End - 1; token++)
            if (view.Is(token, WordClass.Giver) && around.Tree.Parent(token) is var noun && noun > token && around.Tree.Parent(noun) == anchor)
                return Phrase(noun, ClauseBehind(noun, sentence.End));
        return null;
    }

    // Where the network reads no source: the person who is the subject of the cue, or of the verb on which it hangs ("Beck answered with the remark …"),
    // or who stands right before a finite cue that has no subject ("the call in which Beck said …").
    private TokenRun? Unread(Reading reading)
    {
        int anchor = reading.Anchor, verb = around.Tree.Upos(anchor) == Upos.Noun ? around.Tree.Parent(anchor) : anchor;
        if (verb < 0 || around.Tree.Upos(verb) != Upos.Verb)
            return null;
        if (SubjectOf(verb, reading) is { } subject)
            return IsPerson(subject) ? subject : null;
        return verb == anchor && view.FeatureOf(anchor, "VerbForm") == "Fin" ? NameBefore(anchor) : null;
    }

    private TokenRun? NameBefore(int verb)
    {
        int first = verb, start = view.Sentence(view.SentenceOf(verb)).First;
        while (first > start && (around.Names[first - 1] != 0 || around.IsSurname(first - 1)))
            first--;
        return first == verb || (first > start && around.Tree.Upos(first - 1) == Upos.Adp) ? null : new TokenRun(first, verb);
    }

    // Of the cue or its verb, outside of what is said.
    private TokenRun? SubjectOf(int verb, Reading reading)
    {
        TokenRun sentence = view.Sentence(view.SentenceOf(reading.Anchor));
        for (int token = sentence.First; token < sentence.End; token++)
            if (around.Tree.Parent(token) == verb && around.Tree.Relation(token) == Subject && !reading.Runs(Part.Content).Any(run => run.First <= token && token < run.End))
                return Phrase(token, reading.Anchor > token ? reading.Anchor : sentence.End);
        return null;
    }

    // What he told begins with the clause, on whatever the tree hangs it.
    private int ClauseBehind(int noun, int end)
    {
        int at = noun + 1;
        while (at < end && around.Tree.Upos(at) != Upos.Sconj && !view.Is(at, WordClass.Complementizer))
            at++;
        return at;
    }

    // "said Beck to the paper": "to" and a noun that hangs on the cue, or that is a name of no place; 0: there is none.
    private int AddresseeIn(TokenRun run, int anchor)
    {
        for (int token = run.First + 1; token < run.End - 1; token++)
        {
            int noun = view.Is(token, WordClass.InfinitiveMarker) ? around.Tree.Parent(token) : -1;
            if (noun <= token || noun >= run.End)
                continue;
            bool isOfCue = around.Tree.Parent(noun) == anchor;
            if (isOfCue || (run.First > anchor && around.Tree.Upos(noun) == Upos.Propn && view.NameOf(noun) is not NameKind.Loc))
                return token;
        }
        return 0;
    }

    // "Beck was told": whoever is told or asked is not the one who speaks; whoever is convinced is.
    private bool IsSpokenTo(TokenRun source, int anchor, Draft? proposal)
    {
        if (around.Tree.Relation(Head(source)) != PassiveSubject || around.Tree.Parent(Head(source)) != anchor)
            return false;
        foreach (CueForm form in view.Lexicon.CuesFrom(view.Word(anchor)))
            if (form.Words.Length == 1 && (form.Frames & Frames.Addressee) != 0)
                return true;
        return proposal is { Source: null };
    }

    /// <summary>The token of a run on which its others depend.</summary>
    public int Head(TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
            if (around.Tree.Parent(token) is var parent && (parent < run.First || parent >= run.End) && around.Tree.Upos(token) != Upos.Punct)
                return token;
        return run.First;
    }

    // Of several mentions the nearest one; marks between two runs are inside of the mention.
    private TokenRun? Nearest(Reading reading, Part part)
    {
        TokenRun? best = null;
        foreach (TokenRun run in contents.Joined(reading.Runs(part)))
            if (best is not { } known || Distance(run, reading.Anchor) < Distance(known, reading.Anchor))
                best = run;
        return best is { } found && contents.Trimmed(found) is { IsEmpty: false } trimmed ? trimmed : null;
    }

    private static int Distance(TokenRun run, int token) => token < run.First ? run.First - token : token - run.End + 1;

    // "Beck, who said": the noun phrase before, with what stands before its head.
    private TokenRun Antecedent(TokenRun run)
    {
        bool isPronoun = run.Count == 1 || (run.Count == 2 && view.IsWord(run.First - 1, ',') && around.Tree.Upos(run.First + 1) is Upos.Det or Upos.Pron or Upos.Adv);
        if (!isPronoun || !view.Is(run.First, WordClass.Relative) || around.Tree.Upos(run.First) is not (Upos.Pron or Upos.Det))
            return run;
        int clause = around.Tree.Parent(run.First);
        while (clause >= 0 && !around.Tree.Relation(clause).StartsWith(RelativeClause, StringComparison.Ordinal))
            clause = around.Tree.Parent(clause);
        int noun = clause < 0 ? -1 : Agreeing(around.Tree.Parent(clause), run.First);
        return noun >= 0 && noun < run.First ? Phrase(noun, run.First) : run;
    }

    // Where the pronoun's gender forbids the nearest noun, the person on whom that noun hangs.
    private int Agreeing(int noun, int relative)
    {
        for (int at = noun, steps = 0; at >= 0 && at < relative && steps < MostUp; at = around.Tree.Parent(at), steps++)
            if (Agree(at, relative) && (at == noun || IsSomebody(at)))
                return at;
        return noun;
    }

    private bool Agree(int noun, int relative) =>
        view.FeatureOf(noun, "Gender") is not { } own || view.FeatureOf(relative, "Gender") is not { } asked || view.IsPlural(noun) || own == asked;

    /// <summary>Whether a run has a person's name, or a role. Of a person a relative clause is told more surely than of whatever else stands before it.</summary>
    public bool IsPerson(TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
            if (view.NameOf(token) == NameKind.Per || view.Lexicon.Roles.Match(view.Word(token)))
                return true;
        return false;
    }

    private bool IsSomebody(int noun) => around.Names[noun] != 0 || view.Lexicon.Roles.Match(view.Word(noun));

    private TokenRun Phrase(int noun, int before)
    {
        int first = noun, end = noun + 1;
        while (first > view.Sentence(view.SentenceOf(noun)).First && IsInside(first - 1, noun) && around.Tree.Upos(first - 1) is not (Upos.Punct or Upos.Adp or Upos.Cconj))
            first--;
        while (end < before && IsInside(end, noun) && around.Tree.Upos(end) != Upos.Punct)
            end++;
        return new TokenRun(first, end);
    }

    private bool IsInside(int token, int noun)
    {
        for (int at = around.Tree.Parent(token), steps = 0; at >= 0 && steps < 8; at = around.Tree.Parent(at), steps++)
            if (at == noun)
                return true;
        return false;
    }
}
