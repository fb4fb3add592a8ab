namespace Parley.Attributing.Entities;

internal enum Gender : byte { Unknown, Masculine, Feminine, Neuter }
