using Parley.Attributing;
using Parley.Attributing.Entities;
using Parley.Attributing.Speakers;
using Parley.Lab.Statements;
using Parley.Text;

namespace Parley.Lab.Speakers;

/// <summary>The pronouns of gold articles that are sources, with the mentions that they may go back to.</summary>
internal static class ClueExamples
{
    public static IEnumerable<ClueExample> Of(string folder, IReadOnlyList<Language> languages) =>
        SpeakerArticles.Read(folder, isTest: false, languages).SelectMany(one => Of(one.Gold, one.View));

    private static List<ClueExample> Of(SpeakerGold gold, TextView view)
    {
        IReadOnlyList<(Draft Draft, int Gold)> drafts = GoldDrafts.Of(view, gold.Statements);
        var seen = new List<(int Draft, IReadOnlyList<(Entity Entity, float[] Clues)> Mentions)>();
        var namer = new SpeakerNamer(view, [.. drafts.Select(pair => pair.Draft)]) { Watcher = Add };
        namer.Name();
        // The gold tells whom a source means.
        void Add(int draft, int token, IReadOnlyList<(Entity Entity, float[] Clues)> mentions)
        {
            if (mentions.Count > 0 && drafts[draft].Draft.Source is { } source && source.First <= token && token < source.End)
                seen.Add((draft, mentions));
        }
        return [.. seen.Select(one => Of(gold, gold.Statements[drafts[one.Draft].Gold], one.Mentions, view.Tagged.Language!))];
    }

    private static ClueExample Of(SpeakerGold article, GoldMention gold, IReadOnlyList<(Entity Entity, float[] Clues)> mentions, string language)
    {
        string[] wanted = [.. (gold.Speaker ?? []).SelectMany(article.Spellings)];
        return new ClueExample(StatementFiles.Stem(article.File), language, [.. mentions.Select(one => one.Clues)],
            [.. mentions.Select(one => wanted.Any(name => SpeakerNames.AreSame(one.Entity.Name, name)))]);
    }
}
