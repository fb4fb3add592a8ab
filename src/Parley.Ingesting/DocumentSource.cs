using System.Diagnostics.CodeAnalysis;
using System.Security;
using Parley.Text;

namespace Parley.Ingesting;

/// <summary>Opens inputs and takes the documents out of them. What goes wrong is a document with a problem.</summary>
/// <param name="cut">An input's bytes to its documents, lazily.</param>
/// <param name="refused">A document, at a path, of which nothing but a problem is known.</param>
internal sealed class DocumentSource<T>(Func<Stream, string, IEnumerable<T>> cut, Func<string, Problem, T> refused)
    where T : class
{
    /// <summary>The documents of one input, lazily; its stream is open only while they are enumerated.</summary>
    public IEnumerable<T> Open(Input input)
    {
        if (!TryOpen(input, out Stream? stream, out Problem? problem))
        {
            yield return refused(input.Path, problem);
            yield break;
        }
        using (stream)
        {
            using IEnumerator<T> documents = cut(stream, input.Path).GetEnumerator();
            while (TryNext(documents, out T? next, out problem))
                yield return next;
            if (problem is not null)
                yield return refused(input.Path, problem);
        }
    }

    private static bool TryOpen(Input input, [NotNullWhen(true)] out Stream? stream, [NotNullWhen(false)] out Problem? problem)
    {
        (stream, problem) = (null, null);
        try
        {
            stream = input.Open();
            return true;
        }
        // An argument that is wrong here is a path that no file can have.
        catch (Exception error) when (IsOfInput(error) || error is ArgumentException or NotSupportedException)
        {
            problem = error is RefusedInputException refused ? refused.Problem : new Problem("cannot-open", WhyNotOpen(error));
            return false;
        }
    }

    private static bool TryNext(IEnumerator<T> documents, [NotNullWhen(true)] out T? next, out Problem? problem)
    {
        (next, problem) = (null, null);
        try
        {
            if (documents.MoveNext())
                next = documents.Current;
        }
        catch (Exception error) when (IsOfInput(error))
        {
            problem = new Problem(
                "cannot-read",
                $"It broke off while it was read ({OneLine(error)}). Check the disk or the connection and read it again; what came before is kept.");
        }
        return next is not null;
    }

    private static string WhyNotOpen(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file. Check the path.",
        UnauthorizedAccessException or SecurityException => "It may not be read, or it is no file. Check the path, and your right to read it.",
        _ => $"It cannot be opened ({OneLine(error)}). Check the path, and whether another program holds the file.",
    };

    private static bool IsOfInput(Exception error) => error is IOException or UnauthorizedAccessException or SecurityException;

    private static string OneLine(Exception error) => error.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
