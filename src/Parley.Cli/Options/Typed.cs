using System.CommandLine;
using System.CommandLine.Completions;
using Parley.Text;

namespace Parley.Cli.Options;

/// <summary>Options that parse to a value, or to one line that says what may be typed.</summary>
internal static class Typed
{
    public delegate bool Parse<T>(string text, out T value);

    /// <param name="wanted">Goes on from "not …, but": "a whole number above zero".</param>
    public static Option<T?> Option<T>(string name, string holds, string description, string wanted, Parse<T> parse)
        where T : struct => new(name)
        {
            Description = description,
            HelpName = holds,
            CustomParser = result =>
            {
                string text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
                if (parse(text, out T value))
                    return value;
                result.AddError($"{name}: '{text}' is not {wanted}.");
                return null;
            },
        };

    public static Option<string?> Text(string name, string holds, string description) =>
        new(name) { Description = description, HelpName = holds };

    /// <summary>A name to be searched for: one without a letter or digit finds nothing, whatever is recorded.</summary>
    public static Option<string?> Name(string name, string holds, string description)
    {
        Option<string?> option = Text(name, holds, description);
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Folding.Fold(result.Tokens[^1].Value).Length == 0)
                result.AddError($"{name}: there is no word to search for in '{result.Tokens[^1].Value}'; give one with letters or digits.");
        });
        return option;
    }

    /// <summary>One of a few words, which completion offers.</summary>
    public static Option<T?> Choice<T>(string name, string description, IReadOnlyList<string> words, Parse<T> parse)
        where T : struct
    {
        Option<T?> option = Option(name, string.Join('|', words), description, $"one of {string.Join(", ", words)}", parse);
        // The library would offer the names of the enumeration too, which are no words that may be typed.
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. words]);
        return option;
    }

    /// <summary>One of words that are looked up only when they are needed.</summary>
    public static Option<string?> Choice(string name, string holds, string description, Func<IReadOnlyList<string>> words)
    {
        Option<string?> option = Text(name, holds, description);
        option.CompletionSources.Add(_ => words().Select(word => new CompletionItem(word)));
        option.Validators.Add(result =>
        {
            string text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
            if (!words().Contains(text, StringComparer.OrdinalIgnoreCase))
                result.AddError($"{name}: '{text}' is not one of {string.Join(", ", words())}.");
        });
        return option;
    }

    /// <summary>A value of an enumeration, by its name in lower case.</summary>
    public static Option<T?> Choice<T>(string name, string description, params T[] values)
        where T : struct, Enum => Choice(name, description, [.. values.Select(Word)], (string text, out T value) =>
        {
            value = values.FirstOrDefault(one => Word(one) == text);
            return values.Any(one => Word(one) == text);
        });

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
