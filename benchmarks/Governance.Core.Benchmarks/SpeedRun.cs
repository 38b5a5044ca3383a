using System.Diagnostics;
using System.Globalization;
using Governance.Core.Schemas;

namespace Governance.Core.Benchmarks;

/// <summary>Runs the contenders in turn, round after round, so that a noisy machine is noisy for all of them.</summary>
internal static class SpeedRun
{
    private const int HeadForSlow = 2_000;

    public static async Task RunAsync(int records, int rounds)
    {
        var mixed = new Sample(records, 1);
        var valid = new Sample(records, 0);
        var head = mixed.Head(Math.Min(records, HeadForSlow));
        var schema = Schema.Compile(Sample.SchemaBytes());
        var peer = await Contenders.NJsonSchemaAsync();
        List<Contender> all =
        [
            new("floor: Utf8JsonReader, every token of each line", mixed.Bytes.Length, records, () => Contenders.Floor(mixed.Bytes)),
            new("ours: schema, every finding placed, 1 % wrong", mixed.Bytes.Length, records, () => Contenders.Ours(schema, new MemoryStream(mixed.Bytes))),
            new("ours: schema, all valid", valid.Bytes.Length, records, () => Contenders.Ours(schema, new MemoryStream(valid.Bytes))),
            new("ours: schema, then typed records", mixed.Bytes.Length, records, () => Contenders.Records(schema, mixed.Bytes)),
            new("ours: schema, records, all rules", mixed.Bytes.Length, records, () => Contenders.AllChecks(mixed.Bytes)),
            new("System.Text.Json, source-generated typed read, no schema", mixed.Bytes.Length, records, () => Contenders.TypedRead(mixed.Bytes)),
            new($"NJsonSchema 11.6.2 (first {HeadForSlow} records)", head.Length, Math.Min(records, HeadForSlow), () => Contenders.NJson(peer, head)),
        ];
        for (var round = 0; round < rounds + 2; round++)
        {
            foreach (var contender in all)
                contender.Run(keep: round >= 2);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{records} records, {mixed.Bytes.Length / (double)records:0} bytes each, one thread, {rounds} rounds in turn, medians (least-most) by processor time.\n"));
        Console.WriteLine("| contender | MB/s | ratio to the floor | bytes allocated a record | records found wrong |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var contender in all)
            Console.WriteLine(contender.Row(all[0]));
        Console.WriteLine();
        Console.WriteLine(Ahead(mixed, rounds));
        Console.WriteLine(await PeakAsync(mixed));
    }

    /// <summary>What reading ahead gains by the clock, round by round.</summary>
    private static string Ahead(Sample sample, int rounds)
    {
        var ratios = new List<double>();
        for (var round = 0; round < rounds; round++)
            ratios.Add(Clock(() => Contenders.AllChecks(sample.Bytes)) / Clock(() => Contenders.AllChecksAheadAsync(sample.Bytes).GetAwaiter().GetResult()));
        ratios.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"All rules, read ahead on {Environment.ProcessorCount} processors: {ratios[ratios.Count / 2]:0.00} ({ratios[0]:0.00}-{ratios[^1]:0.00}) times as fast by the clock as on one.");

        static double Clock(Func<int> run)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            return Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
    }

    /// <summary>Peak memory of a process of its own that does nothing but check the same bytes from a file.</summary>
    private static async Task<string> PeakAsync(Sample sample)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, sample.Bytes);
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["speed", "--peak", file]) { RedirectStandardOutput = true })!;
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return text.Trim();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
