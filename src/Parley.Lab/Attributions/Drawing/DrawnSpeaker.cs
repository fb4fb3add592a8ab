using System.Security.Cryptography;
using System.Text;
using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.Drawing;

/// <summary>An attribution that was drawn, and what was read of it.</summary>
/// <param name="Read">The statement whose content matches the gold's; null: none does.</param>
internal sealed record DrawnSpeaker(string Language, Candidate Drawn, PointTokens Text, Item Gold, ReadStatement? Read)
{
    public string? Name => Read?.Source?.Name;

    /// <summary>Tells whether the name is still the one that was judged, without telling it.</summary>
    public string NameMark => Read is null ? Verdicts.NoMark : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Name ?? "")))[..8];
}
