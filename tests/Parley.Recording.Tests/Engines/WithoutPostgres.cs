using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("Parley.Recording.Tests.Engines.WithoutPostgres", "Parley.Recording.Tests")]

namespace Parley.Recording.Tests.Engines;

/// <summary>Where no PostgreSQL is installed its tests are skipped and say so: xunit has no other way to skip a whole collection.</summary>
public sealed class WithoutPostgres(IMessageSink messages) : XunitTestFramework(messages)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName name, ISourceInformationProvider source, IMessageSink messages) : XunitTestFrameworkExecutor(name, source, messages)
    {
        protected override void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions) =>
            base.RunTestCases(PostgresServer.Programs is null ? testCases.Select(Skipped) : testCases, executionMessageSink, executionOptions);

        private IXunitTestCase Skipped(IXunitTestCase test) => test.TestMethod.TestClass.TestCollection.DisplayName == PostgresCollection.Name
            ? new XunitSkippedDataRowTestCase(
                DiagnosticMessageSink, TestMethodDisplay.ClassAndMethod, TestMethodDisplayOptions.None, test.TestMethod,
                "skipped: no PostgreSQL in /usr/lib/postgresql (Debian: postgresql)", test.TestMethodArguments)
            : test;
    }
}
