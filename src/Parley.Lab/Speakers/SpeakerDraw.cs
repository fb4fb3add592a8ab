using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Parley.Attributing;
using Parley.Attributing.Lexicon;
using Parley.Attributing.Speakers;
using Parley.Lab.Statements;
using Parley.Reading;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Lab.Speakers;

/// <summary>
/// <c>parley-lab draw speakers</c>: draws gold attributions of a corpus whose source is a pronoun, a role or missing, names them and prints
/// them with their text around, for somebody to judge. The same seed draws the same ones.
/// </summary>
internal static class SpeakerDraw
{
    private const int Before = 700, Behind = 160;

    /// <param name="file">A <c>.jsonl.gz</c> of PolNeAR or of the German quotations.</param>
    public static void Run(string file, string language, int count, int seed, bool bare, TextWriter output)
    {
        IReadOnlyList<Language> languages = LanguageFolder.LoadAll(LanguageFolder.Default);
        var lexicon = new AttributingLexicon(languages.First(one => one.Code == language));
        var tagger = new Tagger(languages, Depth.Syntax);
        CorpusLine[] articles = [.. Read(file)];
        (int Article, int Statement)[] all = [.. articles.SelectMany((article, n) => Enumerable.Range(0, article.Mentions().Count).Select(m => (n, m)))];
        Shuffle(all, seed);
        int drawn = 0;
        foreach (IGrouping<int, (int Article, int Statement)> group in all.Take(count * MostTried).GroupBy(one => one.Article))
        {
            if (drawn >= count)
                break;
            CorpusLine article = articles[group.Key];
            var view = new TextView(tagger.Tag(new Article(article.Id, article.Text) { StatedLanguage = language }), lexicon);
            IReadOnlyList<(Draft Draft, int Gold)> drafts = GoldDrafts.Of(view, article.Mentions());
            Source?[] sources = new SpeakerNamer(view, [.. drafts.Select(pair => pair.Draft)]).Name();
            for (int n = 0; n < drafts.Count && drawn < count; n++)
            {
                string form = SpeakerEvaluation.FormOf(view, drafts[n].Draft.Source);
                if (form == "name" || !group.Any(one => one.Statement == drafts[n].Gold))
                    continue;
                drawn++;
                Write(article, article.Mentions()[drafts[n].Gold], form, sources[n], bare, output);
            }
        }
    }

    private const int MostTried = 4;

    private static void Write(CorpusLine article, GoldMention one, string form, Source? source, bool bare, TextWriter output)
    {
        int start = one.Content[0].Start, end = one.Content[^1].End;
        output.WriteLine($"{article.Id} {start} [{form}] {Cut(article.Text, one.Source)} -> {source?.Name ?? "nobody"} {source?.Basis}");
        if (bare)
            return;
        var points = new CodePoints(article.Text);
        int from = Math.Max(0, points.ToUtf16(start) - Before), content = points.ToUtf16(start), to = points.ToUtf16(end);
        output.WriteLine($"    {article.Text[from..content]}[[{article.Text[content..to]}]]{article.Text[to..Math.Min(article.Text.Length, to + Behind)]}".Replace('\n', '/'));
        output.WriteLine();
    }

    private static string Cut(string text, IReadOnlyList<SpanLine>? spans)
    {
        var points = new CodePoints(text);
        return string.Join(" … ", (spans ?? []).Select(span => text[points.ToUtf16(span.Start)..points.ToUtf16(span.End)]));
    }

    private static IEnumerable<CorpusLine> Read(string file)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress), Encoding.UTF8);
        while (lines.ReadLine() is { } line)
            yield return JsonSerializer.Deserialize<CorpusLine>(line, CorpusLine.Options) ?? throw new FormatException($"{file}: a line is null");
    }

    // Our own numbers, so that every machine draws the same ones.
    private static void Shuffle<T>(T[] all, int seed)
    {
        ulong state = (ulong)seed * 2862933555777941757UL + 3037000493UL;
        for (int n = all.Length - 1; n > 0; n--)
        {
            state = state * 6364136223846793005UL + 1442695040888963407UL;
            int other = (int)((state >> 33) % (ulong)(n + 1));
            (all[n], all[other]) = (all[other], all[n]);
        }
    }
}
