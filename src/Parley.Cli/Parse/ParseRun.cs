using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Extracting;
using Parley.Reading.Conllu;
using Parley.Text;

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

    public int Run()
    {
        var run = new FileRun(options.Files, report, around);
        return run.Run(inputs => options.Documents.InOrder(inputs, Parse), one => Add(one, run),
            () => $"{Tally.Count(articles, "article")}, {Tally.Count(sentences, "sentence")}, {Tally.Count(words, "word")}");
    }

    private void Add((Extracted Document, TaggedText? Tagged) one, FileRun run)
    {
        if (one.Tagged is { } tagged)
        {
            Print(tagged);
            return;
        }
        run.Fail();
        foreach (Problem problem in one.Document.Problems)
            report.Error(one.Document.Path, problem.Message);
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
}
