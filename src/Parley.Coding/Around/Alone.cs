namespace Parley.Coding.Around;

/// <summary>What each statement of an article says by itself, whatever stands around it.</summary>
/// <param name="Acts">Of each statement the scores of the codebook's acts.</param>
/// <param name="Issues">Of each statement the scores of the codebook's issues.</param>
/// <param name="Beside">Of each statement, of each place beside it (<see cref="Issues.IssueCoder.Places"/>), the chances of the issues.</param>
internal sealed record Alone(float[][] Acts, float[][] Issues, float[][][] Beside);
