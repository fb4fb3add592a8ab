using Parley.Extracting.Fields;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parley.Extracting.Markdown;

/// <summary>
/// The fields between two lines <c>---</c> above a text, as site generators have them, in YAML. Only plain values of the outermost level
/// count; nothing is built from the others, and nothing that refers to another place is followed.
/// </summary>
internal static class FrontMatter
{
    private const string Fence = "---";
    private const int Longest = 64 * 1024;

    public static bool Begins(string text) => Parts(text) is { } parts && parts.Yaml.Contains(':', StringComparison.Ordinal);

    /// <summary>The fields and the text below them; no fields and the whole text where there are none.</summary>
    public static (FoundFields Fields, string Body) Read(string text)
    {
        var found = new FoundFields(1);
        if (Parts(text) is not { } parts)
            return (found, text);
        try
        {
            TakeFields(new Parser(new StringReader(parts.Yaml)), found);
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException)
        {
            // The library's scanner has the second for some of what it cannot read.
            found.Problems.Add(Problems.BadFrontMatter(1 + ((broken as YamlException)?.Start.Line ?? 0)));
        }
        return (found, parts.Body);
    }

    private static (string Yaml, string Body)? Parts(string text)
    {
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal) && !text.StartsWith(Fence + "\r\n", StringComparison.Ordinal))
            return null;
        int from = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        int end = text.AsSpan(from, Math.Min(Longest, text.Length - from)).IndexOf("\n" + Fence, StringComparison.Ordinal);
        if (end < 0)
            return null;
        int behind = text.IndexOf('\n', from + end + 1);
        return (text.Substring(from, end + 1), behind < 0 ? "" : text[(behind + 1)..]);
    }

    private static void TakeFields(Parser yaml, FoundFields found)
    {
        int depth = 0;
        string? key = null;
        while (yaml.MoveNext())
        {
            depth += yaml.Current!.NestingIncrease;
            // The stream, the document and the outermost mapping are three.
            if (depth != 3 || yaml.Current is MappingStart)
                continue;
            string? value = (yaml.Current as Scalar)?.Value;
            if (key is null)
                key = value;
            else
            {
                if (value is not null && FieldNames.TryFind(key, out ArticleField field, out int rank) && field != ArticleField.Text)
                    found.Take(field, rank, value);
                key = null;
            }
        }
    }
}
