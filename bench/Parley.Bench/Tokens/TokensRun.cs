using System.Diagnostics;
using Parley.Reading;
using Parley.Tagging;
using Parley.Tagging.Splitting;
using Parley.Tagging.Tokenizing;
using Parley.Tagging.Words;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Bench.Tokens;

/// <summary>
/// <c>tokens LANGUAGE FOLDER</c>: what tokens, sentences and words of syntax cost over a folder of plain texts, on one thread.
/// Time is the best round of five seconds, since the first ones are compiled while they run: the processor's, so that what
/// else runs on the machine counts little, and the clock's.
/// </summary>
internal static class TokensRun
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(5);

    public static int Run(string code, string folder)
    {
        var profile = new Profile(LanguageFolder.LoadAll(LanguageFolder.Default).Single(language => language.Code == code));
        string[] texts = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        long words = texts.Sum(text => (long)text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        Token[][] tokens = [.. texts.Select(text => new Tokenizer(text, profile).Run())];
        Sentences[] sentences = [.. texts.Select((text, n) => new SentenceSplitter(text, tokens[n], profile).Run())];
        Console.WriteLine(Invariant($"{texts.Length} texts, {words} words between white space"));
        Measure("tokens", n => new Tokenizer(texts[n], profile).Run());
        Measure("sentences", n => new SentenceSplitter(texts[n], tokens[n], profile).Run());
        Measure("words", n => new WordMaker(texts[n], tokens[n], profile).Run(sentences[n].All));
        Measure("tokens and sentences", n => new SentenceSplitter(texts[n], new Tokenizer(texts[n], profile).Run(), profile).Run());
        return 0;

        void Measure(string what, Func<int, object> step)
        {
            double processor = double.MaxValue, clock = double.MaxValue;
            long bytes = 0;
            for (long begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < Least;)
            {
                long allocated = GC.GetAllocatedBytesForCurrentThread();
                long start = Stopwatch.GetTimestamp();
                TimeSpan before = Environment.CpuUsage.TotalTime;
                for (int n = 0; n < texts.Length; n++)
                    GC.KeepAlive(step(n));
                processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
                clock = Math.Min(clock, Stopwatch.GetElapsedTime(start).TotalSeconds);
                bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
            }
            Console.WriteLine(Invariant(
                $"{what,-20} {words / processor,10:F0} words/s of processor time, {words / clock,10:F0} by the clock; {bytes / texts.Length} bytes a text"));
        }
    }
}
