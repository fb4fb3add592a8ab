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
        var folders = new Option<string[]>("--data") { HelpName = "DIR", Description = "Folders with articles/ and gold/. The first is what is measured. Default: samples and practice", DefaultValueFactory = _ => ["samples", "practice"], AllowMultipleArgumentsPerToken = true };
        var books = new Option<string>("--codebooks") { HelpName = "DIR", Description = "The folder with the codebook; the weights go there. Default: codebooks", DefaultValueFactory = _ => "codebooks" };
        var dry = new Option<bool>("--dry") { Description = "Print the figures and write nothing." };
        var command = new Command("coding", "Learn the weights by which acts and issues are decided.") { folders, books, dry };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetValue(books)!;
            CodingData data = CodebookFolder.Load(folder);
            string[] from = parsed.GetValue(folders)!;
            var examples = new CodeExamples(data);
            examples.Add(from[0]);
            int measured = examples.All.Count;
            foreach (string further in from.Skip(1))
                examples.Add(further);
            (LinearModel acts, LinearModel issues, LinearModel dates) = new CodingTrainer(data, examples.All, measured, log).Train();
            if (parsed.GetValue(dry))
                return;
            File.WriteAllText(Path.Combine(folder, CodebookFolder.Acts), acts.ToString());
            File.WriteAllText(Path.Combine(folder, CodebookFolder.Issues), issues.ToString());
            File.WriteAllText(Path.Combine(folder, CodebookFolder.Dates), dates.ToString());
        });
        return command;
    }
}
