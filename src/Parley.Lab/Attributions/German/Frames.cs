namespace Parley.Lab.Attributions.German;

/// <summary>
/// The frame of a quotation, which the data set wants and Parley does not say: what of the cue's sentence brings the quotation in, from cue,
/// speaker and addressee outwards until the sentence ends or the quotation begins. Only direct and indirect ones have one.
/// </summary>
/// <param name="sentences">Of each token the number of its sentence.</param>
internal sealed class Frames(int[] sentences)
{
    public Item WithFrame(Item item) => item.Kind is Types.Direct or Types.Indirect && item[Role.Cue].Tokens.Count > 0
        ? item.With(Role.Frame, Of(item))
        : item;

    private HashSet<int> Of(Item item)
    {
        HashSet<int> content = item[Role.Content].Tokens;
        HashSet<int> own = [.. item[Role.Cue].Tokens.Select(token => sentences[token])];
        int[] parts = [.. ((Role[])[Role.Cue, Role.Source, Role.Addressee]).SelectMany(role => item[role].Tokens).Where(token => own.Contains(sentences[token]))];
        bool IsOfFrame(int token) => token >= 0 && token < sentences.Length && own.Contains(sentences[token]) && !content.Contains(token);
        (int first, int last) = (parts.Min(), parts.Max());
        while (IsOfFrame(first - 1))
            first--;
        while (IsOfFrame(last + 1))
            last++;
        return [.. Enumerable.Range(first, last - first + 1).Where(token => !content.Contains(token))];
    }
}
