using Parley.Text;

namespace Parley.Reading.Tests;

public sealed class LanguageFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-languages-").FullName;

    [Fact]
    public void Each_language_has_its_lists_and_models_and_those_that_serve_all()
    {
        Write("identification.model", "i");
        Write("xx/tagging/words.txt", "# a comment\n\n Hafen \n# \n#\n#Rat\n");
        Write("xx/grammar.model", "g");
        Write("yy/tagging/words.txt", "port");
        IReadOnlyList<Language> languages = LanguageFolder.LoadAll(folder);
        Assert.Equal(["xx", "yy"], languages.Select(language => language.Code));
        Assert.Equal(["Hafen", "#Rat"], languages[0].List("tagging/words"));
        Assert.Equal(["grammar", "identification"], languages[0].ModelNames);
        Assert.Equal("g"u8.ToArray(), languages[0].Model("grammar").ToArray());
        Assert.Equal(["identification"], languages[1].ModelNames);
        Assert.Equal("PARLEY004", Assert.Throws<SetupException>(() => languages[1].Model("grammar")).Number);
    }

    [Fact]
    public void A_folder_without_languages_stops_the_start() =>
        Assert.Equal("PARLEY001", Assert.Throws<SetupException>(() => LanguageFolder.LoadAll(folder)).Number);

    [Fact]
    public void What_cannot_be_read_comes_out_as_it_is()
    {
        Write("xx/tagging/words.txt", "port");
        File.CreateSymbolicLink(Path.Combine(folder, "xx", "grammar.model"), Path.Combine(folder, "gone"));
        Assert.Throws<FileNotFoundException>(() => LanguageFolder.LoadAll(folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
