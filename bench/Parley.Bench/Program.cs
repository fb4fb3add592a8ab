using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Parley.Bench.Grammar;
using Parley.Bench.Growth;
using Parley.Bench.Tokens;

if (args is ["growth", .. var names])
    return GrowthRun.Run(names);
if (args is ["tokens", var language, var folder])
    return TokensRun.Run(language, folder);
if (args is ["grammar", var code, var texts])
    return GrammarRun.Run(code, texts);

// In this process: a build of its own for each benchmark would take the rules of this repository as its own.
IConfig config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
