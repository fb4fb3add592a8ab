using System.CommandLine;
using Parley.Coding;
using Parley.Coding.Model;
using Parley.Reading;

namespace Parley.Lab.Codes;

/// <summary><c>parley-lab train coding</c>: weights of acts and issues, with their cross-validated figures.</summary>
internal static class CodingCommand
{
    public static Command Create(TextWriter log)
    {
        var samples = new Option<string>("--samples") { HelpName = "DIR", Description = "The folder with articles/, gold/ and split.txt. Default: samples", DefaultValueFactory = _ => "samples" };
        var books = new Option<string>("--codebooks") { HelpName = "DIR", Description = "The folder with the codebook; the weights go there. Default: codebooks", DefaultValueFactory = _ => "codebooks" };
        var dry = new Option<bool>("--dry") { Description = "Print the figures and write nothing." };
        var command = new Command("coding", "Learn the weights by which acts and issues are decided.") { samples, books, dry };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetValue(books)!;
            CodingData data = CodebookFolder.Load(folder);
            (LinearModel acts, LinearModel issues) = new CodingTrainer(data, CodeExamples.Of(parsed.GetValue(samples)!, data), log).Train();
            if (parsed.GetValue(dry))
                return;
            File.WriteAllText(Path.Combine(folder, CodebookFolder.Acts), acts.ToString());
            File.WriteAllText(Path.Combine(folder, CodebookFolder.Issues), issues.ToString());
        });
        return command;
    }
}
