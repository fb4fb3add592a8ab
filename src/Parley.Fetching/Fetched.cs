using System.Text;
using Parley.Text;

namespace Parley.Fetching;

/// <summary>By which a server tells whether a page has changed.</summary>
public sealed record Validators(string? ETag, string? LastModified);

/// <summary>What a server answered with 200.</summary>
/// <param name="Address">Where it was found in the end.</param>
/// <param name="Body">As it was sent: packed, where <paramref name="Packed"/> says so.</param>
/// <param name="IsCut">Whether it is longer than what may be read.</param>
public sealed record Page(Uri Address, string? ContentType, string? Packed, ReadOnlyMemory<byte> Body, bool IsCut, Validators Validators)
{
    /// <summary>As it went over the line, for Parley.Extracting: what it says of itself goes with it, and unpacking it is counted there.</summary>
    public Stream ToAnswer()
    {
        var head = new StringBuilder("HTTP/1.1 200 OK\r\n");
        Append(head, "Content-Type", ContentType);
        Append(head, "Content-Encoding", Packed);
        Append(head, "Content-Location", Address.AbsoluteUri);
        byte[] fields = Encoding.UTF8.GetBytes(head.Append("\r\n").ToString());
        byte[] answer = new byte[fields.Length + Body.Length];
        fields.CopyTo(answer, 0);
        Body.CopyTo(answer.AsMemory(fields.Length));
        return new MemoryStream(answer, writable: false);
    }

    private static void Append(StringBuilder head, string name, string? value)
    {
        if (value is not null)
            head.Append(name).Append(": ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
    }
}

/// <summary>What became of a request: a page; or nothing new (both null); or a problem.</summary>
public sealed record Fetched(Page? Page, Problem? Problem)
{
    public static Fetched NotModified { get; } = new(null, null);

    public bool IsNotModified => Page is null && Problem is null;

    /// <summary>Whether it may go well another time, and is no fault of the address.</summary>
    public static bool MayPass(Problem problem) => problem.Code is "server-busy" or "no-connection" or "timed-out";

    /// <summary>Why there is no whole page.</summary>
    public Problem WhyNotWhole => Problem ?? Problems.TooLarge(Page?.Body.Length ?? 0);

    internal static Fetched Failed(Problem problem) => new(null, problem);
}
