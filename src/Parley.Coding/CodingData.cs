using Parley.Coding.Actors;
using Parley.Coding.Codebooks;
using Parley.Coding.Model;

namespace Parley.Coding;

/// <summary>All data by which statements are coded. Parley.Reading loads it.</summary>
/// <param name="Version">Differs where any of the files does.</param>
public sealed record CodingData(Codebook Codebook, ActorRegistry Actors, LinearModel Acts, LinearModel Issues, LinearModel Dates, string Version);
