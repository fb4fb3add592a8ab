namespace Parley.Lab.Codes;

/// <summary>Weights that are learnt by full gradients with a step of their own for each (AdaGrad, Duchi, Hazan and Singer 2011), and drawn to where they began.</summary>
/// <param name="pull">How strongly.</param>
internal sealed class AdaGrad(double[] from, double pull)
{
    private const double Start = 0.3, Least = 1e-8;

    private readonly double[] squares = new double[from.Length];

    public double[] Weights { get; } = [.. from];

    /// <summary>Of the next step; cleared by it.</summary>
    public double[] Gradient { get; } = new double[from.Length];

    public void Step()
    {
        for (int n = 0; n < Weights.Length; n++)
        {
            double slope = Gradient[n] + (pull * (Weights[n] - from[n]));
            squares[n] += slope * slope;
            Weights[n] -= Start * slope / (Math.Sqrt(squares[n]) + Least);
        }
        Array.Clear(Gradient);
    }
}
