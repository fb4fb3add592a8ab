using Parley.Lab.Statements;

namespace Parley.Lab.Attributions;

/// <summary>What a part of an attribution is there for.</summary>
internal enum Role { Content, Source, Cue, Addressee, Frame }

/// <summary>A part of an attribution: its spans, and the tokens of the text that lie in them.</summary>
internal sealed record Part(IReadOnlyList<SpanLine> Spans, HashSet<int> Tokens)
{
    public static Part None { get; } = new([], []);

    public static Part Of(IEnumerable<SpanLine>? spans, PointTokens text)
    {
        SpanLine[] some = [.. (spans ?? []).Where(span => span.End > span.Start).OrderBy(span => (span.Start, span.End))];
        return new Part(some, text.In(some));
    }
}

/// <summary>An attribution as it is scored: one of the gold, or one that was read. It equals itself alone.</summary>
/// <param name="read">The statement that was read; null: it is of the gold.</param>
internal sealed class Item(IReadOnlyDictionary<Role, Part> parts, string? kind, string? medium, ReadStatement? read)
{
    public string? Kind => kind;

    public string? Medium => medium;

    public ReadStatement? Read => read;

    public bool IsEmpty => parts.Values.All(part => part.Spans.Count == 0);

    public Part this[Role role] => parts.GetValueOrDefault(role, Part.None);

    public Item With(Role role, HashSet<int> tokens) => new(new Dictionary<Role, Part>(parts) { [role] = new Part([], tokens) }, kind, medium, read);

    public static Item Of(ReadStatement read, PointTokens text, string? kind, string? medium) => new(
        new Dictionary<Role, Part>
        {
            [Role.Content] = Part.Of(read.Content?.Spans, text),
            [Role.Source] = Part.Of(read.Source?.Spans, text),
            [Role.Cue] = Part.Of(read.Cue?.Spans, text),
            [Role.Addressee] = Part.Of(read.Addressee?.Spans, text),
        },
        kind,
        medium,
        read);
}
