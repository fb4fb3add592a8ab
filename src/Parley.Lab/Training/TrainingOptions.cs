namespace Parley.Lab.Training;

/// <summary>How a network is trained; the rates of dropout are shares of what is left out.</summary>
internal sealed record TrainingOptions
{
    public int Epochs { get; init; } = 16;

    /// <summary>A batch is filled with sentences until it has so many words.</summary>
    public int WordsPerBatch { get; init; } = 500;

    /// <summary>Of Adam at its height; it rises at the beginning and falls to almost nothing.</summary>
    public float Rate { get; init; } = 2e-3f;

    /// <summary>Between layers, the same numbers for a whole sentence.</summary>
    public float Dropout { get; init; } = 0.25f;

    public float InputDropout { get; init; } = 0.15f;

    /// <summary>Words whose own row is left out, so that endings, shape and dictionary must do.</summary>
    public float WordDropout { get; init; } = 0.2f;

    public float FeatureDropout { get; init; } = 0.05f;

    /// <summary>Of the states that an LSTM feeds back to itself.</summary>
    public float RecurrentDropout { get; init; } = 0.15f;

    /// <summary>A feature must occur so often to get a row.</summary>
    public int LeastCount { get; init; } = 2;

    /// <summary>What a sentence that only helps counts, beside 1.</summary>
    public float HelpWeight { get; init; } = 0.5f;

    /// <summary>What a name counts beside a head or a tag.</summary>
    public float NamesWeight { get; init; } = 1;

    public int Embedding { get; init; } = 128;

    public int Tagging { get; init; } = 64;

    public int Parsing { get; init; } = 128;

    public int Arc { get; init; } = 96;

    public int Label { get; init; } = 96;

    public int Seed { get; init; } = 1;
}
