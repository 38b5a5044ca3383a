using System.Globalization;
using System.Xml;
using Governance.Core.Formats;

namespace Governance.Core.Benchmarks;

/// <summary>SDMX-ML to records, beside XmlReader alone over the same bytes, round after round.</summary>
internal static class MessageRun
{
    private static readonly FormatReader Reader = FormatRegistry.Create(f => f.AddSdmx()).Reader("sdmx")!;

    public static void Run(int observations, int rounds)
    {
        var message = MessageSample.Make(observations);
        List<Contender> all =
        [
            new("floor: XmlReader, every node", message.Length, observations, () => Floor(message)),
            new("ours: observations as records", message.Length, observations, () => OursAsync(message).GetAwaiter().GetResult()),
        ];
        for (var round = 0; round < rounds + 1; round++)
        {
            foreach (var contender in all)
                contender.Run(keep: round >= 1);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"SDMX-ML 2.1, structure-specific, {observations} observations in series of {MessageSample.InSeries}, {message.Length / 1e6:0} MB, one thread, {rounds} rounds in turn, medians (least-most) by processor time.\n"));
        Console.WriteLine("| contender | MB a second | ratio to the floor | bytes allocated an observation | observations |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var contender in all)
            Console.WriteLine(contender.Row(all[0]));
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
}
