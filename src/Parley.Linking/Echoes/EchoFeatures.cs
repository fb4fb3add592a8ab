namespace Parley.Linking.Echoes;

/// <summary>The signs by which two statements are told to be one and the same, by name and number: values of a few kinds, and pairs of kinds.</summary>
internal static class EchoFeatures
{
    /// <summary>As many as <see cref="Of"/> gives at most.</summary>
    public const int Most = 24;

    private static readonly List<string> names = [];

    private static readonly Kind bias = new("bias", "");
    private static readonly Kind language = new("language", "same", "other");
    private static readonly Kind speaker = new("speaker", "same", "party", "unknown");
    private static readonly Kind day = new("day", "same", "next", "near", "other", "one", "none");
    private static readonly Kind apart = new("apart", "2", "5", "20", "20+", "unknown");
    private static readonly Kind act = new("act", "same", "other", "none");
    private static readonly Kind issues = new("issues", "none", "some", "half", "all", "missing");
    private static readonly Kind condition = new("condition", "both", "one", "none");
    private static readonly Kind alike = new("alike", "0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.75", "0.9");
    private static readonly Kind within = new("within", "0", "0.15", "0.3", "0.45", "0.6", "0.75", "0.9");
    private static readonly Kind rarest = new("rarest", "0", "3", "4.5", "6", "7.5");
    private static readonly Kind words = new("words", "0", "0.1", "0.2", "0.3", "0.45", "0.6", "0.8", "foreign");
    private static readonly Kind named = new("names", "0", "1", "2");
    private static readonly Kind numbers = new("numbers", "shared", "differ", "none");
    private static readonly Kind fewest = new("fewest", "1", "2", "4", "8", "8+");
    private static readonly Kind lengths = new("lengths", "0.35", "0.6", "1");

    private static readonly Pair speakerAlike = new(speaker, alike), dayAlike = new(day, alike), languageAlike = new(language, alike), apartAlike = new(apart, alike),
        actAlike = new(act, alike), languageRarest = new(language, rarest), fewestWithin = new(fewest, within);

    /// <summary>By number.</summary>
    public static IReadOnlyList<string> Names => names;

    /// <param name="into">At least <see cref="Most"/> long.</param>
    /// <returns>How many signs there are.</returns>
    public static int Of(in EchoSigns one, Span<int> into)
    {
        int languageAt = one.IsSameLanguage ? 0 : 1, sum = 0;
        int dayAt = one.Days switch { null => one.HasOneDay ? 4 : 5, 0 => 0, 1 => 1, <= 3 => 2, _ => 3 };
        int apartAt = one.Apart switch { null => 4, <= 2 => 0, <= 5 => 1, <= 20 => 2, _ => 3 };
        int alikeAt = Bin(one.Alike, [0.02f, 0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.6f, 0.75f, 0.9f]), withinAt = Bin(one.Within, [0.02f, 0.15f, 0.3f, 0.45f, 0.6f, 0.75f, 0.9f]);
        int rarestAt = Bin(one.Rarest, [0.01f, 3f, 4.5f, 6f, 7.5f]), fewestAt = one.Fewest switch { <= 1 => 0, 2 => 1, <= 4 => 2, <= 8 => 3, _ => 4 };
        int actAt = one.IsSameAct switch { true => 0, false => 1, null => 2 };
        into[sum++] = bias.At(0);
        into[sum++] = language.At(languageAt);
        into[sum++] = speaker.At((int)one.Speaker);
        into[sum++] = day.At(dayAt);
        into[sum++] = apart.At(apartAt);
        into[sum++] = act.At(actAt);
        into[sum++] = issues.At(one.Issues switch { null => 4, 0 => 0, < 0.5f => 1, < 1 => 2, _ => 3 });
        into[sum++] = condition.At(one.Conditions switch { 2 => 0, 1 => 1, _ => 2 });
        into[sum++] = alike.At(alikeAt);
        into[sum++] = within.At(withinAt);
        into[sum++] = rarest.At(rarestAt);
        into[sum++] = words.At(one.IsSameLanguage ? Bin(one.Words, [0.02f, 0.1f, 0.2f, 0.3f, 0.45f, 0.6f, 0.8f]) : 7);
        into[sum++] = named.At(Math.Min(2, one.Names));
        into[sum++] = numbers.At(one.Numbers > 0 ? 0 : one.HaveNumbers ? 1 : 2);
        into[sum++] = fewest.At(fewestAt);
        into[sum++] = lengths.At(one.Lengths < 0.35f ? 0 : one.Lengths < 0.6f ? 1 : 2);
        into[sum++] = speakerAlike.At((int)one.Speaker, alikeAt);
        into[sum++] = dayAlike.At(dayAt, alikeAt);
        into[sum++] = languageAlike.At(languageAt, alikeAt);
        into[sum++] = apartAlike.At(apartAt, alikeAt);
        into[sum++] = actAlike.At(actAt, alikeAt);
        into[sum++] = languageRarest.At(languageAt, rarestAt);
        into[sum++] = fewestWithin.At(fewestAt, withinAt);
        return sum;
    }

    // The last edge that is not above the value; edges begin above 0, so that nothing in common is the first.
    private static int Bin(float value, ReadOnlySpan<float> edges)
    {
        int bin = 0;
        while (bin + 1 < edges.Length && value >= edges[bin + 1])
            bin++;
        return bin;
    }

    private sealed class Kind
    {
        private readonly int first = names.Count;

        public Kind(string name, params string[] values)
        {
            (Name, Values) = (name, values);
            names.AddRange(values.Select(value => value.Length > 0 ? $"{name}: {value}" : name));
        }

        public string Name { get; }

        public string[] Values { get; }

        public int At(int value) => first + value;
    }

    private sealed class Pair
    {
        private readonly int first = names.Count, others;

        public Pair(Kind one, Kind other)
        {
            others = other.Values.Length;
            names.AddRange(one.Values.SelectMany(value => other.Values.Select(with => $"{one.Name}: {value} & {other.Name}: {with}")));
        }

        public int At(int value, int other) => first + (value * others) + other;
    }
}

/// <summary>How two statements agree.</summary>
/// <param name="Days">Between the days on which they were said; null: one is not known.</param>
/// <param name="HasOneDay">One of the days is known.</param>
/// <param name="Apart">Days between the articles; null: not known.</param>
/// <param name="Issues">What both are about, as a part of what either is; null: one is about none.</param>
/// <param name="Conditions">How many of them have one.</param>
/// <param name="Alike">The cosine of what their words mean, rarer concepts weighing more.</param>
/// <param name="Within">What they share, as a part of the one that means less.</param>
/// <param name="Rarest">Of the concepts that both have.</param>
/// <param name="Words">Which part of the shorter one's words stands in the other, of one language.</param>
/// <param name="Fewest">Concepts of the one that has fewer.</param>
/// <param name="Lengths">The shorter one's part of the longer one.</param>
internal readonly record struct EchoSigns(
    bool IsSameLanguage,
    SpeakerTie Speaker,
    int? Days,
    bool HasOneDay,
    int? Apart,
    bool? IsSameAct,
    float? Issues,
    int Conditions,
    float Alike,
    float Within,
    float Rarest,
    float Words,
    int Names,
    int Numbers,
    bool HaveNumbers,
    int Fewest,
    float Lengths);

internal enum SpeakerTie
{
    Same,

    /// <summary>One speaks for whom the other speaks for.</summary>
    Party,

    /// <summary>One of them is not known, or to his article alone.</summary>
    Unknown,
}
