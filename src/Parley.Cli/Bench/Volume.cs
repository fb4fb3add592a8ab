using Parley.Text;

namespace Parley.Cli.Bench;

/// <summary>How much was read. Words are parted by white space, so that figures of other programs compare.</summary>
internal sealed record Volume(long Articles, long Words, long Statements, long Failed)
{
    public static Volume None { get; } = new(0, 0, 0, 0);

    public Volume With(ArticleReading? reading) => reading is null
        ? this with { Failed = Failed + 1 }
        : this with
        {
            Articles = Articles + 1,
            Words = Words + CountWords(reading.Article.Text),
            Statements = Statements + reading.Statements.Length,
        };

    public static int CountWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool inside = false;
        foreach (char character in text)
        {
            bool word = !char.IsWhiteSpace(character);
            if (word && !inside)
                words++;
            inside = word;
        }
        return words;
    }
}
