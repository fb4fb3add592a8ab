using Parley.Cli.Codebooks;
using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;

namespace Parley.Cli.Bench;

/// <summary><c>parley bench [PATH]</c>: how fast articles are read on this machine.</summary>
internal static class BenchCommand
{
    public static Command Create(Surroundings around)
    {
        var path = new Argument<string?>("PATH")
        {
            Description = "A file, a folder or a pattern. Default: the samples, repeated.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<int?> threads = Common.Threads();
        var command = new Command("bench", "Measure how fast articles are read; nothing is recorded.") { path, threads };
        var books = new CodebookOptions();
        books.AddTo(command);
        command.SetAction(parsed => Run(parsed.GetValue(path), parsed.GetValue(threads) ?? Environment.ProcessorCount, books.Read(parsed), around));
        return command;
    }

    private static int Run(string? path, int threads, UsedCodebooks books, Surroundings around)
    {
        BenchInputs? inputs = BenchInputs.Load(path, around);
        return inputs is null
            ? ExitCode.Failed
            : new BenchRun(ArticleReaders.Load(books, around).Reader, inputs, threads, around).Run();
    }
}
