using System.Diagnostics;
using System.Globalization;
using Governance.Core.Schemas;

namespace Governance.Core.Benchmarks;

/// <summary>Checks a file as a process of its own and says how much memory that took.</summary>
internal static class PeakMemory
{
    public static void Run(string file)
    {
        var schema = Schema.Compile(Sample.SchemaBytes());
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        var wrong = Contenders.Ours(schema, stream);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Peak memory of a process that checks these {stream.Length / 1e6:0} MB from a file ({wrong} records wrong): {process.PeakWorkingSet64 / 1e6:0} MB."));
    }
}
