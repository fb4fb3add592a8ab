using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Parley.Bench.Extracting;
using Parley.Bench.Grammar;
using Parley.Bench.Growth;
using Parley.Bench.Linking;
using Parley.Bench.Recording;
using Parley.Bench.Tokens;

if (args is ["growth", .. var names])
    return GrowthRun.Run(names);
if (args is ["extract", var pages])
    return PagesRun.Run(pages);
if (args is ["large-page", var kind])
    return LargePageRun.Run(kind);
if (args is ["draw", var gold, var count, var seed])
    return DrawRun.Run(gold, int.Parse(count), seed);
if (args is ["tokens", var language, var folder])
    return TokensRun.Run(language, folder);
if (args is ["grammar", var code, var texts])
    return GrammarRun.Run(code, texts);
if (args is ["record", var filled, .. var recordOptions])
    return RecordRun.Run(filled, new Typed(recordOptions));
if (args is ["link", var linked, .. var linkOptions])
    return LinkRun.Run(linked, new Typed(linkOptions));
if (args is ["record-agree", var one, var other, .. var agreeOptions])
    return RecordAgreeRun.Run(one, other, new Typed(agreeOptions));
if (args is ["kill", .. var killOptions] && new Typed(killOptions) is var typed && typed.Text("--record") is { } killed)
    return KillRun.Run(killed, typed);

// In this process: a build of its own for each benchmark would take the rules of this repository as its own.
IConfig config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
