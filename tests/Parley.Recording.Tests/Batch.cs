using System.Collections;
using Parley.Text;

namespace Parley.Recording.Tests;

/// <summary>A batch during which something happens.</summary>
internal sealed class Batch(ArticleReading[] readings, int at, Action happens) : IReadOnlyList<ArticleReading>
{
    public int Count => readings.Length;

    public ArticleReading this[int index] => readings[index];

    public IEnumerator<ArticleReading> GetEnumerator()
    {
        for (int n = 0; n < readings.Length; n++)
        {
            if (n == at)
                happens();
            yield return readings[n];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
