using System.CommandLine;
using Parley.Cli.Codebooks;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Coding.Actors;
using Parley.Coding.Places;
using Parley.Reading;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Options;

/// <summary>The options by which statements are chosen; all that are typed hold together.</summary>
internal sealed class Filters(Surroundings around)
{
    private readonly Option<string?> speaker = Typed.Name("--speaker", "NAME", "Words of the speaker's name, in any order.");
    private readonly Option<string?> addressee = Typed.Name("--addressee", "NAME", "Words of the name of whom it is said to.");
    private readonly Option<string?> actor = Typed.Name("--actor", "ID", "The id of an actor who speaks, or a name that only one known actor has.");
    private readonly Option<string?> act = Typed.Name("--act", "CODE", "What the statement does, by the codebook.");
    private readonly Option<string?> issue = Typed.Name("--issue", "CODE", "What it is about, by the codebook.");
    private readonly Option<string?> place = Typed.Name("--place", "NAME", "The whole name of a place that it names, in any spelling that is known, or the place's id.");
    private readonly Option<string?> outlet = Typed.Name("--outlet", "NAME", "The whole name of an outlet in which the article appeared.");
    private readonly Option<PartialDate?> since = Common.Date("--since", "The first day, month or year.");
    private readonly Option<PartialDate?> until = Common.Date("--until", "The last day, month or year, inclusive.");
    private readonly Option<AttributionKind?> kind = Typed.Choice<AttributionKind>("--kind", "How it is put.", Labels.Kinds.All, Labels.Kinds.TryValue);
    private readonly Option<string?> language = Typed.Choice(
        "--language", "CODE", "The article's language: de, en.", () => LanguageFolder.Codes(ArticleReaders.Folder(around)));

    private readonly Option<string?> actors = CodebookOptions.Actors();

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[speaker, addressee, actor, act, issue, place, outlet, since, until, kind, language, actors])
            command.Add(option);
    }

    /// <summary>The actors by which names of actors and places are known.</summary>
    public UsedCodebooks Books(ParseResult parsed) => new(Actors: parsed.GetValue(actors));

    // A month or a year stands for all of its days.
    public StatementQuery Query(ParseResult parsed)
    {
        var known = new Lazy<ActorRegistry>(() => Books(parsed).LoadActors(around));
        return new StatementQuery(
            parsed.GetValue(speaker),
            null,
            parsed.GetValue(since)?.First,
            parsed.GetValue(until)?.Last,
            parsed.GetValue(kind),
            parsed.GetValue(language)?.ToLowerInvariant())
        {
            Addressee = parsed.GetValue(addressee),
            Actor = parsed.GetValue(actor) is { } who ? ActorOf(who, known.Value) : null,
            Act = parsed.GetValue(act),
            Issue = parsed.GetValue(issue),
            Place = parsed.GetValue(place) is { } name ? PlaceOf(name, known.Value) : null,
            Outlet = parsed.GetValue(outlet),
        };
    }

    // A state or a capital in any spelling; whatever else is asked for is a name or an id as the record has it.
    private static string PlaceOf(string name, ActorRegistry known) => new KnownPlaces(known).IdOf(name) ?? name;

    // The only one of that name, or of that last name; else it is an id as the record has it, of an actor that only an article knows too.
    public static string ActorOf(string name, ActorRegistry known) => known.Named(name) is [var only] ? only.Id : known.Find(name, null)?.Id ?? name;
}
