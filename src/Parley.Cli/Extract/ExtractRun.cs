using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Extracting;
using Parley.Reading.Contract;
using Parley.Text;

namespace Parley.Cli.Extract;

/// <summary>One run of <c>parley extract</c>.</summary>
internal sealed class ExtractRun(ExtractOptions options, Surroundings around)
{
    private readonly Report report = new(around);
    private readonly ExtractPage page = new(new Screen(around));

    private int articles;

    public int Run()
    {
        var run = new FileRun(options.Files, report, around);
        return run.Run(inputs => options.Documents.InOrder(inputs, WithLanguage), document => Add(document, run), () => Tally.Count(articles, "article"));
    }

    private void Add(Extracted document, FileRun run)
    {
        foreach (Problem problem in document.Problems)
            report.Error(document.Path, problem.Message);
        report.EndProgress();
        if (document.Article is null)
            run.Fail();
        else
            articles++;
        Print(document);
    }

    // What the input does not say of its language, its words do.
    private Extracted WithLanguage(Extracted document) => document.Article is { StatedLanguage: null } article
        ? document with { Article = article with { StatedLanguage = options.Identifier.Identify(article.Text).Code } }
        : document;

    private void Print(Extracted document)
    {
        if (options.Format != Format.Jsonl)
            page.Write(document, options.Explain);
        else if (document.Article is not null)
            ExtractedLines.Write(around.Output, document, options.Explain);
    }
}
