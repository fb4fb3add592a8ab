using System.CommandLine;
using Parley.Cli.Codebooks;
using Parley.Cli.Options;
using Parley.Cli.Positions;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Ingesting;
using Parley.Linking.Actors;
using Parley.Linking.Positions;
using Parley.Reading;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Actors;

/// <summary><c>parley actors linked|same|apart|undecided</c>: who of a record's articles is one person, and what a user says of it.</summary>
internal static class PersonsCommand
{
    public static IEnumerable<Command> All(Surroundings around)
    {
        yield return Linked(around);
        yield return Decision("same", "Keep that two names are one person's, whatever else speaks against it.", true, around);
        yield return Decision("apart", "Keep that two names are two persons'.", false, around);
        yield return Decision("undecided", "Take back what was said of two names.", null, around);
    }

    private static Command Linked(Surroundings around)
    {
        var name = new Argument<string?>("NAME") { Description = "Words of a name. Default: all.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> record = Common.Record(), actors = CodebookOptions.Actors();
        var command = new Command("linked", "List the persons whom articles of the record know and no file of actors does, with why they are one.") { name, record, actors };
        command.SetAction(parsed => List(parsed.GetValue(name), RecordFile.Choose(parsed.GetValue(record), around), new UsedCodebooks(Actors: parsed.GetValue(actors)), around));
        return command;
    }

    private static Command Decision(string verb, string description, bool? isSame, Surroundings around)
    {
        var names = new Argument<string[]>("NAME") { Description = "Two names, as articles have them.", Arity = new ArgumentArity(2, 2) };
        names.Validators.Add(result =>
        {
            if (result.Tokens.Select(token => Folding.Fold(token.Value)).ToArray() is [var one, var other] && (one.Length == 0 || other.Length == 0 || one == other))
                result.AddError($"{verb}: give two different names with letters.");
        });
        Option<string?> record = Common.Record();
        var command = new Command(verb, description) { names, record };
        command.SetAction(parsed =>
        {
            string[] two = parsed.GetValue(names)!;
            using IRecord opened = RecordFile.OpenExisting(RecordFile.Choose(parsed.GetValue(record), around), around);
            opened.Decide(ActorDecision.Of(two[0], two[1], isSame));
            return ExitCode.Done;
        });
        return command;
    }

    private static int List(string? name, string file, UsedCodebooks books, Surroundings around)
    {
        using IRecord record = RecordFile.OpenExisting(file, around);
        var all = new PersonsOfRecord();
        foreach (Reported report in Reported.All(record.Find(new StatementQuery()).Select(one => (one.Statement, one.Article, one.Language))))
            all.Add(report);
        LinkedPerson[] persons = [.. all.Link(record, books.LoadActors(around).ToDirectory(), LanguageFolder.LoadAll(ArticleReaders.Folder(around))).Where(person => name is null || person.Names.Any(one => Fits(one, name)))
            .OrderByDescending(person => person.Members.Length).ThenBy(person => person.Names[0], StringComparer.Ordinal)];
        var screen = new Screen(around);
        foreach (LinkedPerson person in persons)
        {
            screen.WriteLine($"{person.Id}  {string.Join(" / ", person.Names)}  {Tally.Count(person.Members.Length, "article")}{(person.State is { } state ? $", of {state}" : "")}");
            foreach (string reason in person.Reasons)
                screen.WriteLine($"  {reason}");
        }
        if (persons.Length == 0)
            new Report(around).Line("no such person; somebody without first and last name is never linked");
        return ExitCode.Done;
    }

    private static bool Fits(string one, string name) => $" {Folding.Fold(one)} ".Contains($" {Folding.Fold(name)} ", StringComparison.Ordinal);
}
