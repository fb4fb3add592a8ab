using Parley.Text;

namespace Parley.Tagging.Lexicons;

/// <summary>
/// Hashes a form from its last letter to its first, so that one run gives the hashes of all its endings. Part of the files'
/// format: a change needs a new version of every kind that holds a <see cref="FormTable"/>.
/// </summary>
internal static class FormHash
{
    public const ulong Start = 0x243F6A8885A308D3;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a letter and what follows it. The shift brings the high bits down: a product carries upwards only.</summary>
    public static ulong Before(ulong rest, char letter)
    {
        ulong hash = (rest ^ letter) * Factor;
        return hash ^ (hash >> 32);
    }

    /// <summary>The hash of a form together with something else that it is looked up by.</summary>
    public static ulong With(ulong form, ulong key) => Before(form ^ (key * 0xD1B54A32D192ED03), '\0');

    public static ulong Of(ReadOnlySpan<char> form)
    {
        ulong hash = Start;
        for (int i = form.Length - 1; i >= 0; i--)
            hash = Before(hash, form[i]);
        return hash;
    }

    /// <summary>The hash of the form in another case; no string is made.</summary>
    public static ulong Of(ReadOnlySpan<char> form, LemmaCase written)
    {
        if (written == LemmaCase.AsWritten || form.IsEmpty)
            return Of(form);
        ulong hash = Start;
        for (int i = form.Length - 1; i > 0; i--)
            hash = Before(hash, char.ToLowerInvariant(form[i]));
        return Before(hash, written == LemmaCase.Lower ? char.ToLowerInvariant(form[0]) : char.ToUpperInvariant(form[0]));
    }
}
