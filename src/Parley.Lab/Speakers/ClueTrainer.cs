using System.CommandLine;
using System.Globalization;
using System.Text;
using Parley.Attributing.Speakers;
using Parley.Lab.Attributing;
using Parley.Lab.Statements;
using Parley.Reading;
using Parley.Text;

namespace Parley.Lab.Speakers;

/// <summary><c>parley-lab train speakers</c>: what clues weigh by which a pronoun goes back to somebody, with cross-validated figures.</summary>
internal static class ClueTrainer
{
    private const string File = "attributing/antecedents.txt";
    private const string Head = "# What speaks for it, or against, that a pronoun goes back to a mention: learnt by parley-lab train speakers.";
    private const int Folds = 5;

    // What the examples of all say against what a reader would set by hand, and what a language's own say against those.
    private const double PullToPrior = 3, PullToShared = 3;

    private static readonly IReadOnlyDictionary<Clue, double> prior = new Dictionary<Clue, double>
    {
        [Clue.Sentences] = -1, [Clue.Paragraphs] = -0.5, [Clue.Subject] = 1.5, [Clue.SubjectOfDemonstrative] = -1.5, [Clue.Quoted] = -2, [Clue.Reported] = -0.5,
        [Clue.SpeaksLast] = 1.5, [Clue.Organisation] = -4, [Clue.Place] = -4, [Clue.Unknown] = -0.7, [Clue.UnknownOfOneName] = -1, [Clue.OnceNamed] = -0.4,
        [Clue.Described] = -0.3, [Clue.DescribedThing] = -2, [Clue.SexUnknown] = -0.4, [Clue.SexGuessedOtherwise] = -3, [Clue.PersonOfOneName] = -1, [Clue.PlaceOfTwoNames] = 1, [Clue.OrganisationOfTwoNames] = 1, [Clue.SameClause] = -2, [Clue.HeadOfClause] = -3,
    };

    public static Command Create(TextWriter log)
    {
        var folders = new Option<string[]>("--data") { HelpName = "DIR", Description = "Folders with articles/ and gold/. Default: samples, practice and the folders of practice/linked", DefaultValueFactory = _ => [AttributionRecipe.Samples, .. GoldCorpora.PracticeFolders(AttributionRecipe.Practice)], AllowMultipleArgumentsPerToken = true };
        var to = new Option<string>("--languages") { HelpName = "DIR", Description = "Where the languages lie; the weights go there. Default: languages", DefaultValueFactory = _ => "languages" };
        var dry = new Option<bool>("--dry") { Description = "Print the figures and write nothing." };
        var command = new Command(SpeakerEvaluation.Name, "Learn the weights by which a pronoun goes back to somebody.") { folders, to, dry };
        command.SetAction(parsed =>
        {
            IReadOnlyList<Language> languages = LanguageFolder.LoadAll(LanguageFolder.Default);
            ClueExample[] examples = [.. parsed.GetValue(folders)!.SelectMany(folder => ClueExamples.Of(folder, languages))];
            foreach (string language in examples.Select(one => one.Language).Distinct())
                Report(examples, language, log);
            if (!parsed.GetValue(dry))
                foreach (string language in examples.Select(one => one.Language).Distinct())
                    System.IO.File.WriteAllText(Path.Combine(parsed.GetValue(to)!, language, File), ToText(Learn(examples, language)));
        });
        return command;
    }

    // From all, and from there by its own.
    private static double[] Learn(IReadOnlyList<ClueExample> examples, string language)
    {
        double[] shared = ClueLearner.Learn(examples, Prior(), PullToPrior);
        return ClueLearner.Learn([.. examples.Where(one => one.Language == language)], shared, PullToShared);
    }

    private static double[] Prior() => [.. Enum.GetValues<Clue>().Select(clue => prior.GetValueOrDefault(clue))];

    private static void Report(ClueExample[] examples, string language, TextWriter log)
    {
        var left = new Share(0, 0);
        string[] articles = [.. examples.Select(one => one.Article).Distinct()];
        for (int fold = 0; fold < Folds; fold++)
        {
            HashSet<string> held = [.. articles.Where((_, n) => n % Folds == fold)];
            double[] weights = Learn([.. examples.Where(one => !held.Contains(one.Article))], language);
            left += ClueLearner.Share([.. examples.Where(one => one.Language == language && held.Contains(one.Article))], weights);
        }
        ClueExample[] own = [.. examples.Where(one => one.Language == language)];
        log.WriteLine($"{language}: among the mentions {new Share(own.Count(one => one.HasRight), own.Length)}, by hand {ClueLearner.Share(own, Prior())}, learnt {ClueLearner.Share(own, Learn(examples, language))}, left out {left}");
    }

    private static string ToText(double[] weights)
    {
        var text = new StringBuilder().AppendLine(Head);
        foreach (Clue clue in Enum.GetValues<Clue>())
            text.Append(clue).Append(' ').AppendLine(weights[(int)clue].ToString("0.00", CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
