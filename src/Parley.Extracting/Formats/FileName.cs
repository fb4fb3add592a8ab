namespace Parley.Extracting.Formats;

/// <summary>What a file's name says of its format. It counts only where the content says nothing.</summary>
internal static class FileName
{
    /// <summary>Whether it has one of the endings, before a <c>.gz</c> too.</summary>
    public static bool EndsWith(string path, params ReadOnlySpan<string> endings)
    {
        ReadOnlySpan<char> name = path.AsSpan();
        name = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        foreach (string ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
