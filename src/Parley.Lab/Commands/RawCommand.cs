using System.CommandLine;
using Parley.Lab.Evaluation;
using Parley.Lab.Treebanks;

namespace Parley.Lab.Commands;

/// <summary><c>parley-lab raw GOLD</c>: the text of a treebank, to be analysed and scored.</summary>
internal static class RawCommand
{
    public static Command Create(TextWriter output)
    {
        var gold = new Argument<string>("GOLD") { Description = "The treebank, .conllu or .conllu.gz." };
        var command = new Command("raw", "Print the raw text of a treebank.") { gold };
        command.SetAction(parsed => output.Write(RawText.Of(Conllu.Read(parsed.GetValue(gold)!))));
        return command;
    }
}
