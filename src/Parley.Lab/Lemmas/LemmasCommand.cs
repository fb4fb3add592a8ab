using System.CommandLine;
using System.Globalization;
using Parley.Lab.Commands;
using Parley.Lab.Corpora;
using Parley.Lab.Lexicons;
using Parley.Lab.Treebanks;
using Parley.Tagging.Lemmas;
using Parley.Tagging.Lexicons;

namespace Parley.Lab.Lemmas;

/// <summary>
/// <c>parley-lab lemmas WHAT</c>: trains the dictionary and the lemmas on the training part, and prints how often the
/// development part's lemmas are found from its own tags.
/// </summary>
internal static class LemmasCommand
{
    public static Command Create(TextWriter output)
    {
        var what = new Argument<string>("WHAT") { Description = "A language's code." };
        Option<string> data = EvalCommand.Data();
        var command = new Command("lemmas", "Print how often lemmas are found, and forms guessed, with the development part's own tags.") { what, data };
        command.SetAction(parsed => Run(parsed.GetValue(what)!, new CorpusFolder(parsed.GetValue(data)!), output));
        return command;
    }

    private static void Run(string language, CorpusFolder data, TextWriter output)
    {
        Lexicon lexicon = Lexicon.Load(LexiconBuilder.Build(language, data), "lexicon");
        byte[] section = LemmaTrainer.Train(data.Treebanks(language, development: false).SelectMany(Conllu.Read), lexicon);
        Lemmatizer lemmatizer = Lemmatizer.Load(section, lexicon);
        foreach (string treebank in data.Treebanks(language, development: true))
        {
            GoldSentence[] gold = [.. Conllu.Read(treebank)];
            double all = LemmaScore.Of(gold, lemmatizer).Average(result => result.IsRight ? 1.0 : 0);
            double upos = LemmaScore.Of(gold, lemmatizer, onlyUpos: true).Average(result => result.IsRight ? 1.0 : 0);
            GuessScore guess = GuessScore.Of(gold, lexicon);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(treebank)}: lemma {all:F4}, with UPOS alone {upos:F4}; {guess}"));
        }
    }
}
