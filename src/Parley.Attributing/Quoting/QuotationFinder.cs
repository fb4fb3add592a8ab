using Parley.Attributing.Lexicon;

namespace Parley.Attributing.Quoting;

/// <summary>Finds the outermost quotations, in the order of the text. One pass over the marks.</summary>
internal sealed class QuotationFinder(TextView view)
{
    // Within a quotation, more marks of other families than this are noise, as in a line of nothing but marks.
    private const int DeepestNesting = 16;

    // How far a quotation may run over paragraphs whose head does not repeat the opening mark.
    private const int MostParagraphsWithoutMark = 3;

    // How many marks ahead are looked at to see whether a quotation goes on in a later paragraph.
    private const int MarksAhead = 8;

    private readonly List<PlacedMark> marks = MarkReader.Read(view);
    private readonly List<Quotation> found = [];
    private readonly Stack<int> inner = new();
    private PlacedMark? outer;
    private int paragraph;

    public List<Quotation> Find()
    {
        for (int place = 0; place < marks.Count; place++)
        {
            if (outer is { } open && view.ParagraphOf(marks[place].Token) is var now && now != paragraph)
                EnterParagraph(place, now, open);
            Place(marks[place]);
        }
        if (outer is { } last)
            GiveUp(last, EndOfParagraph(last.Token));
        return found;
    }

    private void EnterParagraph(int place, int now, PlacedMark open)
    {
        if (GoesOn(place, open))
            paragraph = now;
        else
            GiveUp(open, EndOfParagraph(open.Token));
    }

    // The next mark of the family says it: repeated at the head of the next paragraph, or closing.
    private bool GoesOn(int place, PlacedMark open)
    {
        for (int ahead = place; ahead < marks.Count && ahead < place + MarksAhead; ahead++)
        {
            PlacedMark mark = marks[ahead];
            if (mark.Mark.Family != open.Mark.Family)
                continue;
            int apart = view.ParagraphOf(mark.Token) - paragraph;
            return mark.Role == MarkRole.Closes
                ? apart <= MostParagraphsWithoutMark
                : apart == 1 && IsHeadOfParagraph(mark.Token);
        }
        return false;
    }

    private void Place(PlacedMark mark)
    {
        if (outer is not { } open)
            Begin(mark);
        else if (Closes(mark, open))
            Close(mark, open);
        else if (mark.Mark.Family == open.Mark.Family && mark.Mark.Opens)
            Reopen(mark, open);
        else if (mark.Mark.Opens && mark.Role != MarkRole.Closes && inner.Count < DeepestNesting)
            inner.Push(mark.Mark.Family);
    }

    private void Begin(PlacedMark mark)
    {
        if (mark.Role == MarkRole.Closes || (mark.Mark.Single && mark.Role != MarkRole.Opens))
            return;
        outer = mark;
        paragraph = view.ParagraphOf(mark.Token);
        inner.Clear();
    }

    private bool Closes(PlacedMark mark, PlacedMark open)
    {
        if (!mark.Mark.Closes || mark.Role == MarkRole.Opens)
            return false;
        return mark.Mark.Family == open.Mark.Family || inner.Contains(mark.Mark.Family);
    }

    private void Close(PlacedMark mark, PlacedMark open)
    {
        if (mark.Mark.Family != open.Mark.Family)
        {
            while (inner.Pop() != mark.Mark.Family)
            {
            }
            return;
        }
        found.Add(new Quotation(new TokenRun(open.Token, mark.Token + 1), Closed: true));
        outer = null;
    }

    // The same kind of mark opens again: at the head of a paragraph it goes on; elsewhere the one before was never closed.
    private void Reopen(PlacedMark mark, PlacedMark open)
    {
        if (IsHeadOfParagraph(mark.Token) && view.ParagraphOf(open.Token) != view.ParagraphOf(mark.Token))
            return;
        int sentence = view.Sentence(view.SentenceOf(mark.Token)).First;
        GiveUp(open, sentence > open.Token ? sentence : mark.Token);
        Begin(mark);
    }

    private void GiveUp(PlacedMark open, int end)
    {
        outer = null;
        // A lone single mark is an apostrophe.
        if (!open.Mark.Single && end - open.Token > 1)
            found.Add(new Quotation(new TokenRun(open.Token, BeforeClause(open.Token, end)), Closed: false));
    }

    // "„We will not pay, said Beck.": the reporting clause shows where the quotation ended.
    private int BeforeClause(int first, int end)
    {
        for (int token = first + 2; token + 2 < end; token++)
            if (view.IsWord(token, ',') && view.Is(token + 1, WordClass.CueStart) && !view.Is(token + 1, WordClass.Capital)
                && view.Is(token + 2, WordClass.Capital | WordClass.Article | WordClass.Pronoun))
                return token;
        return end;
    }

    private bool IsHeadOfParagraph(int token) => token == 0 || view.ParagraphOf(token - 1) != view.ParagraphOf(token);

    // Bounded by the sentences of the paragraph, each of which is walked once: a quotation gives up at most once.
    private int EndOfParagraph(int token)
    {
        int sentence = view.SentenceOf(token);
        while (sentence + 1 < view.Sentences.Length && view.Sentences[sentence + 1].Paragraph <= paragraph)
            sentence++;
        return view.Sentence(sentence).End;
    }
}
