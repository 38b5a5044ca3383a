using System.Globalization;

namespace Governance.Core.Benchmarks;

/// <summary>One row of the table: how fast it went in each round, and what it allocated.</summary>
internal sealed class Contender(string name, long bytes, int records, Func<int> run)
{
    private readonly List<double> _speeds = [];
    private long _allocated = long.MaxValue;
    private int _wrong;

    /// <summary>Runs once; the first rounds warm up and are not kept.</summary>
    public void Run(bool keep)
    {
        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();

        // Processor time, so that others on the same machine do not count.
        var start = Environment.CpuUsage.TotalTime;
        _wrong = run();
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        if (!keep)
            return;
        _speeds.Add(bytes / seconds / 1e6);
        _allocated = Math.Min(_allocated, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>The row, with the ratio to another contender taken round by round.</summary>
    public string Row(Contender floor)
    {
        var ratios = _speeds.Zip(floor._speeds, (mine, other) => mine / other).Order().ToArray();
        var speeds = _speeds.Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {Median(speeds):0} ({speeds[0]:0}-{speeds[^1]:0}) | {Median(ratios):0.00} ({ratios[0]:0.00}-{ratios[^1]:0.00}) | {_allocated / (double)records:0.0} | {_wrong} |");
    }

    private static double Median(double[] sorted) => sorted[sorted.Length / 2];
}
