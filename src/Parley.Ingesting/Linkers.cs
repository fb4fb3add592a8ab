using Parley.Coding;
using Parley.Linking;
using Parley.Linking.Echoes;
using Parley.Text;

namespace Parley.Ingesting;

/// <summary>The linker that goes with a codebook and its actors.</summary>
public static class Linkers
{
    /// <exception cref="SetupException">A list of a language is missing.</exception>
    public static Linker Of(IReadOnlyList<Language> languages, CodingData coding) =>
        new ArticleLinker(languages, coding.Actors.ToDirectory(), coding.Codebook.OtherIssue, Weights(coding)).ToLinker();

    /// <summary>What the signs of an echo weigh.</summary>
    public static EchoWeights Weights(CodingData coding) => new(coding.Echoes.Features.ToDictionary(name => name, coding.Echoes.Number));
}
