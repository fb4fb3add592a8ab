namespace Parley.Dates;

/// <summary>A place in a text that steps forward over what it is asked for, or stays. Every step looks ahead a bounded way.</summary>
internal ref struct Cursor(ReadOnlySpan<char> text, int at)
{
    private const int LongestWord = 24;
    private const int LongestNumber = 9;
    private const int LongestSpace = 3;

    private readonly ReadOnlySpan<char> text = text;

    public int At { get; private set; } = at;

    public readonly char Next => Ahead(0);

    /// <summary>The character so far ahead; NUL behind the end.</summary>
    public readonly char Ahead(int steps) => At + steps < text.Length ? text[At + steps] : '\0';

    public readonly char Before => At > 0 ? text[At - 1] : '\0';

    public readonly char BeforeThat => At > 1 ? text[At - 2] : '\0';

    public bool Take(char wanted)
    {
        if (Next != wanted)
            return false;
        At++;
        return true;
    }

    /// <summary>A run of letters; empty where there is none, or an endless one.</summary>
    public ReadOnlySpan<char> TakeWord()
    {
        int length = 0;
        while (length <= LongestWord && char.IsLetter(Ahead(length)))
            length++;
        if (length > LongestWord)
            return default;
        At += length;
        return text.Slice(At - length, length);
    }

    /// <summary>A run of digits, all of it, if it is between so many and so many long.</summary>
    public bool TakeNumber(int least, int most, out int value)
    {
        value = 0;
        int length = 0;
        for (; length < LongestNumber && char.IsAsciiDigit(Ahead(length)); length++)
            value = value * 10 + (Ahead(length) - '0');
        if (length < least || length > most)
            return false;
        At += length;
        return true;
    }

    /// <summary>White space within a paragraph: a few blanks, at most one of them a line's end.</summary>
    public bool TakeSpace()
    {
        int length = 0, lines = 0;
        for (; length < LongestSpace && char.IsWhiteSpace(Ahead(length)); length++)
            lines += Ahead(length) == '\n' ? 1 : 0;
        if (length == 0 || lines > 1 || char.IsWhiteSpace(Ahead(length)))
            return false;
        At += length;
        return true;
    }

    /// <summary>Whether a number that ends here is whole: no digit, letter, decimal, range or percentage goes on with it.</summary>
    public readonly bool EndsNumber => !char.IsLetterOrDigit(Next)
        && Next is not ('%' or '_')
        && !(Next is '.' or ',' or ':' or '-' or '–' or '/' && char.IsAsciiDigit(Ahead(1)));

    /// <summary>Whether a number may begin here: not inside a word, a decimal, a time, an address of numbers.</summary>
    public readonly bool BeginsNumber => !char.IsLetterOrDigit(Before)
        && Before != '_'
        && !(Before is '.' or ',' or ':' or '/' or '-' && char.IsAsciiDigit(BeforeThat));
}
