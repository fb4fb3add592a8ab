using Parley.Recording;

namespace Parley.Ingesting.Transfer;

/// <summary>A file that has its name only when it is whole.</summary>
public static class NewFile
{
    /// <param name="write">Writes while it is enumerated; given up, it leaves no file.</param>
    /// <exception cref="RecordException">There is such a file already.</exception>
    public static IEnumerable<T> Write<T>(string path, Func<Stream, IEnumerable<T>> write)
    {
        if (Path.Exists(path))
            throw new RecordException($"'{path}' is there already. Name a new file, or remove it.");
        string unfinished = path + ".unfinished";
        if (Path.Exists(unfinished))
            throw new RecordException($"'{unfinished}' is there already: another program writes it, or one was broken off. Remove it, or name another file.");
        var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write);
        try
        {
            foreach (T step in write(file))
                yield return step;
            file.Flush(flushToDisk: true);
            file.Dispose();
            File.Move(unfinished, path);
        }
        finally
        {
            file.Dispose();
            File.Delete(unfinished);
        }
    }
}
