using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Parley.Lab.Lemmas;
using Parley.Tagging.Lemmas;
using Parley.Tagging.Lexicons;
using Parley.Networks;
using Parley.Text;

namespace Parley.Lab.Lexicons;

/// <summary>A row of a dictionary.</summary>
internal readonly record struct Entry(string Form, string Lemma, string Tag);

/// <summary>A dictionary on its way to its file: numbers for tags, rules, classes and sets of readings.</summary>
internal sealed class LexiconDraft(Func<string, TagMeaning?> meaning)
{
    private readonly Dictionary<string, int> tags = [];
    private readonly List<LexiconTag> tagList = [];
    private readonly Dictionary<string, int> tagsByName = [];
    private readonly Numbering<string> classes = new();
    private readonly Numbering<LemmaRule> rules = new(Lemmatizer.NoRule);
    private readonly EndingTrainer endings = new(fewest: 3);
    private readonly List<TagMeaning> meanings = [];
    private readonly Dictionary<string, List<LexiconReading>> forms = [];

    /// <summary>Leaves out forms of no word (marks, forms with a blank, which no token has) and tags that mean nothing.</summary>
    public void Add(Entry entry)
    {
        if (entry.Form.Contains(' ') || !entry.Form.Any(char.IsLetterOrDigit) || Tag(entry.Tag) is not (>= 0 and var tag))
            return;
        AddEnding(entry, tag);
        var reading = new LexiconReading((ushort)tag, Number(RuleMaker.AtEnd(entry.Form, entry.Lemma)));
        ref List<LexiconReading>? readings = ref CollectionsMarshal.GetValueRefOrAddDefault(forms, entry.Form, out _);
        if (!(readings ??= []).Contains(reading))
            readings.Add(reading);
    }

    public byte[] Write(IReadOnlyDictionary<string, string> facts)
    {
        var numbers = new Dictionary<string, ushort>();
        List<LexiconReading[]> sets = [[]];
        var table = new List<(ulong, ushort)>(forms.Count);
        foreach ((string form, List<LexiconReading> readings) in forms.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            LexiconReading[] sorted = [.. readings.OrderBy(reading => reading.Tag).ThenBy(reading => reading.Rule)];
            string key = MemoryMarshal.Cast<LexiconReading, char>(sorted).ToString();
            if (!numbers.TryGetValue(key, out ushort number))
            {
                numbers.Add(key, number = checked((ushort)sets.Count));
                sets.Add(sorted);
            }
            table.Add((FormHash.Of(form), number));
        }
        return ModelFile.Write(
            Lexicon.Kind,
            new Dictionary<string, string>(facts) { ["forms"] = forms.Count.ToString(CultureInfo.InvariantCulture) },
            new Dictionary<string, byte[]>
            {
                ["endings"] = FormTable.Write(endings.Entries(Number)),
                ["forms"] = FormTable.Write(table),
                ["sets"] = SetBytes(sets),
                ["tags"] = Lines(tagList.Select(tag => tag.ToString())),
                ["rules"] = Lines(rules.Items.Select(RuleText.Write)),
                ["classes"] = Lines(classes.Items),
            });
    }

    // -1: it means nothing. Tags that differ only in what was left out become one.
    private int Tag(string name)
    {
        if (tags.TryGetValue(name, out int number))
            return number;
        if (meaning(name) is not { } found)
            return tags[name] = -1;
        if (!tagsByName.TryGetValue(found.Name, out number))
        {
            tagsByName.Add(found.Name, number = tagList.Count);
            uint parts = found.Parts.Aggregate(found.IsJoined ? LexiconTag.Joined : 0, (bits, upos) => bits | LexiconTag.Bit(upos));
            meanings.Add(found);
            tagList.Add(new LexiconTag(found.Name, parts, new Features(found.Features), [.. found.Classes.Select(one => (ushort)classes.Of(one))]));
        }
        return tags[name] = number;
    }

    // Only of open classes, which unknown words belong to.
    private void AddEnding(Entry entry, int number)
    {
        LexiconTag tag = tagList[number];
        foreach (Upos upos in meanings[number].Parts)
        {
            if (upos is not (Upos.Noun or Upos.Verb or Upos.Adj or Upos.Propn))
                continue;
            LemmaRule rule = RuleMaker.InAnyCase(entry.Form, entry.Lemma);
            endings.Add(meanings[number].IsXpos ? TagKey.Of(upos, tag.Name) : TagKey.Of(upos, tag.Bits), entry.Form, rule);
            endings.Add(TagKey.Of(upos), entry.Form, rule);
        }
    }

    private ushort Number(LemmaRule rule) => checked((ushort)rules.Of(rule));

    private static byte[] SetBytes(List<LexiconReading[]> sets)
    {
        int[] starts = new int[sets.Count + 1];
        for (int i = 0; i < sets.Count; i++)
            starts[i + 1] = starts[i] + sets[i].Length;
        return
        [
            .. MemoryMarshal.AsBytes<int>([sets.Count]),
            .. MemoryMarshal.AsBytes<int>(starts),
            .. MemoryMarshal.AsBytes<LexiconReading>([.. sets.SelectMany(set => set)]),
        ];
    }

    private static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));
}
