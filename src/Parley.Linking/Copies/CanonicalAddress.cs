using System.Collections.Frozen;

namespace Parley.Linking.Copies;

/// <summary>
/// One way of writing for the addresses under which one page is passed on: without what tells who passed it on. The host in lower case, no
/// default port, no fragment, no parameter that only counts, the others in the order of their names. It is for comparing, not for fetching.
/// </summary>
public static class CanonicalAddress
{
    private static readonly string[] countingPrefixes = ["utm_", "at_", "mc_", "pk_", "piwik_", "mtm_", "hsa_", "oly_", "wt_"];

    private static readonly FrozenSet<string> counting = FrozenSet.ToFrozenSet(
    [
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "gclsrc", "_ga", "_gl", "mkt_tok",
        "vero_id", "_hsenc", "_hsmi", "ncid", "cmpid", "cmp", "ocid", "xtor", "smid", "smtyp", "sh_kit", "spm", "s_cid", "ref", "ref_src", "referrer",
        "ref_url", "source", "src", "share", "shared", "feature", "guccounter", "guce_referrer", "guce_referrer_sig", "wtmc", "wtrid", "cid", "icid",
        "rss", "feed", "ns_campaign", "ns_mchannel", "ns_source", "ns_linkname", "outputtype", "amp", "sara_ref", "utm",
    ], StringComparer.OrdinalIgnoreCase);

    /// <returns>The address as it is, where it is none of http or https.</returns>
    public static string Of(string address)
    {
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https"))
            return address;
        string host = uri.IdnHost.ToLowerInvariant().TrimEnd('.');
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host;
        string port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        string path = uri.AbsolutePath.TrimEnd('/');
        // Which of the two schemes does not tell one page from another.
        return $"https://{host}{port}{path}{Query(uri.Query)}";
    }

    private static string Query(string query)
    {
        var kept = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(parameter => !Counts(parameter.Split('=')[0]))
            .Order(StringComparer.Ordinal);
        string all = string.Join('&', kept);
        return all.Length == 0 ? "" : $"?{all}";
    }

    private static bool Counts(string name) =>
        counting.Contains(name) || countingPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
