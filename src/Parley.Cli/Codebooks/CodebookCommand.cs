using System.CommandLine;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Coding;
using Parley.Coding.Actors;
using Parley.Reading;

namespace Parley.Cli.Codebooks;

/// <summary><c>parley codebook check [FILE]</c>: what is wrong with a codebook or a file of actors, by its lines.</summary>
internal static class CodebookCommand
{
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string?>("FILE") { Description = "A codebook or a file of actors. Default: those that came with the program.", Arity = ArgumentArity.ZeroOrOne };
        var check = new Command("check", "Look a codebook over: what is wrong, on which line, and what to do.") { file };
        check.SetAction(parsed => Check(parsed.GetValue(file), around));
        return new Command("codebook", "Codebooks: acts, issues and actors, as their files define them.") { check };
    }

    private static int Check(string? file, Surroundings around)
    {
        string folder = UsedCodebooks.Folder(around);
        string[] files = file is null ? [Path.Combine(folder, CodebookFolder.Codebook), .. CodebookFolder.ActorFiles(folder)] : [around.Resolve(file)];
        bool whole = true;
        var known = new List<Actor>(file is null ? [] : CodebookFolder.LoadActors(folder));
        bool own = file is not null;
        foreach (string one in files)
        {
            string text = CodebookFolder.Text(one);
            whole &= Check(file ?? one, text, known, own, around);
            known.AddRange(!own ? ActorFileReader.Parse(text, known).Actors : []);
        }
        return whole ? ExitCode.Done : ExitCode.Failed;
    }

    private static bool Check(string name, string text, IReadOnlyList<Actor> known, bool own, Surroundings around)
    {
        var report = new Report(around);
        IReadOnlyList<Fault> faults = CodebookCheck.Of(text, known, own, out string summary);
        foreach (Fault fault in faults)
            report.Line($"{name}:{fault.Line}: {fault.Message}");
        if (faults.Count == 0)
            new Screen(around).WriteLine($"{name}: {summary}, nothing wrong");
        return faults.Count == 0;
    }
}
