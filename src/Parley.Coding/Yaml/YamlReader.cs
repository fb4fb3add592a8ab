using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parley.Coding.Yaml;

/// <summary>
/// A YAML file to its values. The file is hostile: its size, depth and number of values are bounded, anchors and aliases (by which
/// a short text becomes an endless one) are refused, and so is a key that stands twice. Tags are not looked at: all scalars are text.
/// </summary>
internal sealed class YamlReader
{
    public const int MostCharacters = 4 << 20, MostNodes = 200_000, MostDepth = 12;

    private readonly Parser parser;
    private int nodes;

    private YamlReader(string text) => parser = new Parser(new StringReader(text));

    /// <returns>The value of the only document, or null with what is wrong.</returns>
    public static YamlNode? Read(string text, ICollection<Fault> faults)
    {
        try
        {
            if (text.Length > MostCharacters)
                throw new Refused(1, string.Create(CultureInfo.InvariantCulture, $"the file has more than {MostCharacters} characters; divide it"));
            return new YamlReader(text).Document();
        }
        catch (Refused refused)
        {
            faults.Add(new Fault(refused.Line, refused.Message));
        }
        catch (YamlException broken)
        {
            faults.Add(new Fault((int)broken.Start.Line, $"this is no YAML: {broken.Message.ReplaceLineEndings(" ")}; look at the indentation, quotation marks and colons of the line"));
        }
        return null;
    }

    private YamlNode Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            throw new Refused(1, "the file is empty; see docs/coding.md for what stands in a codebook");
        parser.Consume<DocumentStart>();
        YamlNode root = Node(0);
        parser.Consume<DocumentEnd>();
        if (parser.Current is not StreamEnd)
            throw new Refused(Line(parser.Current!), "a second document begins here; put it into a file of its own");
        return root;
    }

    private YamlNode Node(int depth)
    {
        ParsingEvent at = parser.Current ?? throw new YamlException("it ends in the middle");
        int line = Line(at);
        if (++nodes > MostNodes)
            throw new Refused(line, string.Create(CultureInfo.InvariantCulture, $"the file holds more than {MostNodes} values; divide it"));
        if (depth > MostDepth)
            throw new Refused(line, string.Create(CultureInfo.InvariantCulture, $"values lie more than {MostDepth} deep in each other; nothing in a codebook does"));
        if (at is AnchorAlias || at is NodeEvent { Anchor.IsEmpty: false })
            throw new Refused(line, "anchors (&) and aliases (*) are not read; write the value out, or put it into quotation marks if it begins with one of these");
        if (at is Scalar scalar)
        {
            parser.MoveNext();
            return new YamlScalar(line, scalar.Value);
        }
        return parser.Accept<SequenceStart>(out _) ? List(line, depth) : Map(line, depth);
    }

    private YamlList List(int line, int depth)
    {
        parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(depth + 1));
        return new YamlList(line, items);
    }

    private YamlMap Map(int line, int depth)
    {
        parser.Consume<MappingStart>();
        var items = new List<KeyValuePair<string, YamlNode>>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            YamlNode key = Node(depth + 1);
            if (key is not YamlScalar { Value: var name })
                throw new Refused(key.Line, "a key is no word; write key: value");
            if (!keys.Add(name))
                throw new Refused(key.Line, $"the key '{name}' stands here a second time; join the two");
            items.Add(KeyValuePair.Create(name, Node(depth + 1)));
        }
        return new YamlMap(line, items);
    }

    private static int Line(ParsingEvent at) => (int)at.Start.Line;

    private sealed class Refused(int line, string message) : Exception(message)
    {
        public int Line { get; } = line;
    }
}
