using System.Collections.Immutable;
using System.Globalization;
using Parley.Text;

namespace Parley.Coding.Numbers;

/// <summary>
/// Numbers of a content with their units: written in digits as the language does (1,200 or 1.200, 3.5 or 3,5) or as words, times
/// what stands behind (million), and the noun that is counted. Thread-safe.
/// </summary>
internal sealed class NumberFinder
{
    private const int Longest = 24;

    private readonly Dictionary<string, decimal> words;
    private readonly Dictionary<string, decimal> scales;
    private readonly Dictionary<string, string> units;
    private readonly char point;

    public NumberFinder(Language language)
    {
        words = Values(language, "coding/numbers");
        scales = Values(language, "coding/scales");
        units = language.List("coding/units").Select(line => line.Split(' ', 2)).ToDictionary(parts => parts[1].ToLowerInvariant(), parts => parts[0]);
        point = language.List("coding/decimal-mark")[0][0];
    }

    public ImmutableArray<StatedNumber> Find(CodedText text, Said said)
    {
        var found = ImmutableArray.CreateBuilder<StatedNumber>();
        foreach ((int first, int end) in said.Content)
        {
            for (int word = first; word < end;)
                word = At(text, word, end, found);
        }
        return found.ToImmutable();
    }

    // A word of number that is a pronoun or an article (one, ein) is none; neither is what belongs to a name or a date.
    private int At(CodedText text, int word, int end, ImmutableArray<StatedNumber>.Builder found)
    {
        if (text.Text.Words[word].Upos != Upos.Num || Value(text.Words.Form(word)) is not { } value)
            return word + 1;
        int next = word + 1;
        for (; next < end && scales.TryGetValue(text.Words.Lemma(next), out decimal scale); next++)
        {
            if (value > decimal.MaxValue / scale)
                return next;
            value *= scale;
        }
        (string? unit, int last) = Unit(text, word, next, end);
        found.Add(new StatedNumber(value, unit, [new TextSpan(text.Text.Words[word].Span.Start, text.Text.Words[last - 1].Span.End)]));
        return Math.Max(next, last);
    }

    private (string? Unit, int End) Unit(CodedText text, int word, int next, int end)
    {
        if (next < end && units.TryGetValue(text.Words.Form(next), out string? unit))
            return (unit, next + 1);
        if (next < end && units.TryGetValue(text.Words.Lemma(next), out unit))
            return (unit, next + 1);
        int counted = text.Text.Words[word].Head;
        // Of "3.5 million people" the people are counted.
        if (counted < next && next < end && text.Text.Words[next].Upos == Upos.Noun)
            counted = next;
        return counted >= next && counted < end && counted <= next + 3 && text.Text.Words[counted].Upos == Upos.Noun
            ? (text.Words.Lemma(counted), counted + 1)
            : (null, next);
    }

    private decimal? Value(string form)
    {
        if (words.TryGetValue(form, out decimal value))
            return value;
        if (form.Length > Longest || !char.IsAsciiDigit(form[0]))
            return null;
        string plain = form.Replace(point == ',' ? "." : ",", "", StringComparison.Ordinal).Replace(point, '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ? value : null;
    }

    private static Dictionary<string, decimal> Values(Language language, string list) => language.List(list)
        .Select(line => line.Split(' ', 2))
        .ToDictionary(parts => parts[1].ToLowerInvariant(), parts => decimal.Parse(parts[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
