using System.Reflection;
using Parley.Text;

namespace Parley.Fetching.Tests;

public sealed class ProblemTests
{
    [Fact]
    public void Every_code_is_in_the_list_and_every_message_is_one_line()
    {
        string list = File.ReadAllText(Path.Combine(Root(), "docs", "problems.md"));
        Problem[] all = [.. typeof(Problems).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(Made)];
        Assert.NotEmpty(all);
        Assert.All(all, problem => Assert.Contains($"| `{problem.Code}` |", list, StringComparison.Ordinal));
        Assert.All(all, problem => Assert.DoesNotContain('\n', problem.Message));
    }

    private static Problem Made(MethodInfo method) => (Problem)method.Invoke(
        null, [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? "x" : Activator.CreateInstance(parameter.ParameterType))])!;

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Parley.slnx")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("Run the tests inside the repository.");
    }
}
