using BenchmarkDotNet.Attributes;
using Governance.Core.Schemas;

namespace Governance.Core.Benchmarks;

/// <summary>A thousand records: the floor, the schema check, the exact walker alone.</summary>
[MemoryDiagnoser]
public class RecordBenchmarks
{
    private const int Records = 1000;
    private readonly Sample _sample = new(Records, 0);
    private readonly Schema _schema = Schema.Compile(Sample.SchemaBytes());

    [Benchmark(Baseline = true, OperationsPerInvoke = Records)]
    public int Floor() => Contenders.Floor(_sample.Bytes);

    [Benchmark(OperationsPerInvoke = Records)]
    public int Check() => Contenders.Ours(_schema, new MemoryStream(_sample.Bytes));

    [Benchmark(OperationsPerInvoke = Records)]
    public int Exact()
    {
        var valid = 0;
        foreach (var line in _sample.Bytes.AsSpan().Split((byte)'\n'))
            valid += _schema.Check(_sample.Bytes.AsSpan(line), null) ? 1 : 0;
        return valid;
    }
}
