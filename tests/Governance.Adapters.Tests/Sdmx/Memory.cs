using System.Text;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Memory is measured alone: other tests in the same process would be counted too.</summary>
[Collection(nameof(Memory))]
[CollectionDefinition(nameof(Memory), DisableParallelization = true)]
public class Memory
{
    private const int Observations = 40_000;
    private const long MostGrowth = 1024 * 1024;

    [Fact]
    public async Task Kit_measures_no_growth_over_tables()
    {
        // The indicator travels with the library, so that a row is one record.
        var table = new SampleFile("message", Encoding.UTF8.GetBytes("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,INDICATOR_ID\nA:B(1.0),466,2019,3,unhcr-ref\n"), FileForm.Csv);
        var kit = await Kit.SubjectAsync("csv-1.0", KitCategory.Memory);
        var subject = new FormatSubject { Reader = kit.Reader, Writer = kit.Writer, Samples = [table], WriteOptions = kit.WriteOptions, Shape = kit.Shape };
        (await FormatKit.RunAsync(subject, KitCategory.Memory, new KitOptions { Rows = 1_000 }, TestContext.Current.CancellationToken)).ThrowIfFailed();
    }

    [Fact]
    public async Task Long_message_is_read_in_flat_memory()
    {
        var head = Fixtures.Specific[..Fixtures.Specific.IndexOf("<Series ", StringComparison.Ordinal)];
        var stream = new RepeatedLines(head, i => i == 0
            ? "</mes:DataSet></mes:StructureSpecificData>"
            : $"<Series FREQ=\"A\" SERIES=\"SG_CPA_MIGRS\" REF_AREA=\"466\" SEX=\"S{i}\" UNIT_MEASURE=\"NUMBER\"><Obs TIME_PERIOD=\"2019\" OBS_VALUE=\"{i}\" OBS_STATUS=\"A\" SOURCE_DETAIL=\"Source {i}\"/></Series>", Observations + 1);
        await using var source = await FormatSource.OpenAsync("message", stream, cancellationToken: TestContext.Current.CancellationToken);
        var (read, early) = (0, 0L);
        await foreach (var item in FormatRun.Registry.Reader("sdmx")!.ReadAsync(source, new ReadOptions(), TestContext.Current.CancellationToken))
        {
            if (item.Record is Observation && ++read == Observations / 10)
                early = GC.GetTotalMemory(forceFullCollection: true);
        }

        Assert.Equal(Observations, read);
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - early < MostGrowth);
    }
}
