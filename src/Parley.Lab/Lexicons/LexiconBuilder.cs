using Parley.Lab.Corpora;
using Parley.Lab.Treebanks;

namespace Parley.Lab.Lexicons;

/// <summary>Makes the dictionary files of a language (<c>lexicon.model</c>) of the tables of forms.</summary>
public static class LexiconBuilder
{
    private static readonly Dictionary<string, Recipe> recipes = new()
    {
        ["de"] = new(
            ["de_forms.tsv.gz", "de_names.tsv.gz"], "s es n en er e", GermanTags.Meaning, "CC BY-SA 4.0",
            "German part-of-speech dictionary of LanguageTool, https://github.com/languagetool-org/german-pos-dict; changed: tags simplified, forms hashed"),
        ["en"] = new(
            ["en_forms.tsv.gz"], "", EnglishTags.Meaning, "LGPL 2.1",
            "English part-of-speech dictionary of LanguageTool, https://github.com/languagetool-org/english-pos-dict; changed: tags simplified, forms hashed"),
    };

    /// <summary>The bytes of the file; the same data give the same bytes.</summary>
    /// <param name="language">de or en.</param>
    /// <exception cref="FileNotFoundException">The data have no table of forms.</exception>
    public static byte[] Build(string language, CorpusFolder data)
    {
        Recipe recipe = recipes[language];
        string[] files = [.. recipe.Files.Select(file => data.File($"lexicon/{file}"))];
        // The second table, of names, has a head line and a kind in the place of a tag.
        IEnumerable<Entry> entries = Rows(files[0]).Select(row => new Entry(row[0], row[1], row[2]))
            .Concat(files.Skip(1).SelectMany(file => Rows(file).Skip(1)).Select(row => new Entry(row[0], row[1], GermanTags.Name(row[2]))));
        var facts = new Dictionary<string, string>(files.Select(TrainingFiles.Fact))
        {
            ["language"] = language,
            ["licence"] = recipe.Licence,
            ["links"] = recipe.Links,
            ["source"] = recipe.Source,
        };
        return Build(entries, recipe.Meaning, facts);
    }

    internal static byte[] Build(IEnumerable<Entry> entries, Func<string, TagMeaning?> meaning, IReadOnlyDictionary<string, string> facts)
    {
        var draft = new LexiconDraft(meaning);
        foreach (Entry entry in entries)
            draft.Add(entry);
        return draft.Write(facts);
    }

    private static IEnumerable<string[]> Rows(string path)
    {
        using StreamReader reader = Conllu.Open(path);
        while (reader.ReadLine() is { } line)
            yield return line.Split('\t');
    }

    /// <param name="Files">The table of forms, and that of names where there is one.</param>
    /// <param name="Links">Letters that join the parts of a compound.</param>
    private sealed record Recipe(string[] Files, string Links, Func<string, TagMeaning?> Meaning, string Licence, string Source);
}
