using Parley.Recording;

namespace Parley.Ingesting.Transfer;

/// <summary>A file that has its name only when it is whole.</summary>
public static class NewFile
{
    /// <param name="write">Writes while it is enumerated; given up, it leaves no file.</param>
    /// <exception cref="RecordException">There is such a file already, or it cannot be written.</exception>
    public static IEnumerable<T> Write<T>(string path, Func<Stream, IEnumerable<T>> write)
    {
        if (Path.Exists(path))
            throw new RecordException($"'{path}' is there already. Name a new file, or remove it.");
        string unfinished = path + ".unfinished";
        if (Path.Exists(unfinished))
            throw new RecordException($"'{unfinished}' is there already: another program writes it, or one was broken off. Remove it, or name another file.");
        FileStream file = Guard(path, () => new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write));
        IEnumerator<T> steps = write(file).GetEnumerator();
        try
        {
            while (Guard(path, steps.MoveNext))
                yield return steps.Current;
            Guard(path, () => Finish(file, unfinished, path));
        }
        finally
        {
            // On a full disk to close what is written fails, too.
            Quietly(steps.Dispose);
            Quietly(file.Dispose);
            File.Delete(unfinished);
        }
    }

    private static bool Finish(FileStream file, string unfinished, string path)
    {
        file.Flush(flushToDisk: true);
        file.Dispose();
        File.Move(unfinished, path);
        return true;
    }

    private static T Guard<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new RecordException($"'{path}' cannot be written ({error.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ')}). Free some space, or name a file elsewhere; nothing was written.", error);
        }
    }

    private static void Quietly(Action close)
    {
        try
        {
            close();
        }
        catch (IOException)
        {
            // What keeps it from being written has been told already.
        }
    }
}
