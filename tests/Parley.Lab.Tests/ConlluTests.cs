using Parley.Lab.Treebanks;

namespace Parley.Lab.Tests;

public sealed class ConlluTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void Reads_words_ranges_and_spaces_and_skips_empty_nodes()
    {
        File.WriteAllText(path, string.Join('\n',
            "# sent_id = 1", "# newpar", "# text = Zum See!",
            "1-2\tZum\t_\t_\t_\t_\t_\t_\t_\t_",
            "1\tZu\tzu\tADP\tAPPR\t_\t3\tcase\t_\t_",
            "2\tdem\tder\tDET\tART\tCase=Dat\t3\tdet\t_\t_",
            "2.1\tx\tx\tX\t_\t_\t_\t_\t_\t_",
            "3\tSee\tSee\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No",
            "4\t!\t!\tPUNCT\t$.\t_\t3\tpunct\t_\t_", "", ""));
        GoldSentence sentence = Assert.Single(Conllu.Read(path));
        Assert.True(sentence.OpensParagraph);
        Assert.Equal(new GoldRange(0, 2, "Zum", true), Assert.Single(sentence.Ranges));
        Assert.Equal(["Zu", "dem", "See", "!"], sentence.Words.Select(word => word.Form));
        Assert.Equal([2, 2, -1, 2], sentence.Words.Select(word => word.Head));
        Assert.False(sentence.Words[2].SpaceAfter);
    }

    [Fact]
    public void A_line_with_too_few_columns_is_named()
    {
        File.WriteAllText(path, "1\tx\n");
        Assert.EndsWith(":1: no line of CoNLL-U", Assert.Throws<FormatException>(() => Conllu.Read(path).Count()).Message);
    }

    public void Dispose() => File.Delete(path);
}
