using Parley.Coding;
using Parley.Coding.Model;
using Parley.Linking;
using Parley.Linking.Echoes;
using Parley.Text;

namespace Parley.Ingesting;

/// <summary>The linker that goes with a codebook and its actors.</summary>
public static class Linkers
{
    /// <param name="echoes">What the signs of an echo weigh.</param>
    /// <exception cref="SetupException">A list of a language is missing.</exception>
    public static Linker Of(IReadOnlyList<Language> languages, CodingData coding, LinearModel echoes) =>
        new ArticleLinker(languages, coding.Actors.ToDirectory(), coding.Codebook.OtherIssue, Weights(echoes)).ToLinker();

    public static EchoWeights Weights(LinearModel echoes) => new(echoes.Features.ToDictionary(name => name, echoes.Number));
}
