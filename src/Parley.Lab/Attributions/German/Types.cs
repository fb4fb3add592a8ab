namespace Parley.Lab.Attributions.German;

/// <summary>Our kinds and media by the names of the data set.</summary>
internal static class Types
{
    public const string Direct = "Direct";
    public const string Indirect = "Indirect";

    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<string> All { get; } = [Direct, Indirect, "Reported", "FreeIndirect", "IndirectFreeIndirect"];

    public static string? Of(string? kind) => kind switch
    {
        "direct" => Direct,
        "indirect" or "mixed" => Indirect,
        "reported" => "Reported",
        "free-indirect" => "IndirectFreeIndirect",
        _ => null,
    };

    public static string? Medium(string? medium) => medium switch
    {
        "speech" => "Speech",
        "writing" => "Writing",
        "thought" => "Thought",
        _ => medium,
    };

    /// <summary>One of our kinds may stand for several types.</summary>
    public static bool Agree(string? kind, string? type) => Of(kind) == type || (kind, type) is ("mixed", Direct) or ("free-indirect", "FreeIndirect");

    /// <summary>The data set leaves some open: SW is speech or writing.</summary>
    public static bool MediaAgree(string? system, string? gold) =>
        system == gold || (system is { Length: > 0 } && gold is "ST" or "SW" or "TW" && gold.Contains(system![0], StringComparison.Ordinal));
}
