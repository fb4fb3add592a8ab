using Parley.Ingesting;
using Parley.Linking;
using Parley.Reading;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Lab.Links;

/// <summary><c>parley-lab eval linking</c>: which planned copies, echoes, stories, positions, shifts and contradictions of the sample corpus are found.</summary>
internal static class LinkingEvaluation
{
    public const string Name = "linking";

    public static void Run(string folder, bool details, TextWriter output)
    {
        var corpus = SampleCorpus.Read(folder);
        var linker = new ArticleLinker(corpus.Languages, corpus.Coding.Actors.ToDirectory(), corpus.Coding.Codebook.OtherIssue, Linkers.Weights(CodebookFolder.LoadEchoes(CodebookFolder.Default)));
        FoundLinks links = Link(linker, [.. corpus.Articles.Select(one => linker.Mark(one.Reading))]);
        output.WriteLine("                       development          with a test article");
        EchoFigures.Write(corpus, links, details, output);
        ArticleFigures.Write("copies and versions", corpus, links, [ArticleTie.Copy, ArticleTie.Version, ArticleTie.Excerpt], [.. corpus.Plan.Copies, .. corpus.Plan.Versions], details, output);
        ArticleFigures.Write("stories", corpus, links, [ArticleTie.Story], corpus.Plan.Stories, details, output);
        PositionFigures.Write(corpus, links, details, output);
    }

    /// <summary>As the record does it: what has no key in common is not compared.</summary>
    private static FoundLinks Link(ArticleLinker linker, ArticleMarks[] marks)
    {
        var found = marks.Select((one, n) => linker.Link(one, [.. marks.Take(n).Where(other => other.Keys.Intersect(one.Keys).Any())])).ToArray();
        return new FoundLinks([.. found.SelectMany(one => one.Articles)], [.. found.SelectMany(one => one.Echoes)]);
    }

    public static string Part(int found, int wanted, int wrong) => Invariant($"{found} of {wanted}, {wrong} wrong");
}
