using System.Text.Json;
using System.Xml;
using Parley.Text;

namespace Parley.Extracting.Unpacking;

/// <summary>What libraries throw on content that is broken, as problems.</summary>
internal static class Broken
{
    /// <summary>The items, and a last one that is made of a problem where taking them out fails.</summary>
    public static IEnumerable<T> Each<T>(IEnumerable<T> items, Func<Problem, T> last)
    {
        using IEnumerator<T> each = items.GetEnumerator();
        while (true)
        {
            Problem? problem = null;
            bool more = false;
            try
            {
                more = each.MoveNext();
            }
            catch (Exception error) when (ProblemOf(error) is { } found)
            {
                problem = found;
            }
            if (problem is not null)
                yield return last(problem);
            if (!more)
                yield break;
            yield return each.Current;
        }
    }

    /// <summary>The result, or one that is made of a problem where the work fails.</summary>
    public static T Or<T>(Func<T> work, Func<Problem, T> failed)
    {
        try
        {
            return work();
        }
        catch (Exception error) when (ProblemOf(error) is { } problem)
        {
            return failed(problem);
        }
    }

    public static IEnumerable<RawDocument> Documents(IEnumerable<RawDocument> documents, string path) =>
        Each(documents, problem => RawDocument.Refused(path, problem));

    // A disk that fails is none of these: that is the caller's affair.
    private static Problem? ProblemOf(Exception error) => error switch
    {
        UnpackingException => Problems.TooMuchUnpacked(Unpacker.MostRatio),
        InvalidDataException or EndOfStreamException or NotSupportedException => Problems.BrokenArchive(),
        XmlException xml => Problems.BadXml(xml.LineNumber, xml.Message.Contains("DTD", StringComparison.Ordinal)),
        JsonException json => Problems.BadFeedJson(1 + (json.LineNumber ?? 0)),
        CsvHelper.CsvFormatException table => Problems.BadTable(table.LineNumber),
        _ => null,
    };
}
