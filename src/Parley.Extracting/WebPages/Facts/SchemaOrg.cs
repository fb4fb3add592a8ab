namespace Parley.Extracting.WebPages.Facts;

/// <summary>Names that the vocabulary of schema.org, and the meta tags after it, share with words of a language; written as there.</summary>
internal static class SchemaOrg
{
    public const string Author = nameof(Names.author);
    public const string Publisher = nameof(Names.publisher);
    public const string Report = nameof(Names.Report);

    private enum Names { author, publisher, Report }
}
