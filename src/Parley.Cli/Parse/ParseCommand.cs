using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Reading;

namespace Parley.Cli.Parse;

/// <summary><c>parley parse PATH…</c>: the grammar of articles, onto standard output.</summary>
internal static class ParseCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string[]> paths = Common.Paths();
        Option<string?> language = Typed.Choice(
            "--language", "CODE", "The articles' language: de, en. Default: found out.", () => LanguageFolder.Codes(ArticleReaders.Folder(around)));
        Option<Format?> format = Typed.Choice("--format", "How to print it. Default: table.", Format.Table, Format.Conllu);
        Option<bool> asIs = Common.AsIs();
        Option<int?> threads = Common.Threads();
        var command = new Command("parse", "Print the sentences and words of articles: tags, lemmas, names, dependencies.")
        {
            paths, language, format, asIs, threads,
        };
        command.SetAction(parsed => new TypedParseOptions(
            parsed.GetValue(paths)!,
            parsed.GetValue(language),
            parsed.GetValue(format),
            parsed.GetValue(asIs),
            parsed.GetValue(threads)).Run(around));
        return command;
    }
}
