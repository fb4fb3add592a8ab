using Parley.Coding.Codebooks;
using Parley.Coding.Patterns;
using Parley.Text;

namespace Parley.Coding.Certainty;

/// <summary>How sure the content says it is (estimative words, after Kent 1964), and whether the reporter marks it as false.</summary>
internal static class CertaintyCoder
{
    /// <summary>The level of the word that stands at the content's verb; a cue that is a level's counts where the content has none.</summary>
    public static string? Level(Codebook codebook, CodedText text, Said said)
    {
        foreach ((int first, int end) in said.Content)
        {
            foreach ((Meaning meaning, Hit hit) in text.Hits(first, end, Says.Certainty))
            {
                if (IsOfTheWhole(text, said, hit))
                    return codebook.Certainties[meaning.Number];
            }
        }
        return said.HasCue && text.Hits(said.Cue.First, said.Cue.End, Says.CertaintyCue).FirstOrDefault() is { Hit.End: > 0 } cue
            ? codebook.Certainties[cue.Meaning.Number]
            : codebook.Unhedged;
    }

    /// <summary>By a word of doubt in the cue or beside it, in no quotation and no content.</summary>
    public static bool IsDoubted(CodedText text, Said said)
    {
        if (!said.HasCue)
            return false;
        Sentence sentence = text.Text.Sentences[text.SentenceOf(said.Cue.First)];
        return text.Hits(sentence.FirstWord, sentence.EndWord, Says.Doubt)
            .Any(doubt => !said.IsContent(doubt.Hit.First) && HangsOnCue(text, said, doubt.Hit.First));
    }

    private static bool IsOfTheWhole(CodedText text, Said said, Hit hit)
    {
        for (int word = hit.First; word < hit.End; word++)
        {
            if (word == said.Root || text.Text.Words[word].Head == said.Root)
                return true;
        }
        return false;
    }

    private static bool HangsOnCue(CodedText text, Said said, int word)
    {
        int head = text.Text.Words[word].Head;
        return (word >= said.Cue.First - 1 && word <= said.Cue.End) || (head >= said.Cue.First && head < said.Cue.End);
    }
}
