using Parley.Coding.Actors;
using Parley.Coding.Codebooks;
using Parley.Coding.Yaml;

namespace Parley.Coding;

/// <summary>Looks a user's file over, whichever of the two it is.</summary>
public static class CodebookCheck
{
    /// <summary>Bytes of the longest file that is looked at.</summary>
    public const long LongestFile = 4L * YamlReader.MostCharacters;

    /// <param name="text">A codebook, or a file of actors.</param>
    /// <param name="actors">Those to which a file of actors may refer.</param>
    /// <param name="own">The file is a user's, not one of the shipped ones.</param>
    /// <param name="summary">What is in it.</param>
    public static IReadOnlyList<Fault> Of(string text, IReadOnlyList<Actor> actors, bool own, out string summary)
    {
        summary = "";
        var faults = new List<Fault>();
        if (YamlReader.Read(text, faults) is not { } root)
            return faults;
        if (root is YamlMap map && map["actors"] is not null)
        {
            (IReadOnlyList<Actor> read, IReadOnlyList<Fault> wrong) = ActorFileReader.Parse(text, actors, own);
            summary = $"{read.Count} actors";
            return wrong;
        }
        (Codebook? codebook, IReadOnlyList<Fault> mistakes) = CodebookReader.Parse(text);
        if (codebook is not null)
            summary = $"codebook '{codebook.Id}': {codebook.Acts.Count} acts, {codebook.Issues.Count} issues, in {string.Join(", ", codebook.Languages)}";
        return mistakes;
    }
}
