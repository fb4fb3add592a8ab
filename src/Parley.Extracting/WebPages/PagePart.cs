namespace Parley.Extracting.WebPages;

/// <summary>What a part of a page is that is no article's text.</summary>
internal enum PartKind
{
    Code, Hidden, Navigation, Comments, Related, Share, Advertising, Newsletter, Promotion, Paywall, Consent, Media, Caption, Byline, Footer, Form, Aside, Header, Teasers, Text,
}

/// <param name="By">What it was seen by: <c>tag nav</c>, <c>class "more-stories"</c>.</param>
internal sealed record PagePart(PartKind Kind, string By)
{
    /// <summary>Whether it holds no text that anybody reads.</summary>
    public bool IsCode => Kind == PartKind.Code;

    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}: {By}";
}
