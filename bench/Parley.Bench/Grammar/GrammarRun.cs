using System.Diagnostics;
using Parley.Reading;
using Parley.Tagging;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Bench.Grammar;

/// <summary>
/// <c>grammar LANGUAGE FOLDER</c>: what tagging costs over a folder of plain texts at each depth, on one thread and on two: the
/// median and the best of the rounds of some seconds, the clock's time; what a text leaves for the collector; the working set at the end.
/// </summary>
internal static class GrammarRun
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(12);

    public static int Run(string code, string folder)
    {
        long begin = Stopwatch.GetTimestamp();
        IReadOnlyList<Language> languages = LanguageFolder.LoadAll(LanguageFolder.Default);
        var all = new Tagger(languages, Depth.Syntax);
        Console.WriteLine(Invariant($"all models loaded in {Stopwatch.GetElapsedTime(begin).TotalMilliseconds:F0} ms, compiling included"));
        begin = Stopwatch.GetTimestamp();
        GC.KeepAlive(new Tagger(LanguageFolder.LoadAll(LanguageFolder.Default), Depth.Syntax));
        Console.WriteLine(Invariant($"and a second time in {Stopwatch.GetElapsedTime(begin).TotalMilliseconds:F0} ms"));
        GC.KeepAlive(all);

        Article[] articles = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(file => new Article(file, File.ReadAllText(file)) { StatedLanguage = code })];
        long words = articles.Sum(article => (long)article.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        Console.WriteLine(Invariant($"{articles.Length} texts, {words} words between white space"));
        foreach (Depth depth in Enum.GetValues<Depth>())
        {
            foreach (int threads in (int[])[1, 2])
                Measure(new Tagger(languages, depth), articles, words, Invariant($"{depth}, {threads} thread{(threads > 1 ? "s" : "")}"), threads);
        }
        Console.WriteLine(Invariant($"working set {Environment.WorkingSet >> 20} MiB"));
        return 0;
    }

    private static void Measure(Tagger tagger, Article[] articles, long words, string what, int threads)
    {
        var rounds = new List<double>();
        long bytes = 0;
        for (long begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < Least || rounds.Count < 3;)
        {
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();
            int next = -1;
            Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Work))];
            foreach (Thread worker in workers)
                worker.Start();
            foreach (Thread worker in workers)
                worker.Join();
            rounds.Add(words / Stopwatch.GetElapsedTime(start).TotalSeconds);
            bytes = GC.GetTotalAllocatedBytes(precise: true) - allocated;

            void Work()
            {
                for (int n; (n = Interlocked.Increment(ref next)) < articles.Length;)
                    GC.KeepAlive(tagger.Tag(articles[n]));
            }
        }
        rounds.Sort();
        Console.WriteLine(Invariant($"{what,-22} {rounds[rounds.Count / 2],10:F0} words/s, best {rounds[^1],10:F0}; {bytes / articles.Length} bytes a text"));
    }
}
