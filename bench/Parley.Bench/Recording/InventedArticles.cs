using System.Collections.Immutable;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Bench.Recording;

/// <summary>
/// Articles that nobody wrote, as if they had been read: ten statements each. The n-th is the same each time and needs none of
/// those before it, so that a record that is half full is filled up, and a phrase is taken from any of them.
/// </summary>
internal sealed class InventedArticles(World world)
{
    public const int StatementsEach = 10;

    private static readonly DateOnly FirstDay = new(2031, 1, 1);
    private const int Days = 3 * 365;

    public ArticleReading Make(int number)
    {
        // Numbers that follow each other would begin alike.
        var random = new Random(unchecked(number * (int)0x9E3779B1));
        Tongue tongue = world.Tongues[random.Next(world.Tongues.Length)];
        var text = new InventedText(tongue, random);
        string title = WriteTitle(text, number);
        InventedStatement[] statements = [.. Enumerable.Range(0, StatementsEach).Select(_ => Write(text, tongue, random))];
        DateOnly day = Day(random);
        PartialDate? published = AsPublished(day, random);
        var article = new Article(Invariant($"invented/{tongue.Code}/{number:0000000}.txt"), text.ToString())
        {
            Title = title,
            Outlet = world.Zipf.Draw(random, tongue.Outlets),
            Url = Invariant($"https://invented.example/{tongue.Code}/{number}"),
            Published = published,
            PublishedBasis = published is null ? null : DateBasis.Text,
        };
        return new ArticleReading(article, tongue.Code, [.. statements.Select((one, n) => Code(one.Attribution, n, article, day, random))], [])
        {
            Search = [.. statements.Select(one => one.Search)],
        };
    }

    /// <summary>One of the days on which they were published.</summary>
    public static DateOnly Day(Random random) => FirstDay.AddDays(random.Next(Days));

    // The number makes each text another one: an article's id is a hash of it.
    private static string WriteTitle(InventedText text, int number)
    {
        string title = Invariant($"{string.Join(' ', text.Draw(5).Select(word => word.Written))} {number}");
        text.Append(title + "\n\n");
        return title;
    }

    private InventedStatement Write(InventedText text, Tongue tongue, Random random)
    {
        text.AppendSentence();
        return InventedStatement.Write(text, world, tongue, random);
    }

    // Every tenth is known in part or not at all.
    private static PartialDate? AsPublished(DateOnly day, Random random) => random.Next(100) switch
    {
        < 5 => null,
        < 8 => new PartialDate(day.Year, day.Month, null),
        < 10 => new PartialDate(day.Year, null, null),
        _ => Whole(day),
    };

    private static PartialDate Whole(DateOnly day) => new(day.Year, day.Month, day.Day);

    private Statement Code(Attribution found, int n, Article article, DateOnly day, Random random)
    {
        string id = ContentId.OfStatement(article.Id, found.Content.AsSpan(), found.Source is { } source ? source.Spans.AsSpan() : default);
        ImmutableArray<string>? actors = found.Source is null ? null : [Invariant($"local:{article.Id}:{n}")];
        var statement = new Statement(id, null, found, actors);
        return random.Next(2) == 0 ? statement : statement with
        {
            Act = world.Zipf.Draw(random, World.Acts),
            Issues = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => world.Zipf.Draw(random, World.Issues)).Distinct()],
            Certainty = world.Zipf.Draw(random, World.Certainties),
            Date = random.Next(2) == 0 ? Whole(day.AddDays(-random.Next(4))) : null,
            Places = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Place(found.Content[0], article.Text, random))],
        };
    }

    // As if the first word of the content were its name.
    private StatedPlace Place(TextSpan content, string text, Random random)
    {
        int length = text.AsSpan(content.Start, content.Length).IndexOf(' ');
        string name = world.Zipf.Draw(random, world.Places);
        return new StatedPlace(
            name, Invariant($"invented:{name}"), "XX", random.Next(-90_000, 90_000) / 1000.0, random.Next(-180_000, 180_000) / 1000.0,
            [length > 0 ? new TextSpan(content.Start, content.Start + length) : content]);
    }
}
