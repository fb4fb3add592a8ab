using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Recording;

namespace Parley.Cli.Options;

/// <summary>A statement by the beginning of its id.</summary>
internal static class StatementIds
{
    /// <returns>Null where there is none, or several: that is told.</returns>
    public static RecordedStatement? Find(IRecord record, string typed, string file, Surroundings around)
    {
        string digits = typed.Trim().ToLowerInvariant();
        IReadOnlyList<RecordedStatement> found = digits.Length > 0 && digits.All(char.IsAsciiHexDigitLower) ? record.WithId(digits) : [];
        if (found is [var only])
            return only;
        new Report(around).Error(typed, found.Count == 0
            ? $"no statement with this id in {RecordFile.Told(file)}; '{around.CalledAs} statements' lists the ids"
            : "several statements begin so; give more digits");
        return null;
    }
}
