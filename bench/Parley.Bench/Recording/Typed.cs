using System.Globalization;

namespace Parley.Bench.Recording;

/// <summary>The options behind a command's arguments, a name and a value each.</summary>
internal sealed class Typed(IReadOnlyList<string> args)
{
    public int Number(string option, int otherwise) => Text(option) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

    public string? Text(string option)
    {
        for (int n = 0; n + 1 < args.Count; n += 2)
        {
            if (args[n] == option)
                return args[n + 1];
        }
        return null;
    }
}
