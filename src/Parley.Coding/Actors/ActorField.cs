namespace Parley.Coding.Actors;

/// <summary>Words of the format of a file of actors; some are words of a language too.</summary>
internal static class ActorField
{
    public const string Title = "title", Of = "of", From = "from", To = "to", SpeaksFor = "speaks_for";

    public const string Person = "person", Medium = "medium", Institute = "institute";

    public static readonly string[] Types =
        [Person, "state", "government", "seat", "organisation", Medium, Institute, "party", "group", "office", "anonymous", "territory"];
}
