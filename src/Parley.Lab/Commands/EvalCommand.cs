using System.CommandLine;
using Parley.Lab.Attributions;
using Parley.Lab.Corpora;
using Parley.Lab.Evaluation;
using Parley.Lab.Identifying;
using Parley.Lab.Links;
using Parley.Lab.Speakers;
using Parley.Lab.Statements;

namespace Parley.Lab.Commands;

/// <summary><c>parley-lab eval WHAT</c>: figures on the development part.</summary>
internal static class EvalCommand
{
    public static Command Create(TextWriter output)
    {
        Argument<string> what = TrainCommand.What();
        Option<string> data = Data();
        var models = new Option<string?>("--models") { HelpName = "DIR", Description = "The folder that 'train --output' wrote. Default: the models of the program." };
        var articles = new Option<string[]>("--articles")
        {
            HelpName = "FILE", Description = "Articles of the language, JSON lines: their fields 'sentences' are measured against. For the identification CODE=FILE: their paragraphs must not be mistaken.",
        };
        var command = new Command("eval", "Print the figures of models on the development part.")
        {
            what, data, models, articles, Samples(output), SpeakersCommand.Create(output), Attribution(output), Links(output),
        };
        command.SetAction(parsed =>
        {
            var corpora = new CorpusFolder(parsed.GetValue(data)!);
            if (parsed.GetValue(what) == TrainCommand.Identification)
                IdentificationEvaluation.Run(corpora, parsed.GetValue(models), parsed.GetValue(articles) ?? [], output);
            else
                LanguageEvaluation.Run(parsed.GetValue(what)!, corpora, parsed.GetValue(models), parsed.GetValue(articles) ?? [], output);
        });
        return command;
    }

    private static Command Samples(TextWriter output)
    {
        var folder = new Option<string>("--data") { HelpName = "DIR", Description = "The folder with articles/, gold/ and split.txt. Default: samples", DefaultValueFactory = _ => "samples" };
        var predictions = new Option<string?>("--predictions") { HelpName = "FILE", Description = "Lines of 'parley read --as-is --format jsonl' to score in place of today's reader." };
        var details = new Option<bool>("--details") { Description = "List the commonest mistakes, those of the test articles left out." };
        var baseline = new Option<bool>("--baseline") { Description = "Give each statement that was read the commonest act and issue of the development articles and nothing else." };
        var command = new Command(SampleEvaluation.Name, "Score the statements that are read in the sample corpus.") { folder, predictions, details, baseline };
        command.SetAction(parsed => SampleEvaluation.Run(parsed.GetValue(folder)!, parsed.GetValue(predictions), parsed.GetValue(details), parsed.GetValue(baseline), output));
        return command;
    }

    private static Command Links(TextWriter output)
    {
        var folder = new Option<string>("--data") { HelpName = "DIR", Description = "The sample corpus. Default: samples", DefaultValueFactory = _ => "samples" };
        var details = new Option<bool>("--details") { Description = "List what is wrong or missed." };
        var command = new Command(LinkingEvaluation.Name, "Score what is found between the articles of the sample corpus.") { folder, details };
        command.SetAction(parsed => LinkingEvaluation.Run(parsed.GetValue(folder)!, parsed.GetValue(details), output));
        return command;
    }

    private static Command Attribution(TextWriter output)
    {
        Option<string> data = AttributionCorpus.Data();
        var language = new Option<string?>("--language") { HelpName = "CODE", Description = "Only this one. Default: all." };
        language.AcceptOnlyFromAmong([.. AttributionCorpus.Languages]);
        var part = new Option<string>("--part") { HelpName = "PART", Description = "dev, or train to study errors. Default: dev", DefaultValueFactory = _ => AttributionCorpus.Development };
        part.AcceptOnlyFromAmong([.. AttributionCorpus.Parts]);
        var predictions = new Option<string?>("--predictions") { HelpName = "FILE", Description = "Lines of 'parley read --as-is --format jsonl' to score in place of today's reader." };
        var models = new Option<string?>("--models") { HelpName = "DIR", Description = "The folder that 'train --output' wrote, for the language that is named. Default: the models of the program." };
        var details = new Option<bool>("--details") { Description = "Show how right each rule is, and list each mistake." };
        var command = new Command(AttributionEvaluation.Name, "Score who is read to have said what against the corpora of attributions.") { data, language, part, predictions, models, details };
        command.Validators.Add(result =>
        {
            if (result.GetValue(models) is not null && result.GetValue(language) is null)
                result.AddError("--models needs --language.");
        });
        command.SetAction(parsed => AttributionEvaluation.Run(
            new AttributionJob(
                new CorpusFolder(parsed.GetValue(data)!), parsed.GetValue(language), parsed.GetValue(part)!, parsed.GetValue(predictions), parsed.GetValue(models), parsed.GetValue(details)),
            output));
        return command;
    }

    public static Option<string> Data() => new("--data")
    {
        HelpName = "DIR", Required = true, Description = "The folder of corpora, with ud/, ner/, lexicon/ and langid/.",
    };
}
