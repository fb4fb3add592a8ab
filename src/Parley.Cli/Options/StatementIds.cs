using System.CommandLine;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Recording;

namespace Parley.Cli.Options;

/// <summary>A statement by the beginning of its id.</summary>
internal static class StatementIds
{
    public static Argument<string> Argument()
    {
        var id = new Argument<string>("ID") { Description = "A statement's id, or its first digits, as tables print them." };
        id.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var typed }, ..] && string.IsNullOrWhiteSpace(typed))
                result.AddError($"ID: '{typed}' is no id.");
        });
        return id;
    }

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
