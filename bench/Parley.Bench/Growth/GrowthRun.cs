using System.Globalization;
using System.Text;
using Parley.Attributing.Tests;
using Parley.Extracting;
using Parley.Reading;
using static System.FormattableString;

namespace Parley.Bench.Growth;

/// <summary>
/// <c>growth [LENGTH] [NAME…]</c>: hostile texts of so many characters through the whole reader, and of twice as many. Where
/// the time grows with the length, the ratio is about 2; where it grows with its square, 4. Time is the processor's, so that
/// what else runs on the machine counts little.
/// </summary>
internal static class GrowthRun
{
    private const double Most = 2.6;
    private const int Rounds = 3;
    private const int MostAttempts = 4;
    private const int WarmUp = 50_000;
    private const int DefaultLength = 500_000;

    /// <returns>1 if one grows faster than its length.</returns>
    public static int Run(IReadOnlyList<string> args)
    {
        int length = args.Count > 0 && int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : DefaultLength;
        HashSet<string> names = [.. args.Where(arg => !char.IsAsciiDigit(arg[0]) || HostileTexts.All.Any(text => text.Name == arg))];
        var reader = new ArticleReader(LanguageFolder.LoadAll(LanguageFolder.Default));
        List<HostileText> texts = [.. HostileTexts.All.Where(text => names.Count == 0 || names.Contains(text.Name))];
        foreach (HostileText text in texts)
            Measure(reader, text, WarmUp);
        int failed = 0;
        Console.WriteLine("text                          statements     seconds   twice   ratio");
        foreach (HostileText text in texts)
        {
            if (!IsLinear(reader, text, length))
                failed++;
        }
        return failed == 0 ? 0 : 1;
    }

    // A collection of garbage that falls into one measurement and not into the other makes a ratio that means nothing.
    private static bool IsLinear(ArticleReader reader, HostileText text, int length)
    {
        for (int attempt = 1; ; attempt++)
        {
            (double once, int statements) = Measure(reader, text, text.Scale * length);
            (double twice, _) = Measure(reader, text, text.Scale * length * 2);
            bool linear = twice / once < Most;
            if (!linear && attempt < MostAttempts)
                continue;
            Console.WriteLine(Invariant($"{text.Name,-28} {statements,11} {once,11:F3} {twice,7:F3} {twice / once,7:F2}{(linear ? "" : "  grows faster than the text")}"));
            return linear;
        }
    }

    private static (double Seconds, int Statements) Measure(ArticleReader reader, HostileText text, int length)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text.Of(length));
        double best = double.MaxValue;
        int statements = 0;
        for (int round = 0; round < Rounds; round++)
        {
            GC.Collect();
            TimeSpan start = Environment.CpuUsage.TotalTime;
            statements = Read(reader, bytes);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }
        return (best, statements);
    }

    private static int Read(ArticleReader reader, byte[] bytes) =>
        reader.Extract(new MemoryStream(bytes, writable: false), "hostile.txt", new ExtractingOptions())
            .Where(extracted => extracted.Article is not null)
            .Sum(extracted => reader.Read(extracted).Statements.Length);
}
