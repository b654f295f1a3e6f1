using BenchmarkDotNet.Running;
using Hearsay.Benchmarks;

if (args is ["throughput", ..]) return ThroughputVerb.Run(args[1..]);
if (args is ["pages", ..]) return PagesVerb.Run(args[1..]);
if (args is ["hostile", ..]) return HostileVerb.Run(args[1..]);
if (args is ["stories", ..]) return StoriesVerb.Run(args[1..]);
if (args is ["crash", ..]) return await CrashVerb.RunAsync(args[1..]);
if (args is ["start", ..]) return await StartVerb.RunAsync(args[1..]);
if (args is ["load", ..]) return await LoadVerb.RunAsync(args[1..]);

BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
return 0;
