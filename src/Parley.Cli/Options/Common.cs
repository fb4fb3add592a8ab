using System.CommandLine;
using System.Globalization;
using Parley.Text;

namespace Parley.Cli.Options;

/// <summary>Options that several commands share.</summary>
internal static class Common
{
    public static Option<string?> Record() => Typed.Text(
        "--record", "FILE", $"The record. Default: the variable {RecordFile.Variable}, else {RecordFile.DefaultName} in the current folder.");

    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders (every .txt, .jsonl, .ndjson, .html, .htm and .xhtml below), patterns such as 'news/**/*.txt', or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        // A misspelt option would else be taken for a file, and what follows it too.
        paths.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal) && !Path.Exists(token.Value)) is { } unknown)
                result.AddError($"There is no option '{unknown.Value}'; a file of that name is './{unknown.Value}'.");
        });
        return paths;
    }

    public static Option<bool> AsIs() =>
        new("--as-is") { Description = "Take a file's content as the article's text, byte for byte." };

    public static Option<int?> Threads() =>
        Count("--threads", "How many articles are read at once. Default: the machine's processors.");

    public static Option<int?> Count(string name, string description) =>
        Typed.Option<int>(name, "N", description, "a whole number above zero", TryCount);

    public static Option<PartialDate?> Date(string name, string description) =>
        Typed.Option<PartialDate>(name, "DATE", description, "a date such as 2024-03-05, 2024-03 or 2024", TryDateOfYear);

    /// <summary>As <see cref="Date"/>, but the year may be unknown (XXXX-03-05).</summary>
    public static Option<PartialDate?> PartialDate(string name, string description) =>
        Typed.Option<PartialDate>(name, "DATE", description, "a date such as 2024-03-05, 2024-03, 2024 or XXXX-03-05", Text.PartialDate.TryParse);

    private static bool TryCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;

    private static bool TryDateOfYear(string text, out PartialDate date) =>
        Text.PartialDate.TryParse(text, out date) && date.Year is not null;
}
