using System.Globalization;
using BenchmarkDotNet.Running;
using Governance.Core.Benchmarks;

// "speed" runs all contenders in turn on one file and prints a table of ratios; anything else goes to BenchmarkDotNet.
if (args is not ["speed", .. var options])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return;
}

string? Option(string name) => Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : null;

var records = int.Parse(Option("--records") ?? "100000", CultureInfo.InvariantCulture);
var rounds = int.Parse(Option("--rounds") ?? "9", CultureInfo.InvariantCulture);
if (Option("--peak") is { } file)
    PeakMemory.Run(file);
else
    await SpeedRun.RunAsync(records, rounds);
