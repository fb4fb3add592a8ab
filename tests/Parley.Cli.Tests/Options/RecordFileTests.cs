using Parley.Cli.Options;

namespace Parley.Cli.Tests.Options;

public sealed class RecordFileTests
{
    [Theory]
    [InlineData("parley.db", "parley.db")]
    [InlineData("a:b@c.db", "a:b@c.db")]
    [InlineData("postgresql://host/record", "postgresql://host/record")]
    [InlineData("postgresql://ann@host:5433/record", "postgresql://ann@host:5433/record")]
    [InlineData("postgresql://ann:se%40cret@host/record", "postgresql://ann@host/record")]
    [InlineData("postgresql://ann@host/record?password=secret", "postgresql://ann@host/record")]
    [InlineData("postgresql://ann:secret@ho st:x/record", "postgresql://…")]
    public void No_password_is_told(string name, string expected) => Assert.Equal(expected, RecordFile.Told(name));
}
