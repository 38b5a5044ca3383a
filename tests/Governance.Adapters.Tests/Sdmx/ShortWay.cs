using System.Text;
using Governance.Adapters.Sdmx;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>The short way of reading an observation says what the long way says, or is not taken.</summary>
public class ShortWay
{
    public static TheoryData<string, string> Changes => new()
    {
        { "", "" },
        { "OBS_VALUE=\"17\"", "OBS_VALUE=\"017\"" },
        { "OBS_VALUE=\"17\"", "OBS_VALUE=\"-0\"" },
        { "OBS_VALUE=\"17\"", "OBS_VALUE=\"-17.50\"" },
        { "OBS_VALUE=\"17\"", "OBS_VALUE=\"17.\"" },
        { "OBS_VALUE=\"17\"", "OBS_VALUE=\"+17\"" },
        { "OBS_VALUE=\"17\"", "OBS_VALUE=\"1E3\"" },
        { "OBS_VALUE=\"17\"", "OBS_VALUE=\"9999999999999999\"" },
        { "OBS_VALUE=\"17\"", "OBS_VALUE=\"0.1234567890123456789012345678901\"" },
        { "OBS_VALUE=\"17\"", "OBS_VALUE=\"NaN\"" },
        { "OBS_VALUE=\"17\"", "" },
        { "OBS_VALUE=\"17\"", "OBS_VALUE=\"17\" UNIT_MULT=\"03\"" },
        { "OBS_VALUE=\"17\"", "OBS_VALUE=\"17\" UNIT_MULT=\"-3\"" },
        { "OBS_VALUE=\"17\"", "OBS_VALUE=\"17\" INDICATOR_ID=\"unhcr-ref\"" },
        { "OBS_VALUE=\"17\"", "OBS_VALUE=\"17\" SOURCE_DETAIL=\" spaced \"" },
        { "SEX=\"F\"", "SEX=\" F\"" },
        { "SEX=\"F\"", "SEX=\"\"" },
        { "REF_AREA=\"4\"", "REF_AREA=\"004\"" },
        { "REF_AREA=\"4\"", "REF_AREA=\"World and more\"" },
        { "OBS_STATUS=\"E\"", "OBS_STATUS=\"?\"" },
        { "TIME_PERIOD=\"2020\"", "TIME_PERIOD=\"2020-Q3\"" },
        { "TIME_PERIOD=\"2020\"", "TIME_PERIOD=\"2020-13\"" },
        { "action=\"Information\"", "action=\"Replace\"" },
        { "UNIT_MEASURE=\"NUMBER\"", "UNIT_MEASURE=\"TONNES\"" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Both_ways_say_the_same_of_a_message(string good, string other)
    {
        var message = good.Length == 0 ? Fixtures.Specific : Fixtures.Specific.Replace(good, other, StringComparison.Ordinal);
        Assert.Equal(Read(message, isShort: false), Read(message, isShort: true));
    }

    [Fact]
    public void Both_ways_say_the_same_of_official_samples()
    {
        var root = Path.Combine(Repository.Shared, "data", "sdmx-suite");
        Assert.SkipUnless(Directory.Exists(root), "data/sdmx-suite is not beside the checkout.");
        foreach (var file in Directory.EnumerateFiles(root, "*.xml", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(Path.Combine(root, "..", "sdmx-sdg", "kg"), "*.xml")))
        {
            var message = File.ReadAllText(file);
            if (message.Contains("Data ", StringComparison.Ordinal))
                Assert.Equal(Read(message, isShort: false), Read(message, isShort: true));
        }
    }

    [Fact]
    public void Plain_observations_go_the_short_way()
    {
        using var xml = SafeXml.Open(new MemoryStream(Encoding.UTF8.GetBytes(Fixtures.Specific)));
        Assert.True(xml.ReadToFollowing("StructureSpecificData", "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"));
        RowReader? rows = null;
        var read = new XmlMessage(xml, row => rows!.DefinitionOf(row));
        rows = new RowReader(read.Form, Structures.None, new ReadOptions());
        Assert.All(read.Rows(), row => rows.Read(row));
        Assert.Equal(3, rows.Short);
    }

    private static List<string> Read(string message, bool isShort)
    {
        using var xml = SafeXml.Open(new MemoryStream(Encoding.UTF8.GetBytes(message)));
        try
        {
            while (SafeXml.Next(xml) && xml.NodeType != System.Xml.XmlNodeType.Element)
            {
                // To the root.
            }
        }
        catch (System.Xml.XmlException)
        {
            return [];
        }

        RowReader? rows = null;
        var read = new XmlMessage(xml, row => rows!.DefinitionOf(row));
        rows = new RowReader(read.Form, Structures.None, new ReadOptions()) { IsShort = isShort };
        return [.. read.Rows().SelectMany(r => rows.Read(r).ToList())
            .Select(i => (i.Record is null ? "-" : RecordJson.ToJson(i.Record)) + string.Concat(i.Findings.Select(f => $" {f.Code} {f.Origin}")) + i.Origin.Locate("/value/value"))];
    }
}
