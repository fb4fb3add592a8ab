using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Parley.Bench.Extracting;

/// <summary><c>draw GOLD COUNT SEED</c>: ids of pages whose metadata are read by a person; never of those that are kept for the last figure.</summary>
internal static class DrawRun
{
    private const string Kept = "cdef";

    public static int Run(string gold, int count, string seed)
    {
        using var pages = JsonDocument.Parse(File.ReadAllText(gold));
        foreach (string id in pages.RootElement.EnumerateObject().Select(page => page.Name).Where(id => !Kept.Contains(id[0])).OrderBy(id => Rank(seed, id), StringComparer.Ordinal).Take(count))
            Console.WriteLine(id);
        return 0;
    }

    private static string Rank(string seed, string id) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{id}")));
}
