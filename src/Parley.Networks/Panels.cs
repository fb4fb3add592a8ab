namespace Parley.Networks;

/// <summary>
/// A matrix of k rows laid out for multiplying from the right: 16 columns after 16 columns, each k rows deep, so that the
/// innermost loop reads it from front to back. Columns are filled up with zeros to a multiple of 16.
/// </summary>
internal sealed class Panels
{
    public const int Width = 16;

    private float[] data = [];

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    public int PaddedColumns => (Columns + Width - 1) / Width * Width;

    public ReadOnlySpan<float> Data => data.AsSpan(0, Rows * PaddedColumns);

    /// <summary>Takes a matrix that is stored row by row.</summary>
    /// <param name="stride">From the beginning of a row to that of the next.</param>
    public Panels Pack(ReadOnlySpan<float> matrix, int rows, int columns, int stride)
    {
        Span<float> target = Resize(rows, columns);
        for (int panel = 0; panel * Width < columns; panel++)
        {
            int width = Math.Min(Width, columns - panel * Width);
            Span<float> into = target.Slice(panel * Width * rows, Width * rows);
            for (int row = 0; row < rows; row++)
                matrix.Slice(row * stride + panel * Width, width).CopyTo(into[(row * Width)..]);
        }
        return this;
    }

    /// <summary>Takes the transpose of a matrix of <paramref name="rows"/> columns that is stored row by row.</summary>
    public Panels PackTransposed(ReadOnlySpan<float> matrix, int rows, int columns, int stride)
    {
        Span<float> target = Resize(rows, columns);
        for (int column = 0; column < columns; column++)
        {
            Span<float> into = target[(column / Width * Width * rows + column % Width)..];
            ReadOnlySpan<float> from = matrix.Slice(column * stride, rows);
            for (int row = 0; row < from.Length; row++)
                into[row * Width] = from[row];
        }
        return this;
    }

    private Span<float> Resize(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        int length = rows * PaddedColumns;
        if (data.Length < length)
            data = new float[length];
        else if (columns % Width != 0)
            data.AsSpan(0, length).Clear();
        return data.AsSpan(0, length);
    }
}
