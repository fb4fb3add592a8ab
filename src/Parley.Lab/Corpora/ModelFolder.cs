using Parley.Reading;
using Parley.Text;

namespace Parley.Lab.Corpora;

/// <summary>A language with models from elsewhere: those that were just trained.</summary>
internal static class ModelFolder
{
    /// <param name="folder">Its models take the place of the program's; null: none do.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder or language.</exception>
    public static Language Load(string code, string? folder)
    {
        Language language = LanguageFolder.LoadAll(LanguageFolder.Default).FirstOrDefault(one => one.Code == code)
            ?? throw new DirectoryNotFoundException($"no language '{code}' in '{LanguageFolder.Default}'");
        var models = language.ModelNames.ToDictionary(name => name, language.Model);
        foreach (string file in folder is null ? [] : Directory.GetFiles(folder, "*.model"))
            models[Path.GetFileNameWithoutExtension(file)] = File.ReadAllBytes(file);
        return new Language(code, language.ListNames.ToDictionary(name => name, language.List), models);
    }
}
