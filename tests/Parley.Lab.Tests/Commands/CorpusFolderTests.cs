using Parley.Lab.Corpora;

namespace Parley.Lab.Tests.Commands;

public class CorpusFolderTests
{
    [Fact]
    public void A_file_belongs_to_the_language_and_the_part_that_its_name_says()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in (string[])["ner/uner_de_a.iob2", "ner/de_b-dev.iob2.gz", "ner/en_c-ner-train.iob2", "ner/uner_en_d-dev.iob2", "ud/de_train.conllu"])
            folder.Write(name);
        var data = new CorpusFolder(folder.Path);
        string Of(string language, bool development) => string.Join(' ', data.Names(language, development).Select(Path.GetFileName));
        Assert.Equal("uner_de_a.iob2", Of("de", development: false));
        Assert.Equal("de_b-dev.iob2.gz", Of("de", development: true));
        Assert.Equal("en_c-ner-train.iob2", Of("en", development: false));
        Assert.Equal("uner_en_d-dev.iob2", Of("en", development: true));
        Assert.Empty(data.TreebanksOrNone("de", development: true));
        Assert.Throws<FileNotFoundException>(() => data.Treebanks("de", development: true));
    }

    [Fact]
    public void Packing_a_file_hides_nothing()
    {
        using var folder = new TemporaryFolder();
        string plain = folder.Write("a.txt", "ein Satz"), packed = Path.Combine(folder.Path, "b.txt.gz");
        using (FileStream file = File.Create(packed))
        using (var gzip = new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionLevel.Fastest))
            gzip.Write("ein Satz\n"u8);
        var facts = new Dictionary<string, string>([TrainingFiles.Fact(plain)]);
        Assert.Contains("was trained on 'b.txt.gz' (its fact 'train:a.txt')", TrainingFiles.Refusal(facts, packed), StringComparison.Ordinal);
        Assert.Null(TrainingFiles.Refusal(facts, folder.Write("c.txt", "ein anderer")));
    }
}
