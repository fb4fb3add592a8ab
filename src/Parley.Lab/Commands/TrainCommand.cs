using System.CommandLine;
using Parley.Lab.Attributing;
using Parley.Lab.Corpora;
using Parley.Lab.Identifying;
using Parley.Lab.Lexicons;
using Parley.Lab.Training;
using Parley.Reading;

namespace Parley.Lab.Commands;

/// <summary>What a trainer is asked for.</summary>
/// <param name="Final">Train on the development part too: a model to be shipped, and not to be scored.</param>
/// <param name="Sample">At most so many sentences, for tests; null: all.</param>
/// <param name="Log">How far it is.</param>
public sealed record TrainingJob(CorpusFolder Data, string Language, bool Final, int? Sample, TextWriter Log);

/// <summary><c>parley-lab train WHAT</c>: corpora to model files.</summary>
internal static class TrainCommand
{
    public const string Identification = "identification";

    // In the order in which they are trained: a grammar uses the lexicon.
    private static readonly IReadOnlyList<(string Model, Func<TrainingJob, string, byte[]> Train)> ofLanguage =
    [
        ("lexicon", (job, _) => LexiconBuilder.Build(job.Language, job.Data)),
        ("grammar", (job, folder) => GrammarTrainer.Train(job, Lexicon(job.Language, folder))),
        ("attribution", (job, _) => AttributionTrainer.Train(job)),
    ];

    public static Command Create(TextWriter log)
    {
        Argument<string> what = What();
        Option<string> data = EvalCommand.Data();
        var output = new Option<string?>("--output") { HelpName = "DIR", Description = $"Where the models go. Default: languages/<code>; for the {Identification} languages." };
        var final = new Option<bool>("--final") { Description = "Train on the development part too: to be shipped, not to be scored." };
        var sample = new Option<int?>("--sample") { HelpName = "N", Description = "Train on at most N sentences of each file: for tests." };
        var only = new Option<string?>("--only") { HelpName = "MODEL", Description = $"One of a language's models: {string.Join(", ", ofLanguage.Select(one => one.Model))}." };
        only.Validators.Add(result =>
        {
            if (ofLanguage.All(one => one.Model != result.Tokens[^1].Value))
                result.AddError($"--only: '{result.Tokens[^1].Value}' is not one of {string.Join(", ", ofLanguage.Select(one => one.Model))}.");
        });
        var command = new Command("train", "Train models.") { what, data, output, final, sample, only, Codes.CodingCommand.Create(log), Links.EchoCommand.Create(log), Speakers.ClueTrainer.Create(log) };
        command.SetAction(parsed => Run(
            new TrainingJob(new CorpusFolder(parsed.GetValue(data)!), parsed.GetValue(what)!, parsed.GetValue(final), parsed.GetValue(sample), log),
            parsed.GetValue(output),
            parsed.GetValue(only)));
        return command;
    }

    /// <summary>What is trained or scored.</summary>
    public static Argument<string> What()
    {
        var what = new Argument<string>("WHAT") { Description = $"A language's code, or '{Identification}' for the model that tells the languages apart." };
        what.Validators.Add(result =>
        {
            string[] known = [.. LanguageFolder.Codes(LanguageFolder.Default), Identification];
            if (!known.Contains(result.Tokens[^1].Value))
                result.AddError($"'{result.Tokens[^1].Value}' is not one of {string.Join(", ", known)}.");
        });
        return what;
    }

    private static void Run(TrainingJob job, string? output, string? only)
    {
        if (job.Language == Identification)
        {
            Write(output ?? "languages", Identification, IdentificationTrainer.Train(job), job.Log);
            return;
        }
        string folder = output ?? Path.Combine("languages", job.Language);
        foreach ((string model, Func<TrainingJob, string, byte[]> train) in ofLanguage.Where(one => only is null || one.Model == only))
            Write(folder, model, train(job, folder), job.Log);
    }

    // The one that was just built, or else the program's.
    private static byte[] Lexicon(string language, string folder) => File.Exists(Path.Combine(folder, "lexicon.model"))
        ? File.ReadAllBytes(Path.Combine(folder, "lexicon.model"))
        : ModelFolder.Load(language, null).Model("lexicon").ToArray();

    private static void Write(string folder, string model, byte[] bytes, TextWriter log)
    {
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, model + ".model");
        File.WriteAllBytes(file, bytes);
        log.WriteLine($"{file}: {bytes.Length:N0} bytes");
    }
}
