using System.Globalization;
using Parley.Text;

namespace Parley.Tagging.Lexicons;

/// <summary>Lemma rules as lines of a model file.</summary>
internal static class RuleText
{
    private const string WholeMark = "=";

    public static string Write(LemmaRule rule) => rule.Whole is { } whole
        ? $"{WholeMark}\t{whole}"
        : string.Create(CultureInfo.InvariantCulture, $"{(int)rule.Case}\t{rule.CutStart}\t{rule.AddStart}\t{rule.CutEnd}\t{rule.AddEnd}");

    public static LemmaRule Parse(string line)
    {
        string[] parts = line.Split('\t');
        return parts[0] == WholeMark
            ? new LemmaRule(LemmaCase.AsWritten, Whole: parts[1])
            : new LemmaRule((LemmaCase)Number(parts[0]), Number(parts[1]), parts[2], Number(parts[3]), parts[4]);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
