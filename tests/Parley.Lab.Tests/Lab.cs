namespace Parley.Lab.Tests;

/// <summary>The program, in the tests' process.</summary>
internal static class Lab
{
    public static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, errors = new() { NewLine = "\n" };
        int code = LabCommand.Run(args, output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
