using System.CommandLine;
using Parley.Lab.Attributions;
using Parley.Lab.Attributions.Drawing;
using Parley.Lab.Corpora;
using Parley.Reading;

namespace Parley.Lab.Commands;

/// <summary><c>parley-lab draw speakers</c>: samples for somebody to judge.</summary>
internal static class DrawCommand
{
    private const int Seed = 2031;
    private const int Context = 800;

    public static Command Create(TextWriter output)
    {
        Option<string> data = AttributionCorpus.Data();
        var seed = new Option<int>("--seed") { HelpName = "N", Description = $"Draws others. Default: {Seed}", DefaultValueFactory = _ => Seed };
        var context = new Option<int>("--context") { HelpName = "N", Description = $"So many characters before each content. Default: {Context}", DefaultValueFactory = _ => Context };
        var verdicts = new Option<string?>("--verdicts") { HelpName = "FILE", Description = "Print the share of right names by these verdicts, and only those attributions whose name nobody judged." };
        var speakers = new Command("speakers", $"Draw {SpeakerDraw.OfEachLanguage} attributions of each language whose source has no proper name, and show whom the reader names.") { data, seed, context, verdicts };
        speakers.SetAction(parsed => Speakers(new CorpusFolder(parsed.GetValue(data)!), parsed.GetValue(seed), parsed.GetValue(context), parsed.GetValue(verdicts), output));
        return new Command("draw", "Draw samples of the development parts to be judged.") { speakers };
    }

    private static void Speakers(CorpusFolder data, int seed, int context, string? verdicts, TextWriter output)
    {
        IReadOnlyDictionary<(string, int), Verdict> judged = verdicts is null ? new Dictionary<(string, int), Verdict>() : Verdicts.Read(verdicts);
        var draw = new SpeakerDraw(data, CorpusReader.Of(LanguageFolder.LoadAll(LanguageFolder.Default)), seed);
        DrawnSpeaker[] drawn = [.. AttributionCorpus.Languages.SelectMany(draw.Of)];
        var page = new DrawnPage(output, context);
        foreach (DrawnSpeaker one in drawn.Where(one => VerdictTable.Of(one, judged) is null))
            page.Write(one, one.Read is null ? Verdicts.Unmatched : "?");
        if (verdicts is not null)
            VerdictTable.Write(drawn, judged, output);
    }
}
