using Parley.Attributing;
using Parley.Attributing.Lexicon;
using Parley.Attributing.Speakers;
using Parley.Lab.Statements;
using Parley.Reading;
using Parley.Text;

namespace Parley.Lab.Speakers;

/// <summary><c>parley-lab eval speakers</c>: whether those who speak in the sample corpus are named right where the gold's spans are given.</summary>
internal static class SpeakerEvaluation
{
    public const string Name = "speakers";

    /// <param name="folder">Holds articles/ and gold/, and where it has test articles split.txt.</param>
    /// <param name="isTest">The test articles in place of those for development.</param>
    public static void Run(string folder, bool isTest, bool details, TextWriter output)
    {
        var score = new SpeakerScore();
        foreach ((SpeakerGold gold, TextView view) in SpeakerArticles.Read(folder, isTest, LanguageFolder.LoadAll(LanguageFolder.Default)))
            Score(gold, view, score);
        foreach ((string what, Share share) in score.Shares)
            output.WriteLine($"{what,-28}{share}");
        if (details && !isTest)
            score.Mistakes.ForEach(output.WriteLine);
    }

    private static void Score(SpeakerGold gold, TextView view, SpeakerScore score)
    {
        IReadOnlyList<(Draft Draft, int Gold)> drafts = GoldDrafts.Of(view, gold.Statements);
        var namer = new SpeakerNamer(view, [.. drafts.Select(pair => pair.Draft)]);
        Source?[] sources = namer.Name();
        string where = StatementFiles.Stem(gold.File);
        for (int n = 0; n < drafts.Count; n++)
        {
            GoldMention one = gold.Statements[drafts[n].Gold];
            if (!one.IsBorderline)
                score.Add(gold, one, FormOf(view, drafts[n].Draft.Source), sources[n], where);
            if (one.AddresseeActor is { } wanted && one.Addressee is { Count: > 0 })
                score.AddAddressee(gold, wanted, namer.AddresseeOf(n)?.Name, $"{where} {one.Id}");
        }
    }

    /// <summary>A pronoun, a role, missing, or a name.</summary>
    public static string FormOf(TextView view, TokenRun? source)
    {
        if (source is not { } run)
            return "missing";
        if (run.Count == 1 && view.Is(run.First, WordClass.Pronoun | WordClass.ObliquePronoun))
            return "pronoun";
        bool hasName = false;
        for (int token = run.First; token < run.End; token++)
            hasName |= view.UposOf(token) == Upos.Propn;
        return hasName ? "name" : "role";
    }
}
