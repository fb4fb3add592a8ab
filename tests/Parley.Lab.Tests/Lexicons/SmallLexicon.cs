using Parley.Lab.Lexicons;
using Parley.Tagging.Lexicons;

namespace Parley.Lab.Tests.Lexicons;

/// <summary>Dictionaries of a few rows, a row: form, lemma, tag.</summary>
internal static class SmallLexicon
{
    public static Lexicon German(params string[] rows) => Lexicon.Load(GermanBytes(rows), "test");

    public static Lexicon English(params string[] rows) => Lexicon.Load(LexiconBuilder.Build(rows.Select(Row), EnglishTags.Meaning, new Dictionary<string, string>()), "test");

    public static byte[] GermanBytes(params string[] rows) =>
        LexiconBuilder.Build(rows.Select(Row), GermanTags.Meaning, new Dictionary<string, string> { ["links"] = "s n" });

    /// <summary>All readings of a set: <c>SUB:NOM:SIN:NEU=Haus</c>.</summary>
    public static string Readings(this Lexicon lexicon, int set, string form) =>
        string.Join(' ', lexicon.Set(set).ToArray().Select(reading => $"{lexicon.Tag(reading.Tag)}={lexicon.Rule(reading.Rule).Apply(form)}"));

    private static Entry Row(string row) => row.Split(' ') is [var form, var lemma, var tag] ? new Entry(form, lemma, tag) : throw new ArgumentException(row);
}
