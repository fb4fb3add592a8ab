using System.Globalization;
using Parley.Text;

namespace Parley.Fetching;

/// <summary>Every problem of fetching: one line that says what is wrong, and what to do. Listed in docs/problems.md.</summary>
internal static class Problems
{
    public static Problem BadAddress() => new(
        "bad-address", "it leads to no address that begins with http:// or https://. Correct it; nothing else is fetched.");

    public static Problem PrivateAddress(string host) => new(
        "private-address", $"'{host}' is this machine, or one of the network around it, which no article may ask for. If you mean it: --allow-private {host}");

    public static Problem TooManyRedirects(int most) => new(
        "too-many-redirects", $"it leads on more than {Number(most)} times. Open it in a browser, and read the address where it ends.");

    public static Problem Robots(string host) => new(
        "robots-txt", $"'{host}' asks programs not to fetch it (robots.txt). Save the page in a browser and read the file.");

    public static Problem Busy(int status) => new(
        "server-busy", $"the server answers {Number(status)}: it is overloaded or out of order. Try later.");

    public static Problem NotAnswered(int status) => new(
        "not-answered",
        status is 401 or 402 or 403 or 451
            ? $"the server answers {Number(status)}: the page is not open to all. Save it in a browser, if you may read it, and read the file."
            : $"the server answers {Number(status)} and no page. Look whether the address is right.");

    public static Problem NoConnection(string reason) => new(
        "no-connection", $"the server cannot be reached ({reason}). Check the address and your connection.");

    public static Problem TimedOut(TimeSpan patience) => new(
        "timed-out", $"the server has not answered whole within {Number((int)patience.TotalSeconds)} seconds. Try later.");

    public static Problem TooLarge(int most) => new(
        "too-large", $"the page is larger than {Number(most / 1024 / 1024)} MiB. Save it as a file and read that.");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
