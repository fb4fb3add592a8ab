using Parley.Text;

namespace Parley.Tagging.Grammar;

/// <summary>
/// Gives words their tags, lemmas, heads and relations, and finds names. Works through batches of sentences with buffers that grow
/// once; not for two threads at once.
/// </summary>
internal sealed class GrammarTagger(GrammarModel model)
{
    // Sentences of like length go through the network in step: more at once are quicker until the caches are full.
    private const int MostSentences = 32;
    private const int MostWords = 640;
    private const int Window = 128;

    private readonly NetworkRunner runner = new(model.Network);
    private readonly ulong[] hashes = new ulong[WordFeatures.Most];
    private readonly int[] order = new int[Window];
    private readonly int[] lengths = new int[MostSentences];
    private readonly List<Name> names = [];

    private int[] rows = new int[MostWords * 24];
    private ReadSets[] sets = [];
    private int[] ends = new int[MostWords];
    private int[] heads = new int[MostWords];
    private int[] relations = new int[MostWords];
    private float[] scores = [];
    private byte[] labels = [], back = [];

    /// <param name="words">Their tags are filled in.</param>
    /// <returns>The names, in the order of the text; empty where only tags are wanted.</returns>
    public Name[] Run(string text, ReadOnlySpan<Sentence> sentences, Span<Word> words, Depth depth)
    {
        names.Clear();
        for (int first = 0; first < sentences.Length; first += Window)
        {
            int count = Math.Min(Window, sentences.Length - first);
            SortByLength(sentences, first, count);
            for (int begin = 0, end; begin < count; begin = end)
            {
                end = BatchEnd(sentences, begin, count);
                Read(text, sentences, order.AsSpan(begin, end - begin), words, depth);
            }
        }
        names.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return [.. names];
    }

    private static int Length(in Sentence sentence) => sentence.EndWord - sentence.FirstWord;

    private void SortByLength(ReadOnlySpan<Sentence> sentences, int first, int count)
    {
        Span<int> keys = stackalloc int[Window];
        for (int i = 0; i < count; i++)
            (order[i], keys[i]) = (first + i, -Length(sentences[first + i]));
        keys[..count].Sort(order.AsSpan(0, count));
    }

    private int BatchEnd(ReadOnlySpan<Sentence> sentences, int begin, int count)
    {
        int end = begin, words = 0;
        while (end < count && end - begin < MostSentences && (end == begin || words + Length(sentences[order[end]]) <= MostWords))
            words += Length(sentences[order[end++]]);
        return end;
    }

    private void Read(string text, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<int> batch, Span<Word> words, Depth depth)
    {
        int count = 0, row = 0;
        for (int s = 0; s < batch.Length; s++)
        {
            Sentence sentence = sentences[batch[s]];
            lengths[s] = Length(sentence);
            Grow(ref ends, row + lengths[s]);
            for (int word = sentence.FirstWord; word < sentence.EndWord; word++)
            {
                Grow(ref rows, count + WordFeatures.Most);
                Grow(ref sets, row + 1);
                count += model.Rows(Form(text, words[word]), hashes, rows.AsSpan(count), out sets[row]);
                ends[row++] = count;
            }
        }
        runner.Tag(lengths.AsSpan(0, batch.Length), rows.AsSpan(0, count), ends.AsSpan(0, row));
        if (depth == Depth.Syntax)
            runner.Parse();
        for (int s = 0; s < batch.Length; s++)
        {
            Sentence sentence = sentences[batch[s]];
            Span<Word> own = words[sentence.FirstWord..sentence.EndWord];
            if (depth == Depth.Syntax)
                ParseWords(s, sentence.FirstWord, own);
            TagWords(text, s, own, depth);
            if (depth == Depth.Syntax)
                FindNames(s, own);
        }
    }

    private static ReadOnlySpan<char> Form(string text, in Word word) => word.Form is { } form ? form : word.Span.In(text);

    private void TagWords(string text, int sentence, Span<Word> words, Depth depth)
    {
        int start = runner.Batch.Starts[sentence];
        for (int i = 0; i < words.Length; i++)
        {
            (Upos upos, string xpos, Features features) = model.Answers.Of(runner.Tags(start + i), sets[start + i], depth == Depth.Syntax ? relations[i] : -1);
            words[i] = words[i] with { Upos = upos, Xpos = xpos, Features = features };
        }
        if (depth == Depth.Syntax)
            Agree(start, words);
        for (int i = 0; i < words.Length; i++)
            words[i] = words[i] with { LemmaRule = model.Lemmatizer.Rule(Form(text, words[i]), words[i].Upos, words[i].Xpos, words[i].Features) };
    }

    // "habe" is of the first person or a subjunctive of the third: the subject tells.
    private void Agree(int start, Span<Word> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Features[Agreement.Person] is { } person && words[i].Features[Agreement.Form] == Agreement.Finite
                && Agreement.PersonOfSubject(words, heads, i) is { } wanted && wanted != person
                && model.Answers.Agreeing(runner.Tags(start + i), sets[start + i], relations[i], wanted) is { } features)
                words[i] = words[i] with { Features = features };
        }
    }

    private void ParseWords(int sentence, int first, Span<Word> words)
    {
        Grow(ref heads, words.Length);
        Grow(ref relations, words.Length);
        Span<int> chosen = heads.AsSpan(0, words.Length);
        Trees.Best(runner.Arcs(sentence, out int stride), stride, chosen);
        ReadOnlySpan<float> all = runner.Relations(sentence, chosen, out stride);
        for (int i = 0; i < words.Length; i++)
        {
            bool isRoot = chosen[i] < 0;
            relations[i] = isRoot ? model.Labels.RootNumber : BestRelation(all.Slice(i * stride, model.Labels.Relations.Length));
            words[i] = words[i] with { Head = isRoot ? -1 : first + chosen[i], Relation = model.Labels.Relations[relations[i]] };
        }
    }

    // The relation to the root is for the root alone.
    private int BestRelation(ReadOnlySpan<float> scores)
    {
        int best = -1;
        for (int i = 0; i < scores.Length; i++)
        {
            if (i != model.Labels.RootNumber && (best < 0 || scores[i] > scores[best]))
                best = i;
        }
        return best;
    }

    private void FindNames(int sentence, ReadOnlySpan<Word> words)
    {
        int start = runner.Batch.Starts[sentence], length = words.Length * LabelSet.NameLabels;
        Grow(ref scores, length);
        Grow(ref back, length);
        Grow(ref labels, words.Length);
        for (int i = 0; i < words.Length; i++)
            runner.Names(start + i)[..LabelSet.NameLabels].CopyTo(scores.AsSpan(i * LabelSet.NameLabels));
        NameDecoder.Best(scores.AsSpan(0, length), labels.AsSpan(0, words.Length), back);
        for (int i = 0; i < words.Length; i++)
        {
            if (!NameDecoder.IsBeginning(labels[i]))
                continue;
            int end = i + 1;
            while (end < words.Length && labels[end] == labels[i] + 1)
                end++;
            // What is only a part of a token ("US" in "US-Rat") is no name of its own.
            bool whole = (i == 0 || words[i - 1].Token != words[i].Token) && (end == words.Length || words[end].Token != words[end - 1].Token);
            if (whole)
                names.Add(new Name(words[i].Token, words[end - 1].Token + 1, NameDecoder.Kind(labels[i])));
        }
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        if (array.Length < length)
            Array.Resize(ref array, length * 2);
    }
}
