using Parley.Text;

namespace Parley.Reading.Contract;

/// <summary>The words of the contract for the values of Parley.Text: what is written at every border, and what is typed.</summary>
public static class Labels
{
    /// <summary>All kinds, in the order of docs/contract.md.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<AttributionKind>().Select(Of)];

    public static bool TryKind(string label, out AttributionKind kind)
    {
        foreach (AttributionKind one in Enum.GetValues<AttributionKind>())
        {
            kind = one;
            if (Of(one) == label)
                return true;
        }
        kind = default;
        return false;
    }

    public static string Of(AttributionKind kind) => kind switch
    {
        AttributionKind.Direct => "direct",
        AttributionKind.Indirect => "indirect",
        AttributionKind.Mixed => "mixed",
        AttributionKind.Reported => "reported",
        AttributionKind.FreeIndirect => "free-indirect",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(Medium medium) => medium switch
    {
        Medium.Speech => "speech",
        Medium.Writing => "writing",
        Medium.Thought => "thought",
        _ => throw new ArgumentOutOfRangeException(nameof(medium), medium, null),
    };

    public static string Of(NameBasis basis) => basis switch
    {
        NameBasis.Stated => "stated",
        NameBasis.Completed => "completed",
        NameBasis.Inferred => "inferred",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    public static string Of(DateBasis basis) => basis switch
    {
        DateBasis.JsonLd => "jsonld",
        DateBasis.Meta => "meta",
        DateBasis.Text => "text",
        DateBasis.Url => "url",
        DateBasis.Given => "given",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };
}
