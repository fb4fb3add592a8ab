using System.CommandLine;
using Parley.Lab.Evaluation;
using Parley.Lab.Treebanks;

namespace Parley.Lab.Commands;

/// <summary><c>parley-lab score GOLD SYSTEM</c>: the CoNLL-18 figures of one file of CoNLL-U against another.</summary>
internal static class ScoreCommand
{
    public static Command Create(TextWriter output)
    {
        var gold = new Argument<string>("GOLD") { Description = "The treebank, .conllu or .conllu.gz." };
        var system = new Argument<string>("SYSTEM") { Description = "An analysis of its raw text." };
        var command = new Command("score", "Score a file of CoNLL-U against a treebank.") { gold, system };
        command.SetAction(parsed => output.WriteLine(Conll18.Score(
            Conllu.Read(parsed.GetValue(gold)!), Conllu.Read(parsed.GetValue(system)!))));
        return command;
    }
}
