namespace Parley.Attributing.Entities;

internal enum EntityKind : byte
{
    Person,
    Organisation,
    Place,

    /// <summary>A name of which nothing tells whose it is.</summary>
    Unknown,

    /// <summary>No name, but words: "two officials familiar with the talks".</summary>
    Described,
}
