namespace Parley.Networks;

/// <summary>A matrix of weights, row by row; <see cref="Packed"/> is made anew by <see cref="Pack"/> after a change.</summary>
/// <param name="columns">Filled up to a multiple of 16; what is filled up stays zero.</param>
internal sealed class Parameter(int rows, int columns)
{
    public int Rows { get; } = rows;

    public int Columns { get; } = Padded(columns);

    public float[] Values { get; } = new float[rows * Padded(columns)];

    public Panels Packed { get; } = new();

    public static int Padded(int columns) => (columns + Panels.Width - 1) / Panels.Width * Panels.Width;

    public void Pack() => Packed.Pack(Values, Rows, Columns, Columns);
}
