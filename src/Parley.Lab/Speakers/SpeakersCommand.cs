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
        return command;
    }
}
