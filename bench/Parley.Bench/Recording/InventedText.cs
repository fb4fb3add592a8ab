using System.Text;
using Parley.Text;

namespace Parley.Bench.Recording;

/// <summary>The text of an invented article while it is written; what is appended has a span.</summary>
internal sealed class InventedText(Tongue tongue, Random random)
{
    private readonly StringBuilder text = new();

    public TextSpan Append(string words)
    {
        text.Append(words);
        return new TextSpan(text.Length - words.Length, text.Length);
    }

    public TextSpan Append(IEnumerable<InventedWord> words) => Append(string.Join(' ', words.Select(word => word.Written)));

    public void AppendSentence()
    {
        TextSpan sentence = Append(Draw(random.Next(6, 18)));
        text[sentence.Start] = char.ToUpperInvariant(text[sentence.Start]);
        Append(". ");
    }

    /// <summary>So many words by frequency.</summary>
    public InventedWord[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => tongue.Vocabulary.Draw(random))];

    public override string ToString() => text.ToString();
}
