using Parley.Networks;

namespace Parley.Cli.Tests.Doctor;

public sealed class DoctorTests
{
    [Fact]
    public void A_whole_installation_is_ok()
    {
        using Workplace place = Installation.Whole();
        Outcome outcome = place.Run("doctor");
        Assert.Equal(0, outcome.Code);
        Assert.All(outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("ok      ", line, StringComparison.Ordinal));
        Assert.Contains("language de: ", outcome.Output, StringComparison.Ordinal);
        Assert.All(Installation.Models, model => Assert.Matches($@"\nok      model {model}: {Installation.Kind(model)}, [0-9.]+ MB, SHA-256 [0-9a-f]{{64}}\n", outcome.Output));
        Assert.Contains("record parley.db: none yet", outcome.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(place.At("parley.db")));
    }

    [Fact]
    public void A_record_is_told_with_its_version()
    {
        using Workplace place = Recorded.Harbour.Recorded();
        Assert.Matches(@"ok      record parley\.db: version \d+, 2 articles, 3 statements, whole\n", place.Run("doctor").Output);
    }

    [Fact]
    public void Every_failure_has_a_line_with_its_cure()
    {
        using var program = new Workplace();
        using var place = new Workplace { ProgramFolder = program.Folder };
        place.Write("not.db", new string('x', 5000));
        Outcome outcome = place.Run("doctor", "--record", "not.db");
        Assert.Equal(1, outcome.Code);
        string[] failed = [.. outcome.Output.Split('\n').Where(line => line.StartsWith("failed", StringComparison.Ordinal))];
        Assert.Equal(4, failed.Length);
        Assert.Contains("Restore the folder languages/", failed[0], StringComparison.Ordinal);
        Assert.Contains("Restore the folder codebooks/", failed[1], StringComparison.Ordinal);
        Assert.Contains("Restore the folder samples/", failed[2], StringComparison.Ordinal);
        Assert.Contains("is no record", failed[3], StringComparison.Ordinal);
    }

    // All languages have the same lists (a test of the house): one of them stands for all.
    [Fact]
    public void Every_word_list_that_is_missing_is_noticed()
    {
        const string language = "en";
        using Workplace place = Installation.Whole();
        // Each look loads all languages: one is enough.
        foreach (string other in Directory.GetDirectories(Path.Combine(place.Furnished!, "languages")).Where(folder => Path.GetFileName(folder) != language))
            Directory.Delete(other, recursive: true);
        // Of what was learnt the line of labels is enough: the rest would be read for each list anew.
        foreach (string weights in Directory.GetFiles(Path.Combine(place.Furnished!, "codebooks"), "*.weights"))
            File.WriteAllText(weights, File.ReadLines(weights).First(line => line.StartsWith("labels", StringComparison.Ordinal)));
        string[] lists = Directory.GetFiles(Path.Combine(place.Furnished!, "languages", language), "*.txt", SearchOption.AllDirectories);
        Assert.NotEmpty(lists);
        Assert.Equal(0, place.Run("doctor").Code);
        var unnoticed = lists.Where(list => !IsNoticed(list, place)).ToList();
        Assert.Empty(unnoticed);
    }

    [Fact]
    public void Every_model_that_is_missing_is_noticed()
    {
        using Workplace place = Installation.Whole();
        Assert.All(Installation.Models, model => Assert.True(IsNoticed(Path.Combine(place.Furnished!, "languages", model), place)));
    }

    [Theory]
    [InlineData("is truncated or was changed", "truncated")]
    [InlineData("is truncated or was changed", "flipped")]
    [InlineData("is no model", "foreign")]
    [InlineData("is no model", "empty")]
    [InlineData("is a model of kind 'lexicon-2', and 'lexicon-1' is needed", "later")]
    [InlineData("is a model of kind 'grammar-1', and 'lexicon-1' is needed", "confused")]
    public void A_model_that_is_broken_says_how_and_its_cure(string expected, string damage)
    {
        using Workplace place = Installation.Whole();
        string path = Path.Combine(place.Furnished!, "languages", "en", "lexicon.model");
        File.WriteAllBytes(path, Damaged(File.ReadAllBytes(path), damage));
        Outcome outcome = place.Run("doctor");
        Assert.Equal(1, outcome.Code);
        string line = Assert.Single(outcome.Output.Split('\n'), line => line.StartsWith("failed  model", StringComparison.Ordinal));
        Assert.StartsWith("failed  model en/lexicon.model: PARLEY005: 'languages/en/lexicon.model' ", line, StringComparison.Ordinal);
        Assert.Contains($"{expected}. Restore the folder languages/ from the release.", line, StringComparison.Ordinal);
    }

    private static byte[] Damaged(byte[] model, string damage) => damage switch
    {
        "truncated" => model[..^1],
        "flipped" => [.. model[..20], (byte)(model[20] ^ 1), .. model[21..]],
        "foreign" => [.. Enumerable.Repeat((byte)'x', 5000)],
        "empty" => [],
        "later" => Model("lexicon-2"),
        _ => Model("grammar-1"),
    };

    private static byte[] Model(string kind) => ModelFile.Write(kind, new Dictionary<string, string>(), new Dictionary<string, byte[]>());

    private static bool IsNoticed(string list, Workplace place)
    {
        File.Move(list, list + ".away");
        Outcome outcome = place.Run("doctor");
        File.Move(list + ".away", list);
        return outcome.Code == 1 && outcome.Output.Contains(Path.GetFileName(list), StringComparison.Ordinal);
    }
}
