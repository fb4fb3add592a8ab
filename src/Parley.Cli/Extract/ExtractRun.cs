using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Extracting;
using Parley.Reading.Contract;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Cli.Extract;

/// <summary>One run of <c>parley extract</c>.</summary>
internal sealed class ExtractRun(ExtractOptions options, Surroundings around)
{
    private readonly Report report = new(around);
    private readonly ExtractPage page = new(new Screen(around));

    private int articles;
    private int failed;

    public int Run()
    {
        foreach (BadPath bad in options.Files.Bad)
            report.Error(bad.Path, bad.Message);
        failed = options.Files.Bad.Count;
        ExtractAll();
        report.EndProgress();
        report.Line(Invariant($"{Tally.Count(articles, "article")}; {failed} failed"));
        if (around.Interrupted.IsCancellationRequested)
        {
            report.Error("interrupted");
            return ExitCode.Interrupted;
        }
        return failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private void ExtractAll()
    {
        var inputs = new BegunInputs(options.Files.Inputs);
        foreach (Extracted document in options.Documents.InOrder(inputs.All, WithLanguage))
        {
            foreach (Problem problem in document.Problems)
                report.Error(document.Path, problem.Message);
            report.EndProgress();
            Print(document);
            report.Progress(inputs.Begun, inputs.Count);
            if (around.Interrupted.IsCancellationRequested)
                return;
        }
    }

    // What the input does not say of its language, its words do.
    private Extracted WithLanguage(Extracted document) => document.Article is { StatedLanguage: null } article
        ? document with { Article = article with { StatedLanguage = options.Identifier.Identify(article.Text).Code } }
        : document;

    private void Print(Extracted document)
    {
        articles += document.Article is null ? 0 : 1;
        failed += document.Article is null ? 1 : 0;
        if (options.Format != Format.Jsonl)
            page.Write(document, options.Explain);
        else if (document.Article is not null)
            ExtractedLines.Write(around.Output, document, options.Explain);
    }
}
