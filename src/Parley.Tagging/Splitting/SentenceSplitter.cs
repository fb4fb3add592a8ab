using System.Collections.Immutable;
using Parley.Tagging.Tokenizing;
using Parley.Text;

namespace Parley.Tagging.Splitting;

internal sealed record Sentences(Sentence[] All, ImmutableArray<Problem> Problems);

/// <summary>
/// Tokens to sentences, in one pass. A blank line always ends a sentence; a stop ends one unless what follows goes on with
/// it; a line break ends one where the line was not merely wrapped.
/// </summary>
internal sealed class SentenceSplitter(string text, Token[] tokens, Profile profile)
{
    /// <summary>A longer sentence is a table or a list: it is cut, so that later steps stay quick.</summary>
    public const int MostTokens = 500;

    /// <summary>
    /// In UTF-16 units; one token alone may be longer. Several statements of a sentence may hold most of it, so that without
    /// this a sentence of few but endless words would be written out hundreds of times.
    /// </summary>
    public const int MostCharacters = 10_000;

    private readonly List<Sentence> sentences = new(tokens.Length / 20 + 1);
    private readonly LineEnds lineEnds = new(text, tokens, profile);
    private readonly StopEnds stopEnds = new(text, tokens, profile);
    private readonly ClauseEnds clauseEnds = new(text, tokens, profile);

    public Sentences Run()
    {
        int paragraph = 0, first = 0, cuts = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            int breaks = BreaksAfter(i);
            bool ends = stopEnds.EndAt(i, first) || (!stopEnds.IsInBracket(i) && clauseEnds.EndAt(i, first)) || breaks > 1 || (breaks == 1 && lineEnds.EndAt(i));
            if (!ends && (i + 1 - first == MostTokens || tokens[i + 1].Span.End - tokens[first].Span.Start > MostCharacters))
            {
                ends = true;
                cuts++;
            }
            if (!ends)
                continue;
            sentences.Add(new Sentence(new TextSpan(tokens[first].Span.Start, tokens[i].Span.End), first, i + 1, paragraph));
            paragraph += breaks > 1 ? 1 : 0;
            first = i + 1;
            stopEnds.Reset();
        }
        return new Sentences(sentences.ToArray(), cuts == 0 ? [] : [Cut(cuts)]);
    }

    // The text's end ends a sentence as a blank line does.
    private int BreaksAfter(int token)
    {
        if (token + 1 == tokens.Length)
            return 2;
        int end = tokens[token].Span.End;
        return Whitespace.Breaks(text.AsSpan(end, tokens[token + 1].Span.Start - end));
    }

    private static Problem Cut(int cuts) => new(
        "long-sentence",
        $"A passage of more than {MostTokens} words or {MostCharacters} characters without an end of sentence was cut ({cuts} {(cuts == 1 ? "time" : "times")}). It may be a table or a list; nothing need be done.");
}
