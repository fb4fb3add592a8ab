using System.Text;
using Parley.Extracting.Formats;
using Parley.Extracting.Metadata;

namespace Parley.Extracting.Links;

/// <summary>A text whose every line is an address, or a remark behind #.</summary>
internal sealed class PlainLinks : ILinkSource
{
    private const int Head = 64 * 1024;
    private const int MostRemarks = 1000;

    public bool Recognises(ByteReader reader, string path)
    {
        ReadOnlySpan<byte> head = reader.Peek(Head);
        string[] lines = Encoding.UTF8.GetString(head[Utf8Text.FirstInk(head)..]).Split('\n');
        // The last line of the head may be cut off.
        var whole = lines.Take(head.Length == Head ? lines.Length - 1 : lines.Length).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        return whole.Any(line => Addresses.IsAddress(line)) && whole.All(line => line[0] == '#' || Addresses.IsAddress(line));
    }

    public IEnumerable<Link> Links(ByteReader reader)
    {
        int remarks = 0;
        while (remarks < MostRemarks && TryReadLine(reader, out string line))
        {
            if (Addresses.IsAddress(line))
                yield return new Link(line, line);
            else
                remarks++;
        }
    }

    private static bool TryReadLine(ByteReader reader, out string line)
    {
        bool more = reader.TryReadLine(out ReadOnlySpan<byte> bytes, out _);
        line = more ? Encoding.UTF8.GetString(bytes).Trim('\uFEFF', ' ', '\t', '\r') : "";
        return more;
    }
}
