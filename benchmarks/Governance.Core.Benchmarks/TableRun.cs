using System.Diagnostics;
using System.Globalization;

namespace Governance.Core.Benchmarks;

/// <summary>Runs the contenders over a text table in turn, round after round, and measures memory over growing tables.</summary>
internal static class TableRun
{
    public static async Task RunAsync(int rows, int rounds)
    {
        var bytes = TableSample.Make(rows);
        Contender Make(string name, Func<int> run) => new(name, bytes.Length, rows, run);
        List<Contender> all =
        [
            Make("floor: CsvHelper 34, typed objects of the same columns", () => TableContenders.Typed(bytes)),
            Make("CsvHelper 34, every cell as text", () => TableContenders.Parsed(bytes)),
            Make("ours: rows, with dialect, head and roles", () => TableContenders.RowsAsync(bytes).GetAwaiter().GetResult()),
            Make("ours: rows, and a record written and held against its schema for each", () => TableContenders.UnmappedAsync(bytes).GetAwaiter().GetResult()),
            Make("ours: records, every cell accounted for", () => TableContenders.RecordsAsync(bytes).GetAwaiter().GetResult()),
            Make("ours: records, all checks", () => TableContenders.CheckedAsync(bytes).GetAwaiter().GetResult()),
        ];
        for (var round = 0; round < rounds + 1; round++)
        {
            foreach (var contender in all)
                contender.Run(keep: round >= 1);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} rows of 22 cells, {bytes.Length / 1e6:0} MB, one thread, {rounds} rounds in turn, medians (least-most) by processor time.\n"));
        Console.WriteLine("| contender | MB/s | ratio to the floor | bytes allocated a row | rows or records |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var contender in all)
            Console.WriteLine(contender.Row(all[0]));
        Console.WriteLine();
        foreach (var size in (int[])[10_000, 100_000, 1_000_000])
            Console.WriteLine(await PeakAsync(size));
    }

    /// <summary>Peak memory of a process of its own that reads and checks a table from a file.</summary>
    public static void Peak(string file)
    {
        using var stream = File.OpenRead(file);
        var records = TableContenders.CheckedAsync(stream).GetAwaiter().GetResult();
        using var own = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{records} rows, {new FileInfo(file).Length / 1e6:0} MB: peak {own.PeakWorkingSet64 / 1e6:0} MB"));
    }

    private static async Task<string> PeakAsync(int rows)
    {
        var file = Path.GetTempFileName();
        try
        {
            await using (var output = File.Create(file))
                TableSample.Write(output, rows);
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["tables", "--peak", file]) { RedirectStandardOutput = true })!;
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
