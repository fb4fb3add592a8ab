using System.CommandLine;

namespace Parley.Lab.Speakers;

/// <summary><c>parley-lab eval speakers</c>.</summary>
internal static class SpeakersCommand
{
    public static Command Create(TextWriter output)
    {
        var folder = new Option<string>("--data") { HelpName = "DIR", Description = "The folder with articles/, gold/ and split.txt. Default: samples", DefaultValueFactory = _ => "samples" };
        var test = new Option<bool>("--test") { Description = "Score the test articles in place of those for development; their mistakes are not listed." };
        var details = new Option<bool>("--details") { Description = "List the mistakes." };
        var command = new Command(SpeakerEvaluation.Name, "Score who is named to speak in the sample corpus, given the spans of its gold.") { folder, test, details };
        command.SetAction(parsed => SpeakerEvaluation.Run(parsed.GetValue(folder)!, parsed.GetValue(test), parsed.GetValue(details), output));
        command.Add(Draw(output));
        return command;
    }

    private static Command Draw(TextWriter output)
    {
        var file = new Argument<string>("FILE") { Description = "A .jsonl.gz of PolNeAR or of the German quotations." };
        var language = new Option<string>("--language") { HelpName = "CODE", Required = true, Description = "The language of its articles." };
        var count = new Option<int>("--count") { HelpName = "N", Description = "How many. Default: 50", DefaultValueFactory = _ => 50 };
        var seed = new Option<int>("--seed") { HelpName = "N", Description = "Which. Default: 1", DefaultValueFactory = _ => 1 };
        var bare = new Option<bool>("--bare") { Description = "Without the text around." };
        var command = new Command("draw", "Draw gold attributions whose source is a pronoun, a role or missing, name them, and print them to be judged.") { file, language, count, seed, bare };
        command.SetAction(parsed => SpeakerDraw.Run(parsed.GetValue(file)!, parsed.GetValue(language)!, parsed.GetValue(count), parsed.GetValue(seed), parsed.GetValue(bare), output));
        return command;
    }
}
