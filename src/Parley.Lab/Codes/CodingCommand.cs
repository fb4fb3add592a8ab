using System.CommandLine;
using Parley.Coding;
using Parley.Coding.Model;
using Parley.Lab.Attributing;
using Parley.Reading;

namespace Parley.Lab.Codes;

/// <summary><c>parley-lab train coding</c>: weights of acts and issues, with their cross-validated figures.</summary>
internal static class CodingCommand
{
    private const int Passes = 2;

    public static Command Create(TextWriter log)
    {
        var folders = new Option<string[]>("--data") { HelpName = "DIR", Description = "Folders with articles/ and gold/. The first is what is measured. Default: samples, practice and the folders of practice/linked", DefaultValueFactory = _ => [AttributionRecipe.Samples, .. GoldCorpora.PracticeFolders(AttributionRecipe.Practice)], AllowMultipleArgumentsPerToken = true };
        var books = new Option<string>("--codebooks") { HelpName = "DIR", Description = "The folder with the codebook; the weights go there. Default: codebooks", DefaultValueFactory = _ => "codebooks" };
        var dry = new Option<bool>("--dry") { Description = "Print the figures and write nothing." };
        var command = new Command("coding", "Learn the weights by which acts and issues are decided.") { folders, books, dry };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetValue(books)!;
            CodingData data = CodebookFolder.Load(folder);
            string[] from = parsed.GetValue(folders)!;
            (IReadOnlyList<CodeExample> examples, int measured) = Examples(data, decides: false, from);
            var trainer = new CodingTrainer(data, examples, measured, log);
            (LinearModel acts, LinearModel issues, LinearModel dates) = trainer.Train();
            // Once more with what the model itself decides of the statements before: else it trusts them as it may trust the gold.
            for (int pass = 0; pass < Passes; pass++)
                dates = trainer.Anew(Examples(data with { Dates = dates }, decides: true, from).Examples);
            if (parsed.GetValue(dry))
                return;
            File.WriteAllText(Path.Combine(folder, CodebookFolder.Acts), acts.ToString());
            File.WriteAllText(Path.Combine(folder, CodebookFolder.Issues), issues.ToString());
            File.WriteAllText(Path.Combine(folder, CodebookFolder.Dates), dates.ToString());
        });
        return command;
    }

    private static (IReadOnlyList<CodeExample> Examples, int Measured) Examples(CodingData data, bool decides, string[] folders)
    {
        var examples = new CodeExamples(data, decides);
        examples.Add(folders[0]);
        int measured = examples.All.Count;
        foreach (string further in folders.Skip(1))
            examples.Add(further);
        return (examples.All, measured);
    }
}
