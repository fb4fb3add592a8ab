using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Extracting;
using Parley.Reading.Conllu;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Cli.Parse;

/// <summary>One run of <c>parley parse</c>.</summary>
internal sealed class ParseRun(ParseOptions options, Surroundings around)
{
    private readonly Report report = new(around);
    private readonly Action<TaggedText> print = options.Format == Format.Conllu
        ? new ConlluWriter(around.Output, options.Parser.VerbLemma).Write
        : new WordTable(new Screen(around), options.Parser.VerbLemma).Write;

    private int articles;
    private long sentences;
    private long words;
    private int failed;

    public int Run()
    {
        foreach (BadPath bad in options.Files.Bad)
            report.Error(bad.Path, bad.Message);
        failed = options.Files.Bad.Count;
        ParseAll();
        report.EndProgress();
        report.Line(Invariant($"{Tally.Count(articles, "article")}, {Tally.Count(sentences, "sentence")}, {Tally.Count(words, "word")}; {failed} failed"));
        if (around.Interrupted.IsCancellationRequested)
        {
            report.Error("interrupted");
            return ExitCode.Interrupted;
        }
        return failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private void ParseAll()
    {
        var inputs = new BegunInputs(options.Files.Inputs);
        foreach ((Extracted document, TaggedText? tagged) in options.Documents.InOrder(inputs.All, Parse))
        {
            if (tagged is not null)
                Print(tagged);
            else
                Fail(document);
            report.Progress(inputs.Begun, inputs.Count);
            if (around.Interrupted.IsCancellationRequested)
                return;
        }
    }

    private (Extracted, TaggedText?) Parse(Extracted document) =>
        (document, document.Article is null ? null : options.Parser.Parse(document));

    private void Print(TaggedText tagged)
    {
        articles++;
        sentences += tagged.Sentences.Length;
        words += tagged.Words.Length;
        report.EndProgress();
        print(tagged);
        foreach (Problem problem in tagged.Problems.Where(problem => problem.Where is null))
            report.Error(tagged.Article.Path, problem.Message);
    }

    private void Fail(Extracted document)
    {
        failed++;
        foreach (Problem problem in document.Problems)
            report.Error(document.Path, problem.Message);
    }
}
