using Parley.Coding.Actors;
using Parley.Text;

namespace Parley.Cli.Statements;

/// <summary>A place as it may be written: the names of a state or of its capital in all languages, else the name alone.</summary>
internal static class PlaceWords
{
    public static QueryPart Of(string name, ActorRegistry registry)
    {
        string wanted = Folding.Fold(name);
        string[] spellings = [.. registry.Named(name).SelectMany(actor => Spellings(actor, wanted)).Select(spelling => Folding.Fold(spelling)).Prepend(wanted).Distinct()];
        string[] words = wanted.Split(' ');
        // A part of a query knows other forms of single words only; a name of several words is looked for as a phrase.
        return words.Length > 1
            ? new QueryPart([.. words], [], false)
            : new QueryPart([wanted], [.. spellings.Where(spelling => !spelling.Contains(' ', StringComparison.Ordinal))], false);
    }

    private static IEnumerable<string> Spellings(Actor actor, string wanted) => actor.Type != "state" ? []
        : actor.Capital.Values.Any(name => Folding.Fold(name) == wanted) ? actor.Capital.Values
        : actor.Names.Values.Any(name => Folding.Fold(name) == wanted) ? actor.Names.Values
        : [];
}
