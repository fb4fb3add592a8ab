using Parley.Reading;
using Parley.Text;

namespace Parley.Attributing.Tests;

/// <summary>The work does not grow faster than the text. A class of its own, for its tests run beside the others.</summary>
public class HostileMemoryTests
{
    // Twice the text, and something for tables that double their size.
    private const double MostGrowth = 2.6;
    private const int Slack = 100_000;

    private static readonly AttributionFinder finder = new(LanguageFolder.LoadAll(LanguageFolder.Default));

    // Memory is counted exactly, and work that grows with the square nearly always makes something on its way.
    [Theory, MemberData(nameof(HostileTests.Texts), MemberType = typeof(HostileTests))]
    public void Memory_grows_with_the_text(HostileText hostile)
    {
        // The first run makes what is made once, and code compiled anew may make less: neither is growth.
        Allocated(HostileTests.Tagged(hostile, HostileTests.Length));
        long lead = Allocated(HostileTests.Tagged(hostile, 0));
        long once = Allocated(HostileTests.Tagged(hostile, HostileTests.Length)) - lead, twice = Allocated(HostileTests.Tagged(hostile, 2 * HostileTests.Length)) - lead;
        long most = (long)(MostGrowth * Math.Max(once, 0)) + Slack;
        Assert.True(twice <= most, $"{twice} bytes for twice the length; at most {most} were expected after {once} for the length");
    }

    private static long Allocated(TaggedText text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        finder.Find(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
