using System.Globalization;
using System.Text;

namespace Governance.Core.Benchmarks;

/// <summary>Runs the contenders over a workbook in turn, round after round.</summary>
internal static class SheetRun
{
    public static void Run(int rows, int rounds)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var sample = new SheetSample(rows);
        Contender Make(string name, Func<int> run) => new(name, sample.SheetBytes, rows, run);
        List<Contender> all =
        [
            Make("floor: unzip + XmlReader, every node", () => SheetContenders.Floor(sample.Bytes)),
            Make("unzip alone", () => SheetContenders.Inflate(sample.Bytes)),
            Make("ours: rows with texts, kinds, dates", () => SheetContenders.OursAsync(sample.Bytes).GetAwaiter().GetResult()),
            Make("ours: rows of a table, merged cells looked for", () => SheetContenders.TableAsync(sample.Bytes).GetAwaiter().GetResult()),
            Make("ExcelDataReader 3.6.0, each value", () => SheetContenders.Peer(sample.Bytes)),
        ];
        for (var round = 0; round < rounds + 1; round++)
        {
            foreach (var contender in all)
                contender.Run(keep: round >= 1);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} rows of {SheetSample.Columns} cells, {sample.SheetBytes / 1e6:0} MB of XML in {sample.Bytes.Length / 1e6:0} MB, one thread, {rounds} rounds in turn, medians (least-most) by processor time.\n"));
        Console.WriteLine("| contender | MB of XML a second | ratio to the floor | bytes allocated a row | rows |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var contender in all)
            Console.WriteLine(contender.Row(all[0]));
    }
}
