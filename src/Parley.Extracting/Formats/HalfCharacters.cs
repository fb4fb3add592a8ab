using System.Globalization;

namespace Parley.Extracting.Formats;

/// <summary>
/// Halves of characters in JSON (<c>\ud800</c> alone): the library takes them for text and throws wherever such a name or value is looked at.
/// </summary>
internal static class HalfCharacters
{
    private const int Escape = 6;

    /// <summary>The same text with U+FFFD in their place.</summary>
    public static string Replaced(string json)
    {
        char[]? changed = null;
        for (int at = json.IndexOf('\\', StringComparison.Ordinal); at >= 0 && at + 1 < json.Length; at = json.IndexOf('\\', at))
        {
            if (!TryUnit(json, at, out char unit) || !char.IsSurrogate(unit))
                at += 2;
            else if (char.IsHighSurrogate(unit) && TryUnit(json, at + Escape, out char low) && char.IsLowSurrogate(low))
                at += 2 * Escape;
            else
            {
                "fffd".CopyTo((changed ??= json.ToCharArray()).AsSpan(at + 2));
                at += Escape;
            }
            if (at >= json.Length)
                break;
        }
        return changed is null ? json : new string(changed);
    }

    private static bool TryUnit(string json, int at, out char unit)
    {
        unit = default;
        if (at + Escape > json.Length || json[at] != '\\' || json[at + 1] != 'u' || !ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
            return false;
        unit = (char)code;
        return true;
    }
}
