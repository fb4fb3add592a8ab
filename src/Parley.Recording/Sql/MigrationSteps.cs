using System.Reflection;

namespace Parley.Recording.Sql;

/// <summary>The numbered files of <c>Migrations/</c>: 001.sql makes version 1 of nothing, 002.sql makes version 2 of version 1.</summary>
internal static class MigrationSteps
{
    /// <param name="engine">The name of the engine's folder.</param>
    public static string[] Of(string engine)
    {
        Assembly assembly = typeof(MigrationSteps).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith($"{engine}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using var step = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return step.ReadToEnd();
        })];
    }
}
