using System.CommandLine;
using Parley.Cli.Codebooks;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Coding.Actors;
using Parley.Text;

namespace Parley.Cli.Actors;

/// <summary><c>parley actors [NAME]</c>: who is known before an article is read.</summary>
internal static class ActorsCommand
{
    public static Command Create(Surroundings around)
    {
        var name = new Argument<string?>("NAME") { Description = "Words of a name, or an id. Default: all actors.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> actors = CodebookOptions.Actors();
        var command = new Command("actors", "List the actors that are known, with ids, names and offices.") { name, actors };
        foreach (Command further in PersonsCommand.All(around))
            command.Add(further);
        command.SetAction(parsed => Run(parsed.GetValue(name), new UsedCodebooks(Actors: parsed.GetValue(actors)), around));
        return command;
    }

    private static int Run(string? name, UsedCodebooks actors, Surroundings around)
    {
        var registry = actors.LoadActors(around);
        Actor[] found = [.. registry.Actors.Where(actor => name is null || Fits(actor, name))];
        var screen = new Screen(around);
        foreach (Actor actor in found)
            Write(actor, screen, name is not null);
        if (found.Length == 0)
            new Report(around).Line($"no actor is called '{name}'; actors of the articles alone have ids that begin with 'local:'");
        return ExitCode.Done;
    }

    private static bool Fits(Actor actor, string name) =>
        actor.Id == name || Names(actor).Any(one => $" {Folding.Fold(one)} ".Contains($" {Folding.Fold(name)} ", StringComparison.Ordinal));

    private static IEnumerable<string> Names(Actor actor) => actor.Names.Values.Concat(actor.Aliases).Concat(actor.Capital.Values);

    private static void Write(Actor actor, Screen screen, bool whole)
    {
        screen.WriteLine($"{actor.Id}  {actor.Type}  {string.Join(" / ", actor.Names.Values.Distinct())}");
        if (!whole)
            return;
        if (actor.Aliases.Count > 0)
            screen.WriteLine($"  also called  {string.Join(", ", actor.Aliases)}");
        if (actor.Capital.Count > 0)
            screen.WriteLine($"  capital      {string.Join(" / ", actor.Capital.Values.Distinct())}");
        if (actor.SpeaksFor is { } other)
            screen.WriteLine($"  speaks for   {other}");
        if (actor.MemberOf.Count > 0)
            screen.WriteLine($"  member of    {string.Join(", ", actor.MemberOf)}");
        foreach (Office office in actor.Offices)
            screen.WriteLine($"  office       {string.Join(" / ", office.Title.Values)} of {office.Of}, {office.From?.ToString() ?? "?"} to {office.To?.ToString() ?? "today"}{(office.SpeaksFor is { } who ? $", for {who}" : "")}");
    }
}
