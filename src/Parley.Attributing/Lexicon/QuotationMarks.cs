using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Attributing.Lexicon;

/// <summary>What a quotation mark may be. <paramref name="Family"/>: only marks of one family close each other.</summary>
internal readonly record struct Mark(int Family, bool Opens, bool Closes, bool Single);

/// <summary>The quotation marks of a language.</summary>
internal sealed class QuotationMarks
{
    private readonly FrozenDictionary<char, Mark> marks;

    public QuotationMarks(IReadOnlyList<string> lines)
    {
        var found = new Dictionary<char, Mark>();
        for (int family = 0; family < lines.Count; family++)
        {
            string[] fields = lines[family].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length < 3)
                throw new SetupException("PARLEY003", $"the word list 'attributing/quotation-marks.txt' has a line of the wrong form: '{lines[family]}'. Restore the file from the release.");
            bool single = fields[^1] == "single";
            Add(found, fields[0], new Mark(family, Opens: true, Closes: false, single));
            Add(found, fields[1], new Mark(family, Opens: false, Closes: true, single));
            foreach (string either in fields[2..^1])
                Add(found, either, new Mark(family, Opens: true, Closes: true, single));
        }
        marks = found.ToFrozenDictionary();
    }

    public bool TryGet(ReadOnlySpan<char> token, out Mark mark)
    {
        mark = default;
        return token.Length == 1 && marks.TryGetValue(token[0], out mark);
    }

    private static void Add(Dictionary<char, Mark> found, string field, Mark mark)
    {
        if (field.Length == 1 && field != "-")
            found[field[0]] = mark;
    }
}
