using System.Diagnostics;
using System.Globalization;
using System.Xml;
using Governance.Core.Formats;

namespace Governance.Core.Benchmarks;

/// <summary>SDMX-ML to records, beside XmlReader alone over the same bytes.</summary>
internal static class MessageRun
{
    private const int Rounds = 5;
    private static readonly FormatReader Reader = FormatRegistry.Create(f => f.AddSdmx()).Reader("sdmx")!;

    public static async Task RunAsync(int observations)
    {
        var message = MessageSample.Make(observations);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"SDMX-ML 2.1, structure-specific: {observations} observations, {message.Length / 1e6:0.0} MB, one thread, the best of {Rounds} rounds.\n"));
        Console.WriteLine("| what | MB/s | of XmlReader |");
        Console.WriteLine("|---|---|---|");
        var floor = await BestAsync(() => Task.FromResult(Floor(message)), observations);
        var ours = await BestAsync(() => OursAsync(message), observations);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| XmlReader, every node | {message.Length / 1e6 / floor:0.0} | 1.00 |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| ours, to records | {message.Length / 1e6 / ours:0.0} | {floor / ours:0.00} |"));
    }

    private static int Floor(byte[] message)
    {
        using var xml = XmlReader.Create(new MemoryStream(message), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var observations = 0;
        while (xml.Read())
            observations += xml.NodeType == XmlNodeType.Element && xml.LocalName == "Obs" ? 1 : 0;
        return observations;
    }

    private static async Task<int> OursAsync(byte[] message)
    {
        await using var source = await FormatSource.OpenAsync("sample.xml", new MemoryStream(message));
        var observations = 0;
        await foreach (var item in Reader.ReadAsync(source, new ReadOptions()))
            observations += item.Record is Observation ? 1 : 0;
        return observations;
    }

    private static async Task<double> BestAsync(Func<Task<int>> run, int expected)
    {
        var best = double.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            if (await run() != expected)
                throw new InvalidOperationException("Not all observations were read.");
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }
}
