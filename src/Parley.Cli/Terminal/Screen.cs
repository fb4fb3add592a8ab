using Parley.Cli.Surrounding;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Parley.Cli.Terminal;

/// <summary>Standard output for people: tables and colours, and neither colour nor trailing blank where it is piped.</summary>
internal sealed class Screen(Surroundings around)
{
    private readonly bool colours = around.Colours(around.OutputIsTerminal);

    public int Width => around.Width;

    /// <summary>Whether bold and colours are seen; what hangs on them must be said in signs elsewhere.</summary>
    public bool HasColours => colours;

    public void Write(IRenderable what)
    {
        using var text = new StringWriter { NewLine = "\n" };
        On(text, around.Width).Write(what);
        Write(text.ToString());
    }

    /// <summary>One line, however long: a terminal wraps it, and a command in it can be copied.</summary>
    public void WriteLine(string line = "", Style? style = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        On(text, short.MaxValue).Write(new Spectre.Console.Text(Shown.Lines(line).Replace('\n', ' '), style ?? Style.Plain));
        Write(text + "\n");
    }

    private void Write(string text)
    {
        if (!colours)
            text = string.Join('\n', text.Split('\n').Select(line => line.TrimEnd(' ')));
        around.Output.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }

    private IAnsiConsole On(TextWriter writer, int width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
