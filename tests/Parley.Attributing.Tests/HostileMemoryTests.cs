using Parley.Text;
using static Parley.Attributing.Tests.HostileArticles;

namespace Parley.Attributing.Tests;

/// <summary>The work does not grow faster than the text. A class of its own, for its tests run beside the others.</summary>
public class HostileMemoryTests
{
    // Twice the text, and something for tables that double their size.
    private const double MostGrowth = 2.6;
    private const int Slack = 100_000;

    // Memory is counted exactly, and work that grows with the square nearly always makes something on its way.
    [Theory, MemberData(nameof(HostileTests.Texts), MemberType = typeof(HostileTests))]
    public void Memory_grows_with_the_text(HostileText hostile)
    {
        // The first run makes what is made once, and code compiled anew may make less: neither is growth.
        Allocated(Tagged(hostile, Length));
        long lead = Allocated(Tagged(hostile, 0));
        long once = Allocated(Tagged(hostile, Length)) - lead, twice = Allocated(Tagged(hostile, 2 * Length)) - lead;
        long most = (long)(MostGrowth * Math.Max(once, 0)) + Slack;
        Assert.True(twice <= most, $"{twice} bytes for twice the length; at most {most} were expected after {once} for the length");
    }

    private static long Allocated(TaggedText text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Finder.Find(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
