using System.CommandLine;
using Parley.Lab.Attributing;
using Parley.Reading;

namespace Parley.Lab.Links;

/// <summary><c>parley-lab train echoes</c>: weights by which one statement is told in two articles, with their cross-validated figures.</summary>
internal static class EchoCommand
{
    public static Command Create(TextWriter log)
    {
        var folders = new Option<string[]>("--data")
        {
            HelpName = "DIR",
            Description = "Folders with articles/, gold/, actors.json and corpus.json, each of one crisis. Default: samples and the folders of practice/linked",
            DefaultValueFactory = _ => [AttributionRecipe.Samples, .. GoldCorpora.PracticeFolders(AttributionRecipe.Practice).Skip(1)],
            AllowMultipleArgumentsPerToken = true,
        };
        var practice = new Option<string>("--practice") { HelpName = "DIR", Description = "The folder with articles/, gold/ and linked/ by which concepts are rare. Default: practice", DefaultValueFactory = _ => AttributionRecipe.Practice };
        var books = new Option<string>("--codebooks") { HelpName = "DIR", Description = "The folder to which the weights go. Default: codebooks", DefaultValueFactory = _ => "codebooks" };
        var dry = new Option<bool>("--dry") { Description = "Print the figures and write nothing." };
        var command = new Command("echoes", "Learn the weights by which one statement is told in two articles.") { folders, practice, books, dry };
        command.SetAction(parsed =>
        {
            string model = new EchoTrainer(parsed.GetValue(folders)!, parsed.GetValue(practice)!, log).Train().ToString();
            if (!parsed.GetValue(dry))
                File.WriteAllText(Path.Combine(parsed.GetValue(books)!, CodebookFolder.Echoes), model);
        });
        return command;
    }
}
