using System.Collections.Immutable;
using Parley.Reading.Tests.Readings;
using Parley.Text;

namespace Parley.Reading.Tests.Swapping;

/// <summary>What is read otherwise when the persons of an article have other names.</summary>
/// <param name="Statements">That were read of the article as it is.</param>
/// <param name="Lost">Statements of the article as it is that have no equal of the same kind with the same content, cue and source at the same places.</param>
/// <param name="Gained">Statements of the other that have none.</param>
/// <param name="Renamed">Equal statements whose speaker has another name than the one in the place of his.</param>
internal sealed record SwapDifference(string Article, int Swapped, int Statements, IReadOnlyList<string> Lost, IReadOnlyList<string> Gained, int Renamed)
{
    public int Count => Math.Max(Lost.Count, Gained.Count);

    public static SwapDifference Of(string path, IReadOnlyList<NameWord> persons)
    {
        string text = File.ReadAllText(path);
        var names = new InventedNames(persons.Select(person => person.Word));
        Dictionary<string, string> other = persons.OrderBy(person => person.Word, StringComparer.Ordinal).ToDictionary(person => person.Word, names.For);
        var swapped = new SwappedText(text, other);
        ImmutableArray<Statement> before = Read(path, text), after = Read(path, swapped.Text);
        ILookup<string, Statement> was = before.ToLookup(one => Key(one, swapped.Shift)), now = after.ToLookup(one => Key(one, span => span));
        return new SwapDifference(
            Path.GetFileNameWithoutExtension(path),
            swapped.Count,
            before.Length,
            [.. was.Where(one => one.Count() > now[one.Key].Count()).Select(one => one.Key)],
            [.. now.Where(one => one.Count() > was[one.Key].Count()).Select(one => one.Key)],
            was.SelectMany(group => group.Zip(now[group.Key])).Count(pair => Swap(pair.First.Attribution.Source?.Name, other) != pair.Second.Attribution.Source?.Name));
    }

    /// <summary>No words: an article may not be ours, or not be for looking at.</summary>
    public override string ToString() =>
        $"{Article}: {Swapped} names swapped, {Statements} statements, {Count} read otherwise, {Renamed} with another speaker"
        + string.Concat(Lost.Select(one => $"\n  lost   {one}")) + string.Concat(Gained.Select(one => $"\n  gained {one}"));

    private static ImmutableArray<Statement> Read(string path, string text) =>
        [.. Readers.Extract(Readers.Utf8(text), Path.GetFileName(path), asIs: true).SelectMany(extracted => Readers.Reader.Read(extracted).Statements)];

    private static string Key(Statement statement, Func<TextSpan, TextSpan> shift)
    {
        string Spans(IEnumerable<TextSpan> spans) => string.Join(' ', spans.Select(shift));
        Attribution said = statement.Attribution;
        return $"{said.Kind} content {Spans(said.Content)}, cue {Spans(said.Cue is { } cue ? [cue] : [])}, source {Spans(said.Source?.Spans ?? [])}";
    }

    private static string? Swap(string? name, IReadOnlyDictionary<string, string> other) => name is null ? null : new SwappedText(name, other).Text;
}
