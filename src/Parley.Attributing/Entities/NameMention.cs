namespace Parley.Attributing.Entities;

/// <summary>A name in the text, without titles.</summary>
/// <param name="Phrase">The same with the titles that stand in it.</param>
internal sealed record NameMention(TokenRun Run, TokenRun Phrase, EntityKind Kind)
{
    /// <summary>Whom it may name; several where only the text around can tell.</summary>
    public List<Entity> Candidates { get; } = [];
}
