namespace Parley.Reading.Tests.Swapping;

/// <summary>
/// Names in the place of names: of the same form (short, middling or long; a surname ends in the same letters, a given name that the general lists
/// know is one that they know too, of the same gender where that is known), and always the same for the same.
/// </summary>
internal sealed class InventedNames(IEnumerable<string> taken)
{
    private static readonly string[] starts = ["Bar", "Dol", "Gren", "Hal", "Kar", "Lind", "Mor", "Pel", "Ros", "Ster", "Tar", "Wen"];
    private static readonly string[] middles = ["de", "la", "mo", "ni", "ro", "va"];

    // Short, middling and long.
    private static readonly string[][] women = [["Ida", "Rosa", "Emma", "Olga"], ["Helene", "Johanna", "Regina", "Susanne"], ["Katharina", "Magdalena", "Henriette", "Elisabeth"]];
    private static readonly string[][] men = [["Otto", "Kurt", "Emil", "Hugo"], ["Albert", "Ludwig", "Walter", "Robert"], ["Friedrich", "Valentin", "Ferdinand", "Maximilian"]];

    private readonly HashSet<string> used = [.. taken];

    public string For(NameWord name) => name.IsGiven && PersonNames.Given.Contains(name.Word)
        ? Free((name.Feminine ?? name.Word[^1] == 'a' ? women : men)[LengthClass(name.Word)])
        : Free(Surnames(name.Word));

    private static int LengthClass(string word) => word.Length <= 4 ? 0 : word.Length <= 7 ? 1 : 2;

    private static IEnumerable<string> Surnames(string word)
    {
        string ending = word[^(word.Length > 4 ? 2 : 1)..];
        foreach (string middle in middles)
        {
            foreach (string start in starts)
            {
                string[] longer = [start + ending, start + middle + ending, start + middle + "le" + ending];
                if (longer.FirstOrDefault(one => LengthClass(one) == LengthClass(word)) is { } surname)
                    yield return surname;
            }
        }
    }

    // Where all are taken one is taken twice: then two given names are the same, and no surname.
    private string Free(IEnumerable<string> names) => names.FirstOrDefault(used.Add) ?? names.Last();
}
