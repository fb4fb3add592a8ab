using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Reading;
using Parley.Tagging.Searching;
using Parley.Text;

namespace Parley.Cli.Options;

/// <summary>What finds the other forms of a word; loaded only where words are searched or indexed.</summary>
internal static class Dictionaries
{
    /// <exception cref="SetupException">A language or its dictionary is missing.</exception>
    public static SearchTerms Load(Surroundings around) => new(LanguageFolder.LoadAll(ArticleReaders.Folder(around)));

    /// <returns>Null where nothing can be searched for: that is told.</returns>
    public static SearchQuery? Parse(this SearchTerms terms, string typed, string name, Report report)
    {
        SearchQuery? query = terms.Parse(typed);
        if (query is null)
            report.Error($"{name}: there is no word to search for in '{typed}'; give one with letters or digits");
        return query;
    }
}
