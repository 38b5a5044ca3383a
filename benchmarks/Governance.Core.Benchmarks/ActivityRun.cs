using System.Globalization;
using System.Xml;
using Governance.Core.Formats;

namespace Governance.Core.Benchmarks;

/// <summary>IATI to records, with structure and rules checked, beside XmlReader alone over the same bytes, round after round.</summary>
internal static class ActivityRun
{
    private static readonly FormatReader Reader = FormatRegistry.Create(f => f.AddIati()).Reader("iati")!;

    public static void Run(int activities, int rounds)
    {
        var file = ActivitySample.Make(activities);
        List<Contender> all =
        [
            new("floor: XmlReader, every node", file.Length, activities, () => Floor(file)),
            new("XmlReader, every name, value and text", file.Length, activities, () => Values(file)),
            new("ours: records, structure and rules checked", file.Length, activities, () => OursAsync(file).GetAwaiter().GetResult()),
        ];
        for (var round = 0; round < rounds + 1; round++)
        {
            foreach (var contender in all)
                contender.Run(keep: round >= 1);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"IATI 2.03, {activities} activities, {file.Length / 1e6:0} MB, one thread, {rounds} rounds in turn, medians (least-most) by processor time.\n"));
        Console.WriteLine("| contender | MB a second | ratio to the floor | bytes allocated an activity | activities |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var contender in all)
            Console.WriteLine(contender.Row(all[0]));
    }

    private static XmlReader Open(byte[] file) => XmlReader.Create(new MemoryStream(file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    private static int Floor(byte[] file)
    {
        using var xml = Open(file);
        var activities = 0;
        while (xml.Read())
            activities += xml.NodeType == XmlNodeType.Element && xml.Depth == 1 ? 1 : 0;
        return activities;
    }

    private static int Values(byte[] file)
    {
        using var xml = Open(file);
        var (activities, length) = (0, 0);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Text)
                length += xml.Value.Length;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            activities += xml.Depth == 1 ? 1 : 0;
            length += xml.Name.Length;
            while (xml.MoveToNextAttribute())
                length += xml.Name.Length + xml.Value.Length;
        }

        return length > 0 ? activities : -1;
    }

    private static async Task<int> OursAsync(byte[] file)
    {
        await using var source = await FormatSource.OpenAsync("sample.xml", new MemoryStream(file));
        var activities = 0;
        await foreach (var item in Reader.ReadAsync(source, new ReadOptions { Today = new DateOnly(2021, 7, 15) }))
            activities += item.Record is Activity ? 1 : 0;
        return activities;
    }
}
