using Parley.Attributing.Entities;

namespace Parley.Attributing.Speakers;

/// <summary>A place at which somebody was mentioned, on the way through the text.</summary>
/// <param name="Draft">The draft inside of whose content it stands; -1: the author's own words.</param>
internal readonly record struct Mentioned(Entity Entity, int Token, bool IsSubject, int Draft);
