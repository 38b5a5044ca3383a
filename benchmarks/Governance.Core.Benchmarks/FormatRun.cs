using System.Diagnostics;
using System.Globalization;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Benchmarks;

/// <summary>Converts a file of each format into core records, checked on the way, each in a process of its own.</summary>
internal static class FormatRun
{
    private static readonly FormatRegistry Formats = FormatRegistry.Create(f => f
        .AddCoreJson().AddMissingMigrants().AddDtm().AddHtcds().AddUnhcr().AddIdmc().AddOperationalPresence().AddKobo().AddForms().AddRecommendations().AddHxl());

    public static async Task RunAsync(int rows)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} rows to checked records, written as JSON lines; one process each, processor time without its start.\n"));
        Console.WriteLine($"| format | records | rows a second | MB/s | peak at {rows / 10:0} rows | peak at {rows:0} rows |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var sample in FormatSample.All)
        {
            var (small, large) = (await ProcessAsync(sample, rows / 10), await ProcessAsync(sample, rows));
            Console.WriteLine($"| `{sample.Format}` | {large[0]} | {large[1]} | {large[2]} | {small[3]} MB | {large[3]} MB |");
        }
    }

    /// <summary>Converts one file and prints what that took.</summary>
    public static async Task OneAsync(string format, string file, int rows)
    {
        var sample = FormatSample.All.Single(s => s.Format == format);
        var check = Validator.Default.Begin(new ValidationOptions { Today = new DateOnly(2026, 1, 1) }, _ => { });
        check.BeginInput(sample.Name);
        using var own = Process.GetCurrentProcess();
        var before = own.TotalProcessorTime;
        await using (var source = await sample.OpenAsync(File.OpenRead(file)))
        {
            await using var target = new NullTarget();
            var report = await Formats.Writer("jsonl")!.WriteAsync(RecordsAsync(Formats.Reader(format)!, source, check), target, new WriteOptions());
            check.Complete();
            own.Refresh();
            var seconds = (own.TotalProcessorTime - before).TotalSeconds;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Written}\t{rows / seconds:0}\t{new FileInfo(file).Length / 1e6 / seconds:0.0}\t{own.PeakWorkingSet64 / 1e6:0}"));
        }
    }

    private static async IAsyncEnumerable<Record> RecordsAsync(FormatReader reader, FormatSource source, DatasetCheck check)
    {
        await foreach (var item in reader.ReadAsync(source, new ReadOptions()))
        {
            if (check.Check(item))
                yield return item.Record!;
        }
    }

    private static async Task<string[]> ProcessAsync(FormatSample sample, int rows)
    {
        var file = Path.GetTempFileName();
        try
        {
            await using (var output = File.Create(file))
                sample.Write(output, rows);
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["formats", "--one", sample.Format, file, rows.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return text.Trim().Split('\t') is { Length: 4 } cells ? cells : throw new InvalidOperationException($"The run of {sample.Format} failed.");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Takes a file and keeps nothing of it.</summary>
    private sealed class NullTarget : FormatTarget
    {
        public override Stream CreateMain() => Stream.Null;

        public override void Commit()
        {
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

        protected override Stream CreateBeside(string name) => Stream.Null;
    }
}
