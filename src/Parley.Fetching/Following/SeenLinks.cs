using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Parley.Fetching.Following;

/// <summary>
/// What was followed already, in a file of JSON Lines that is only appended to: a line an event. A line that a kill cut off is passed over; an
/// event is written only after what it tells of has been recorded, so that nothing is ever lost. One process at a time.
/// </summary>
public sealed class SeenLinks : IDisposable
{
    /// <summary>How often an address may fail in runs of their own, until it is given up.</summary>
    public const int MostAttempts = 5;

    private readonly HashSet<ulong> seen = [];
    private readonly Dictionary<ulong, int> failed = [];
    private readonly Dictionary<string, Validators> feeds = new(StringComparer.Ordinal);
    private readonly FileStream file;

    private SeenLinks(FileStream file) => this.file = file;

    /// <exception cref="IOException">The file cannot be opened, or another process follows with it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static SeenLinks Open(string path)
    {
        var links = new SeenLinks(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        links.Load();
        return links;
    }

    public Validators? OfFeed(string address) => feeds.GetValueOrDefault(address);

    /// <summary>Whether it is recorded, or was given up.</summary>
    public bool IsDone(string key) => seen.Contains(Hash(key)) || failed.GetValueOrDefault(Hash(key)) >= MostAttempts;

    /// <summary>To be called when all that the link leads to is recorded.</summary>
    public void Done(string key) => Append(json => json.WriteString("seen", Name(Hash(key))));

    /// <returns>Whether it is given up now.</returns>
    public bool Failed(string key)
    {
        Append(json => json.WriteString("failed", Name(Hash(key))));
        return IsDone(key);
    }

    /// <summary>To be called when every entry of the feed, as it was answered with these, is done.</summary>
    public void FeedDone(string address, Validators validators)
    {
        if (validators == feeds.GetValueOrDefault(address))
            return;
        Append(json =>
        {
            json.WriteString("feed", address);
            json.WriteString("etag", validators.ETag);
            json.WriteString("modified", validators.LastModified);
        });
    }

    public void Dispose() => file.Dispose();

    private void Load()
    {
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        while (reader.ReadLine() is { } line)
            Take(line);
        // What a kill left without its end must not run into the next line.
        if (file.Length > 0)
        {
            file.Position = file.Length - 1;
            if (file.ReadByte() != '\n')
                file.WriteByte((byte)'\n');
        }
        file.Position = file.Length;
    }

    private void Append(Action<Utf8JsonWriter> write)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        Take(Encoding.UTF8.GetString(line.ToArray()));
        line.WriteByte((byte)'\n');
        line.WriteTo(file);
        file.Flush(flushToDisk: false);
    }

    private void Take(string line)
    {
        try
        {
            using JsonDocument parsed = JsonDocument.Parse(line);
            Take(parsed.RootElement);
        }
        catch (JsonException)
        {
            // Cut off by a kill: what it told of is looked at once more.
        }
    }

    private void Take(JsonElement line)
    {
        string? Value(string name) =>
            line.ValueKind == JsonValueKind.Object && line.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        if (TryHash(Value("seen"), out ulong done))
            seen.Add(done);
        else if (TryHash(Value("failed"), out ulong again))
            failed[again] = failed.GetValueOrDefault(again) + 1;
        else if (Value("feed") is { } feed)
            feeds[feed] = new Validators(Value("etag"), Value("modified"));
    }

    // 64 bits: of a million links two may be taken for one with a chance of one in forty million.
    private static ulong Hash(string key) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static string Name(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);

    private static bool TryHash(string? name, out ulong hash) => ulong.TryParse(name, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out hash);
}
