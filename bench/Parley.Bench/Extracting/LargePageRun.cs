using System.Diagnostics;
using System.Text;
using Parley.Extracting;
using Parley.Reading;

namespace Parley.Bench.Extracting;

/// <summary><c>large-page KIND</c>: the most memory that one page of 50 MB takes; KIND is text, tags or script.</summary>
internal static class LargePageRun
{
    private const int Size = 50 * 1024 * 1024;

    public static int Run(string kind)
    {
        string piece = kind switch
        {
            "text" => "<p>The harbour stays shut until the dues are paid, the office said on Tuesday.</p>",
            "tags" => "<i></i>",
            "script" => "let harbour = 'shut'; ",
            _ => throw new ArgumentException($"'{kind}' is none of text, tags, script."),
        };
        var extractor = new ArticleExtractor(LanguageFolder.LoadAll(LanguageFolder.Default));
        byte[] page = Encoding.UTF8.GetBytes(Page(kind, piece));
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        long before = process.WorkingSet64;
        foreach (Extracted one in extractor.Extract(new MemoryStream(page), "large.html", new ExtractingOptions()))
            Console.WriteLine($"{kind}: {page.Length / 1e6:0} MB; text of {one.Article?.Text.Length ?? 0} characters; {string.Join(' ', one.Problems.Select(problem => problem.Code))}");
        process.Refresh();
        Console.WriteLine($"memory before {before / 1e6:0} MB, at most {process.PeakWorkingSet64 / 1e6:0} MB");
        return 0;
    }

    private static string Page(string kind, string piece)
    {
        var page = new StringBuilder("<!DOCTYPE html><html><body><article><p>The harbour of Vessia stays shut until the dues are paid, the office said on Tuesday.</p></article>");
        page.Append(kind == "script" ? "<script>" : "");
        while (page.Length < Size)
            page.Append(piece);
        return page.Append(kind == "script" ? "</script>" : "").ToString();
    }
}
