using System.Diagnostics;
using Parley.Bench.Recording;
using Parley.Ingesting;
using Parley.Reading;
using Parley.Recording;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Bench.Linking;

/// <summary>
/// <c>link RECORD [--into N] [--articles N]</c>: fills the record with so many invented articles, linked, if it has fewer; then writes and links
/// further ones, and tells for each thousand how long an article takes, and how much of it is marking and comparing.
/// </summary>
internal static class LinkRun
{
    private const int DefaultInto = 100_000, DefaultArticles = 10_000, BatchSize = 100, Told = 1000;

    public static int Run(string name, Typed options)
    {
        int into = options.Number("--into", DefaultInto), articles = options.Number("--articles", DefaultArticles);
        var invented = new InventedArticles(new World());
        var watch = new Stopwatch();
        Linker linker = Linkers.Of(LanguageFolder.LoadAll(LanguageFolder.Default), CodebookFolder.Load(CodebookFolder.Default), CodebookFolder.LoadEchoes(CodebookFolder.Default)), timed = Timed(linker, watch);
        using IRecord record = Records.Open(name);
        long first = record.Count().Articles;
        if (first < into)
            Write(record, invented, first, into - first, linker);
        Console.WriteLine(Invariant($"record           {record.Count().Articles} articles, {record.Count().Statements} statements"));
        first = record.Count().Articles;
        var times = new List<double>();
        for (long done = 0; done < articles; done += Told)
        {
            watch.Reset();
            double seconds = Write(record, invented, first + done, Told, timed);
            times.Add(seconds / Told);
            Console.WriteLine(Invariant($"{first + done + Told,9} articles  {seconds / Told * 1000:F2} ms an article, of it {watch.Elapsed.TotalMilliseconds / Told:F2} ms marking and comparing"));
        }
        Console.WriteLine(Invariant($"last thousand to first: {times[^1] / times[0]:F2}; pairs of articles {record.Ties().LongCount()}, of statements {record.Echoes().LongCount()}"));
        return 0;
    }

    private static double Write(IRecord record, InventedArticles invented, long first, long count, Linker linker)
    {
        var writing = new Stopwatch();
        for (long done = 0; done < count; done += BatchSize)
        {
            ArticleReading[] batch = [.. Enumerable.Range((int)(first + done), (int)Math.Min(BatchSize, count - done)).Select(invented.Make)];
            writing.Start();
            record.Write(batch, "invented", linker);
            writing.Stop();
        }
        return writing.Elapsed.TotalSeconds;
    }

    private static Linker Timed(Linker linker, Stopwatch watch) => linker with
    {
        Mark = reading =>
        {
            watch.Start();
            ArticleMarks marks = linker.Mark(reading);
            watch.Stop();
            return marks;
        },
        Link = (one, kin) =>
        {
            watch.Start();
            FoundLinks found = linker.Link(one, kin);
            watch.Stop();
            return found;
        },
    };
}
