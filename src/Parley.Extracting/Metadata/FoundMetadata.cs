using Parley.Text;

namespace Parley.Extracting.Metadata;

/// <summary>What a text says of itself; null: it does not say, or not surely.</summary>
internal sealed record FoundMetadata(string? Title, string? Byline, string? Outlet, string? Url, PartialDate? Published);
