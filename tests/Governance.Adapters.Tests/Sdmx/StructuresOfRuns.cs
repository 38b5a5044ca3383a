using System.Text;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Structures among the inputs of a run, as a caller gives them who reads several files.</summary>
public class StructuresOfRuns
{
    private static readonly string Bad = Fixtures.Specific.Replace("SEX=\"F\"", "SEX=\"X\"", StringComparison.Ordinal);

    [Fact]
    public async Task They_are_opened_once_for_all_data_of_a_run()
    {
        var opened = new Dictionary<string, int>(StringComparer.Ordinal);
        var run = Run(opened, ("a.xml", Bad), ("b.xml", Bad), ("c.xml", Bad), ("dsd.xml", Fixtures.Definition));
        foreach (var name in (string[])["a.xml", "b.xml", "c.xml"])
            Assert.Single((await ReadAsync(run, name, Bad)).SelectMany(i => i.Findings), f => f.Code == "GC4209");
        Assert.Empty(await ReadAsync(run, "dsd.xml", Fixtures.Definition));

        // Once for what it is, and once for what is in it; data are looked at once.
        Assert.Equal((2, 1, 1), (opened["dsd.xml"], opened["a.xml"], opened["b.xml"]));
    }

    [Fact]
    public async Task They_are_not_opened_for_one_input_alone()
    {
        var opened = new Dictionary<string, int>(StringComparer.Ordinal);
        Assert.Contains("GC4207", (await ReadAsync(Run(opened, ("a.xml", Bad)), "a.xml", Bad)).Codes());
        Assert.Empty(opened);
    }

    /// <summary>In a folder with data of many flows, one structure is not that of all.</summary>
    [Fact]
    public async Task The_only_one_is_not_taken_for_that_of_a_flow_that_no_file_explains()
    {
        var other = Bad.Replace("DF_SDG_GLH", "DF_OTHER", StringComparison.Ordinal);
        Assert.Contains("GC4207", (await ReadAsync(Run([], ("a.xml", other), ("dsd.xml", Fixtures.Definition)), "a.xml", other)).Codes());
        Assert.Contains("GC4209", (await SdmxRun.ReadAsync(other, Fixtures.Definition)).Codes());
    }

    /// <summary>As Eurostat does, which cites its flow and names the structure in the namespace.</summary>
    [Fact]
    public async Task The_one_that_a_message_names_beside_its_flow_is_that_of_its_data()
    {
        var other = Bad.Replace("DF_SDG_GLH", "DF_OTHER", StringComparison.Ordinal);
        var named = other.Replace("urn:sdmx:x", "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=IAEG-SDGs:SDG(1.0):ObsLevelDim:TIME_PERIOD", StringComparison.Ordinal);
        Assert.Contains("GC4209", (await ReadAsync(Run([], ("a.xml", named), ("dsd.xml", Fixtures.Definition)), "a.xml", named)).Codes());
        var (json, _) = await SdmxRun.WriteAsync((await SdmxRun.ReadAsync(other)).Observations(), "json-2.0");
        var linked = json.Replace("\"links\":[", "\"links\":[{\"rel\":\"dataflow\",\"urn\":\"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=IAEG-SDGs:DF_OTHER(1.0)\"},{\"rel\":\"datastructure\",\"urn\":\"urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=IAEG-SDGs:SDG(1.0)\"},", StringComparison.Ordinal);
        Assert.NotEqual(json, linked);
        var items = await ReadAsync(Run([], ("a.json", linked), ("dsd.xml", Fixtures.Definition)), "a.json", linked);
        Assert.Contains("GC4209", items.Codes());
        Assert.Equal("IAEG-SDGs:DF_OTHER(1.0)", items.Observations()[0].Source?.Dataset);
    }

    [Fact]
    public async Task One_that_cannot_be_opened_any_more_is_left_to_its_own_turn()
    {
        SiblingFile[] run = [new("gone.xml", _ => throw new IOException()), .. Run([], ("a.xml", Bad), ("dsd.xml", Fixtures.Definition))];
        Assert.Contains("GC4209", (await ReadAsync(run, "a.xml", Bad)).Codes());
    }

    [Fact]
    public async Task One_that_breaks_off_is_told_on_its_own_turn()
    {
        var text = Encoding.UTF8.GetBytes(Fixtures.Definition.Replace("<s:Codelists>", new string(' ', 100_000) + "<s:Codelists>", StringComparison.Ordinal));
        SiblingFile[] run = [.. Run([], ("a.xml", Bad)), new("dsd.xml", token => FormatSource.OpenAsync("dsd.xml", new Torn(text), cancellationToken: token))];
        Assert.Equal(3, (await ReadAsync(run, "a.xml", Bad)).Observations().Count);
        var told = Assert.Single((await ReadAsync(run, "dsd.xml", Fixtures.Definition)).SelectMany(i => i.Findings));
        Assert.Equal(("GC4216", "dsd.xml"), (told.Code, told.Origin.Input));
    }

    /// <summary>Which columns are dimensions is said by the structure that the first row of a table cites.</summary>
    [Fact]
    public async Task Columns_of_a_table_are_told_by_the_structure_it_cites()
    {
        const string Table = "DATAFLOW,REF_AREA,AMOUNT,NOTE_X,TIME_PERIOD\nXX:DF(1.0),466,12,abc,2020\n";
        var definition = Fixtures.Definition.Replace("IAEG-SDGs", "XX", StringComparison.Ordinal).Replace("DF_SDG_GLH", "DF", StringComparison.Ordinal)
            .Replace("PrimaryMeasure id=\"OBS_VALUE\"", "PrimaryMeasure id=\"AMOUNT\"", StringComparison.Ordinal)
            .Replace("<s:Attribute id=\"NATURE\"", "<s:Attribute id=\"NOTE_X\" assignmentStatus=\"Conditional\"/><s:Attribute id=\"NATURE\"", StringComparison.Ordinal);
        var items = await ReadAsync(Run([], ("a.csv", Table), ("one.xml", Fixtures.Definition), ("two.xml", definition)), "a.csv", Table);
        var observation = Assert.Single(items.Observations());
        Assert.Equal(12, observation.Value?.Value);
        Assert.Equal("NOTE_X", Assert.Single(observation.Attributes!).Dimension);
    }

    private static SiblingFile[] Run(Dictionary<string, int> opened, params (string Name, string Text)[] files)
        => [.. files.Select(f => new SiblingFile(f.Name, token =>
        {
            opened[f.Name] = opened.GetValueOrDefault(f.Name) + 1;
            return FormatSource.OpenAsync(f.Name, new MemoryStream(Encoding.UTF8.GetBytes(f.Text)), cancellationToken: token);
        }))];

    private static async Task<List<ReadItem>> ReadAsync(IReadOnlyList<SiblingFile> run, string name, string text)
    {
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(text)), [], [], run, TestContext.Current.CancellationToken);
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader("sdmx")!.ReadAsync(source, new ReadOptions(), TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    /// <summary>A stream that breaks behind its first bytes.</summary>
    private sealed class Torn(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => Position >= FormatSource.PeekBytes ? throw new IOException() : base.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer)
        {
            var read = new byte[buffer.Length];
            var count = Read(read, 0, read.Length);
            read.AsSpan(0, count).CopyTo(buffer);
            return count;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));
    }
}
