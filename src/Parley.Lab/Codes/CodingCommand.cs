using System.CommandLine;
using Parley.Coding;
using Parley.Coding.Model;
using Parley.Lab.Attributing;
using Parley.Reading;
using Parley.Text;

namespace Parley.Lab.Codes;

/// <summary><c>parley-lab train coding</c>: weights of acts, issues and dates, with their cross-validated figures.</summary>
internal static class CodingCommand
{
    private static readonly IReadOnlyList<Language> languages = LanguageFolder.LoadAll(LanguageFolder.Default);

    public static Command Create(TextWriter log)
    {
        var folders = new Option<string[]>("--data") { HelpName = "DIR", Description = "Folders with articles/ and gold/. The first is what is measured. Default: samples, practice and the folders of practice/linked", DefaultValueFactory = _ => [AttributionRecipe.Samples, .. GoldCorpora.PracticeFolders(AttributionRecipe.Practice)], AllowMultipleArgumentsPerToken = true };
        var books = new Option<string>("--codebooks") { HelpName = "DIR", Description = "The folder with the codebook; the weights go there. Default: codebooks", DefaultValueFactory = _ => "codebooks" };
        var dry = new Option<bool>("--dry") { Description = "Print the figures and write nothing." };
        var only = new Option<bool>("--dates") { Description = "Learn the dates alone." };
        var mistakes = new Option<string?>("--mistakes") { HelpName = "FILE", Description = "Write each date that is wrong, cross-validated, to FILE: article, statement, gold, what was decided, the candidates with their features." };
        var command = new Command("coding", "Learn the weights by which acts, issues and dates are decided.") { folders, books, dry, only, mistakes };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetValue(books)!;
            CodingData data = CodebookFolder.Load(folder);
            (CodeExamples examples, int measured) = Examples(data, parsed.GetValue(folders)!);
            var trainer = new DateTrainer(data, languages, examples.Articles, measured, log);
            var written = new List<(string File, LinearModel Model)> { (CodebookFolder.Dates, trainer.Train()) };
            if (parsed.GetValue(mistakes) is { } file)
                File.WriteAllLines(file, trainer.Mistakes());
            if (!parsed.GetValue(only))
                written.AddRange(ActsAndIssues(data, examples, measured, log));
            foreach ((string name, LinearModel model) in parsed.GetValue(dry) ? [] : written)
                File.WriteAllText(Path.Combine(folder, name), model.ToString());
        });
        return command;
    }

    private static IEnumerable<(string File, LinearModel Model)> ActsAndIssues(CodingData data, CodeExamples examples, int measured, TextWriter log)
    {
        (LinearModel acts, LinearModel issues) = new CodingTrainer(data, examples.Shown(measured), log).Train();
        return [(CodebookFolder.Acts, acts), (CodebookFolder.Issues, issues)];
    }

    private static (CodeExamples Examples, int Measured) Examples(CodingData data, string[] folders)
    {
        var examples = new CodeExamples(data, languages);
        examples.Add(folders[0]);
        int measured = examples.Articles.Count;
        foreach (string further in folders.Skip(1))
            examples.Add(further);
        return (examples, measured);
    }
}
