using System.CommandLine;
using System.Globalization;
using Parley.Cli.Options;
using Parley.Fetching;

namespace Parley.Cli.Fetching;

/// <summary>The options of commands that fetch.</summary>
internal sealed class WebOptions
{
    private readonly Option<TimeSpan?> delay = Typed.Option<TimeSpan>(
        "--delay", "SECONDS", "How long a host is left in peace between two requests. Default: 2.", "a number of seconds", TrySeconds);

    private readonly Option<string[]> privateHosts = new("--allow-private")
    {
        Description = "A host that may be asked although it is this machine or lies in the network around it; may be given several times.",
        HelpName = "HOST",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(delay);
        command.Options.Add(privateHosts);
    }

    public FetchingOptions Read(ParseResult parsed)
    {
        var options = new FetchingOptions { PrivateHosts = parsed.GetValue(privateHosts) ?? [] };
        return parsed.GetValue(delay) is { } typed ? options with { Delay = typed, FirstBackOff = typed } : options;
    }

    private static bool TrySeconds(string text, out TimeSpan delay)
    {
        bool number = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds <= 3600;
        delay = number ? TimeSpan.FromSeconds(seconds) : default;
        return number;
    }
}
