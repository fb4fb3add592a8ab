using System.CommandLine;
using Parley.Cli.Keeping;
using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Recording;
using Parley.Text;
using Spectre.Console;

namespace Parley.Cli.Versions;

/// <summary><c>parley versions ID</c>: the copies and versions of an article, and what each says otherwise.</summary>
internal static class VersionsCommand
{
    private static readonly string[] columns = ["article", "other", "tie", "change", "statement", "speaker", "words", "other_statement", "other_speaker", "other_words"];

    public static Command Create(Surroundings around)
    {
        Argument<string> id = StatementIds.Argument();
        id.Description = "The id of a statement of the article, or its first digits.";
        Option<Format?> format = Typed.Choice("--format", "How to print it. Default: table.", Format.Table, Format.Jsonl, Format.Csv);
        Option<string?> record = Common.Record();
        var command = new Command("versions", "Show the copies and versions of an article, and which statements stand in one only or are changed.") { id, format, record };
        command.SetAction(parsed => Run(parsed.GetValue(id)!, parsed.GetValue(format) ?? Format.Table, RecordFile.Choose(parsed.GetValue(record), around), around));
        return command;
    }

    private static int Run(string typed, Format format, string file, Surroundings around)
    {
        using IRecord record = RecordFile.OpenExisting(file, around);
        if (StatementIds.Find(record, typed, file, around) is not { } asked)
            return ExitCode.Failed;
        record.TellOfUnlinked(new Report(around));
        ArticleChanges[] all = [.. ArticleChanges.Of(record, asked.Article.Id)];
        if (format != Format.Table)
            RowPrinter.Write(format, columns, all.SelectMany(changes => changes.ToRows()), around);
        else
            Write(all, new Screen(around));
        if (all.Length == 0)
            new Report(around).Line("no copy and no other version of this article");
        return ExitCode.Done;
    }

    private static void Write(ArticleChanges[] all, Screen screen)
    {
        foreach (ArticleChanges changes in all)
        {
            screen.WriteLine($"{Place(changes.Earlier)} → {Place(changes.Later)}", new Style(decoration: Decoration.Bold));
            screen.WriteLine($"{Labels.Ties.Of(changes.Tie.Tie)}: {changes.Tie.Why}; {Tally.Count(changes.Same, "statement")} unchanged", new Style(decoration: Decoration.Dim));
            foreach (StatementChange change in changes.Changes)
            {
                if (change.Earlier is { } before)
                    screen.WriteLine($"  - {Told(before, changes.Earlier)}");
                if (change.Later is { } now)
                    screen.WriteLine($"  + {Told(now, changes.Later)}");
            }
            screen.WriteLine();
        }
    }

    private static string Place(Article article) => $"{article.Path} ({article.Published?.ToString() ?? "undated"})";

    private static string Told(Statement statement, Article article) =>
        $"{statement.Id[..ArticleTable.IdDigits]}  {ArticleTable.Who(statement)}: {ArticleTable.Words(article.Text, statement.Attribution.Content)}";

    /// <summary>What one article says otherwise than another, earliest published first.</summary>
    /// <param name="Same">How many statements are word for word the same, and of the same speaker.</param>
    private sealed record ArticleChanges(ArticleTied Tie, Article Earlier, Article Later, int Same, IReadOnlyList<StatementChange> Changes)
    {
        public static IEnumerable<ArticleChanges> Of(IRecord record, string id)
        {
            if (record.Article(id) is not { } one)
                yield break;
            ILookup<string, EchoLink> echoes = record.EchoesOfArticle(id).ToLookup(link => link.OtherArticle);
            foreach (ArticleTied tie in record.Ties(id).Where(tie => tie.Tie != ArticleTie.Story))
            {
                if (record.Article(tie.OtherId) is { } other)
                    yield return Of(tie, one.Reading, other.Reading, [.. echoes[tie.OtherId]]);
            }
        }

        public IEnumerable<IReadOnlyList<object?>> ToRows() => Changes.Select(change => (IReadOnlyList<object?>)
        [
            Earlier.Path, Later.Path, Labels.Ties.Of(Tie.Tie), change.Earlier is null ? "added" : change.Later is null ? "left out" : "changed",
            change.Earlier?.Id, change.Earlier?.Attribution.Source?.Name, change.Earlier is { } before ? ArticleTable.Words(Earlier.Text, before.Attribution.Content) : null,
            change.Later?.Id, change.Later?.Attribution.Source?.Name, change.Later is { } now ? ArticleTable.Words(Later.Text, now.Attribution.Content) : null,
        ]);

        private static ArticleChanges Of(ArticleTied tie, ArticleReading one, ArticleReading other, EchoLink[] links)
        {
            bool isFirst = (one.Article.Published?.First ?? DateOnly.MaxValue, one.Article.Path).CompareTo((other.Article.Published?.First ?? DateOnly.MaxValue, other.Article.Path)) <= 0;
            (ArticleReading earlier, ArticleReading later) = isFirst ? (one, other) : (other, one);
            ILookup<string, string> partners = links.ToLookup(link => isFirst ? link.One : link.Other, link => isFirst ? link.Other : link.One);
            Dictionary<string, Statement> open = later.Statements.DistinctBy(statement => statement.Id).ToDictionary(statement => statement.Id);
            var changes = new List<StatementChange>();
            int same = 0;
            foreach (Statement statement in earlier.Statements)
            {
                Statement? partner = partners[statement.Id].Select(id => open.GetValueOrDefault(id)).OfType<Statement>()
                    .OrderByDescending(may => IsSame(statement, earlier, may, later)).FirstOrDefault()
                    // Few words that a correction puts into another mouth are no echo, but the same words.
                    ?? open.Values.FirstOrDefault(may => Words(may, later) == Words(statement, earlier));
                if (partner is not null)
                    open.Remove(partner.Id);
                if (partner is not null && IsSame(statement, earlier, partner, later))
                    same++;
                else
                    changes.Add(new StatementChange(statement, partner));
            }
            changes.AddRange(later.Statements.Where(statement => open.ContainsKey(statement.Id)).Select(statement => new StatementChange(null, statement)));
            return new ArticleChanges(tie, earlier.Article, later.Article, same, changes);
        }

        // Marks of quotation and the like are the outlet's.
        private static bool IsSame(Statement one, ArticleReading article, Statement other, ArticleReading otherArticle) =>
            Words(one, article) == Words(other, otherArticle) && one.Attribution.Source?.Name == other.Attribution.Source?.Name;

        private static string Words(Statement statement, ArticleReading article) => Folding.Fold(ArticleTable.Words(article.Article.Text, statement.Attribution.Content));
    }

    /// <param name="Earlier">Null: it was added.</param>
    /// <param name="Later">Null: it was left out.</param>
    private sealed record StatementChange(Statement? Earlier, Statement? Later);
}
