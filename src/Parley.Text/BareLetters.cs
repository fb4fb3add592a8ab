namespace Parley.Text;

/// <summary>
/// Latin letters without accents, in lower case; a capital stands for two letters. A table of our own, for the program
/// runs without the data of cultures, by which alone a letter could be taken apart.
/// </summary>
internal static class BareLetters
{
    private const int FirstStart = 0xC0, SecondStart = 0x1E00;

    private const string First =
        "aaaaAaAceeeeiiiidnooooO×ouuuUyTSaaaaAaAceeeeiiiidnooooO÷ouuuUyTy"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll"
        + "lllnnnnnnnŋŋooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        + "ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ"
        + "ǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuUUUUUUUUǝAAaaAAǥǥggkkooooʒʒjǳǳǳggƕƿnnaaAAoo"
        + "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeOOooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ"
        + "ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    private const string Second =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnooOOoooopppprrrrrrrrssssssssssttttttttuuuuuuuuUUvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwyasssSẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    /// <param name="letter">A small one. One that is not in the table stays.</param>
    /// <returns>The second letter: '\0' where there is none.</returns>
    public static (char First, char Second) Of(char letter)
    {
        char bare = letter switch
        {
            >= (char)FirstStart and < (char)(FirstStart + 400) => First[letter - FirstStart],
            >= (char)SecondStart and < (char)(SecondStart + 256) => Second[letter - SecondStart],
            _ => letter,
        };
        return bare switch
        {
            'A' or 'O' or 'U' => (char.ToLowerInvariant(bare), 'e'),
            'S' => ('s', 's'),
            'T' => ('t', 'h'),
            'I' => ('i', 'j'),
            'ﬀ' => ('f', 'f'),
            'ﬁ' => ('f', 'i'),
            'ﬂ' => ('f', 'l'),
            'ﬆ' or 'ﬅ' => ('s', 't'),
            _ => (bare, '\0'),
        };
    }
}
