using System.Numerics;
using System.Runtime.CompilerServices;
using Parley.Text;

namespace Parley.Attributing.Learned;

/// <summary>
/// What the network is told of a token, each as a hash: the word, its grammar and its place in the tree, the quotation it
/// lies in, its classes in the word lists, what the rules take it for. The first is always the word itself.
/// </summary>
/// <param name="language">Keeps the words of another language apart; grammar and marks are what languages share.</param>
internal sealed class TokenFeatures(Surroundings around, ulong language)
{
    public const int Most = 96;

    private const int MostChildren = 6;

    private readonly ChildRelations children = new(around, MostChildren);
    private readonly ClauseHeads clauses = new(around);

    private enum Kind : ulong
    {
        Form = 1, Lemma, Tag, Upos, Relation, RelationOfParent, ParentLemma, ParentFrame, Suffix, Quotation, Class, Proposed, Name, Shape,
        Place, Child, Frame, Clause, ClauseGovernor, Mood, Neighbour,
    }

    /// <summary>Writes the hashes of a token's features.</summary>
    /// <param name="into">At least <see cref="Most"/> long.</param>
    /// <returns>How many were written.</returns>
    public int Of(int token, Span<ulong> into)
    {
        TokenTree tree = around.Tree;
        int parent = tree.Parent(token), count = 0;
        ulong lemma = around.Lemmas[token] ^ language, relation = around.Relations[token];
        ulong upos = (ulong)tree.Upos(token), above = parent >= 0 ? (ulong)tree.Upos(parent) : 99;
        into[count++] = Of(Kind.Form, around.Forms[token] ^ language);
        into[count++] = Of(Kind.Lemma, lemma);
        into[count++] = Of(Kind.Tag, around.Tags[token] ^ language);
        into[count++] = Of(Kind.Upos, upos);
        into[count++] = Of(Kind.Relation, relation);
        into[count++] = Of(Kind.RelationOfParent, Hashes.Mix(relation, (above << 8) | upos));
        if (parent >= 0)
        {
            into[count++] = Of(Kind.ParentLemma, around.Lemmas[parent] ^ language);
            into[count++] = Of(Kind.ParentFrame, Hashes.Mix(around.Lemmas[parent] ^ language, relation));
        }
        count = Suffixes(token, into, count);
        into[count++] = Of(Kind.Quotation, Quotation(token));
        into[count++] = Of(Kind.Proposed, (ulong)around.Part[token] | (Begins(token) ? 8u : 0));
        into[count++] = Of(Kind.Name, around.Names[token]);
        into[count++] = Of(Kind.Shape, Shape(around.View.Word(token)));
        into[count++] = Of(Kind.Place, Place(token));
        count = Classes(token, into, count);
        count = Children(token, lemma, into, count);
        return Clause(token, into, count);
    }

    private int Suffixes(int token, Span<ulong> into, int count)
    {
        if (around.IsHidden(token) || around.Tree.Upos(token) == Upos.Propn)
            return count;
        ReadOnlySpan<char> word = around.View.Word(token);
        for (int length = 2; length <= 4 && length < word.Length; length++)
            into[count++] = Of(Kind.Suffix, Hashes.Of(word[^length..]) ^ language);
        return count;
    }

    private int Classes(int token, Span<ulong> into, int count)
    {
        for (long on = (long)around.View.Classes(token); on != 0; on &= on - 1)
            into[count++] = Of(Kind.Class, (ulong)BitOperations.TrailingZeroCount(on));
        return count;
    }

    private int Children(int token, ulong lemma, Span<ulong> into, int count)
    {
        foreach (ulong relation in children.Of(token))
        {
            into[count++] = Of(Kind.Child, relation);
            into[count++] = Of(Kind.Frame, Hashes.Mix(lemma, relation));
        }
        return count;
    }

    private int Clause(int token, Span<ulong> into, int count)
    {
        int head = clauses.Of(token);
        into[count++] = Of(Kind.Clause, around.Relations[head]);
        into[count++] = Of(Kind.Mood, (ulong)clauses.Mood(head) | (clauses.Mood(clauses.OfSentence(token)) == 0 ? 0u : 4));
        if (around.Tree.Parent(head) is >= 0 and var governor)
            into[count++] = Of(Kind.ClauseGovernor, Hashes.Mix(around.Lemmas[governor] ^ language, around.Relations[head]));
        return count;
    }

    // Inside or not, how long, at its beginning or end, and whether it ends its sentence with a stop of its own.
    private ulong Quotation(int token)
    {
        if (around.Quotation[token] is not (>= 0 and var number))
            return 0;
        TokenRun run = around.Quotations[number].Run;
        ulong length = run.Count <= 4 ? 1u : run.Count <= 8 ? 2u : 3;
        ulong edge = token == run.First ? 1u : token == run.End - 1 ? 2u : 0;
        return 1 | (length << 1) | (edge << 3) | (around.View.IsStop(run.End - 2) || around.View.IsWord(run.End - 2, ',') ? 32u : 0);
    }

    private bool Begins(int token) =>
        token == 0 || around.Part[token - 1] != around.Part[token] || around.PartOf[token - 1] != around.PartOf[token];

    private ulong Place(int token)
    {
        TextView view = around.View;
        TokenRun sentence = view.Sentence(view.SentenceOf(token));
        int paragraph = Math.Min(2, view.ParagraphOf(token));
        return (uint)paragraph | (token <= sentence.First ? 4u : 0) | (token == sentence.End - 1 ? 8u : 0);
    }

    private static ulong Shape(ReadOnlySpan<char> word)
    {
        ulong first = char.IsUpper(word[0]) ? 1u : char.IsLower(word[0]) ? 2u : char.IsAsciiDigit(word[0]) ? 3u : char.IsLetter(word[0]) ? 4u : 0;
        return first | (word.Length == 1 ? 8ul : 0) | (word.Length > 1 && char.IsUpper(word[1]) ? 16ul : 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Of(Kind kind, ulong value) => Hashes.Mix((ulong)kind * 0x9E3779B97F4A7C15, value);
}
