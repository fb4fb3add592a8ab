using Parley.Attributing.Lexicon;
using Parley.Attributing.Quoting;
using Parley.Attributing.Speakers;
using Parley.Text;

namespace Parley.Attributing.Learned;

/// <summary>
/// What the learned model is told of a text besides its words: the tree, the quotations, and which part each token has in
/// what the rules propose. Hashes of words are made once.
/// </summary>
internal sealed class Surroundings
{
    private const int NoProposal = -1;
    private const int FirstName = 2;
    private const ulong Hidden = 0xA5A5_5EED_9A3E_0001;

    private readonly HashSet<string> surnames = new(StringComparer.Ordinal);

    public Surroundings(TextView view, NameIndex index, List<Quotation> quotations, List<Draft> proposals)
    {
        (View, Index) = (view, index);
        Tree = new TokenTree(view.Tagged);
        (Quotations, Proposals) = (quotations, proposals);
        int count = view.Count;
        (Forms, Lemmas, Relations, Tags) = (new ulong[count], new ulong[count], new ulong[count], new ulong[count]);
        (Quotation, Names, Cues) = (new int[count], new byte[count], new int[count]);
        (Part, PartOf) = (new ProposedPart[count], new int[count]);
        Array.Fill(Quotation, -1);
        Array.Fill(Cues, NoProposal);
        Array.Fill(PartOf, NoProposal);
        SetNames();
        SetWords();
        SetQuotations();
        SetProposals();
    }

    public TextView View { get; }

    public TokenTree Tree { get; }

    /// <summary>The names of the article.</summary>
    public NameIndex Index { get; }

    public List<Quotation> Quotations { get; }

    /// <summary>What the rules find, settled.</summary>
    public List<Draft> Proposals { get; }

    /// <summary>Of the form, the lemma, the relation, and of tag and features, by token.</summary>
    public ulong[] Forms { get; }

    public ulong[] Lemmas { get; }

    public ulong[] Relations { get; }

    public ulong[] Tags { get; }

    /// <summary>The quotation that a token lies in; -1: none.</summary>
    public int[] Quotation { get; }

    /// <summary>Whether the letters of a token are kept from the network: who is called Beck and who Arndt shall be read alike.</summary>
    public bool IsHidden(int token) => Forms[token] == Hidden;

    /// <summary>0: no name; else its kind twice, and one more for all tokens but the first.</summary>
    public byte[] Names { get; }

    /// <summary>Whether a word ends somebody's full name elsewhere in the article.</summary>
    public bool IsSurname(int token) => View.Is(token, WordClass.Capital) && surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(View.Word(token));

    /// <summary>The proposal of which a token is the cue; -1: none.</summary>
    public int[] Cues { get; }

    /// <summary>The part that a token has in the last proposal that holds it.</summary>
    public ProposedPart[] Part { get; }

    public int[] PartOf { get; }

    private void SetWords()
    {
        TaggedText tagged = View.Tagged;
        for (int token = 0; token < Forms.Length; token++)
        {
            bool isHidden = IsName(token);
            Forms[token] = isHidden ? Hidden : Hashes.Of(tagged.Word(token));
            Lemmas[token] = Forms[token];
            if (Tree.Word(token) is not { } word)
                continue;
            if (!isHidden)
                Lemmas[token] = Hashes.OfLemma(word.LemmaRule, word.Form ?? word.Span.In(tagged.Text));
            Relations[token] = Hashes.Of(word.Relation);
            Tags[token] = Hashes.Mix(Hashes.Of(word.Xpos), Hashes.Of(word.Features.Text));
        }
    }

    // Of a person; or a proper noun of which neither the tagger nor a list of roles knows what it names.
    private bool IsName(int token) => Names[token] is FirstName + (2 * (int)NameKind.Per) or FirstName + (2 * (int)NameKind.Per) + 1
        || (Names[token] == 0 && Tree.Upos(token) == Upos.Propn && View.Lexicon.Roles.EntryOf(View.Word(token)).IsEmpty);

    private void SetQuotations()
    {
        for (int n = 0; n < Quotations.Count; n++)
            Array.Fill(Quotation, n, Quotations[n].Run.First, Quotations[n].Run.Count);
    }

    private void SetNames()
    {
        foreach (Name name in View.Tagged.Names)
            for (int token = name.FirstToken; token < name.EndToken; token++)
                Names[token] = (byte)(FirstName + (2 * (int)name.Kind) + (token == name.FirstToken ? 0 : 1));
        SetSurnames();
    }

    // "Joe Distel", and then "Distel": what ends a person's full name is his name too where the tagger takes it for a noun.
    private void SetSurnames()
    {
        foreach (Name name in View.Tagged.Names)
            if (name.Kind == NameKind.Per && name.EndToken - name.FirstToken > 1)
                surnames.Add(View.Word(name.EndToken - 1).TrimStart('#').ToString());
        for (int token = 0; surnames.Count > 0 && token < Names.Length; token++)
            if (Names[token] == 0 && IsSurname(token) && !View.Is(token - 1, WordClass.Article))
                Names[token] = FirstName + (2 * (int)NameKind.Per);
    }

    private void SetProposals()
    {
        for (int n = 0; n < Proposals.Count; n++)
        {
            Draft draft = Proposals[n];
            foreach (TokenRun run in draft.Content)
                Set(run, n, ProposedPart.Content);
            if (draft.Source is { } source)
                Set(source, n, ProposedPart.Source);
            if (draft.Cue is not { } cue)
                continue;
            Set(cue, n, ProposedPart.Cue);
            Array.Fill(Cues, n, cue.First, cue.Count);
        }
    }

    private void Set(TokenRun run, int proposal, ProposedPart part)
    {
        Array.Fill(Part, part, run.First, run.Count);
        Array.Fill(PartOf, proposal, run.First, run.Count);
    }
}

/// <summary>What a token is in a proposal of the rules.</summary>
internal enum ProposedPart : byte { None, Cue, Source, Content }
