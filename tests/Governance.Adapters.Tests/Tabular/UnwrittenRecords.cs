using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Tabular;

/// <summary>Records that a table has no place for are counted, never written as something else.</summary>
public class UnwrittenRecords
{
    private static readonly FieldMap<MobilityCount> Map = new()
    {
        Format = "register",
        Create = static () => new MobilityCount { Id = "", Measure = Measure.Flow },
        Finish = static (count, place) => place.Stamp(count, "register"),
        Carries = static count => count.Measure == Measure.Flow,
        Findings = new FieldFindings(TabularDiagnostics.NotConverted, TabularDiagnostics.Contradicts),
        Layouts = [new FieldLayout<MobilityCount> { Id = "1", Columns = [new(Field(), "Note")] }],
    };

    [Fact]
    public async Task Record_that_the_map_does_not_carry_is_lost_and_said_to_be()
        => await CheckAsync(new MobilityCount { Id = "a", Measure = Measure.Stock, Note = "present" });

    [Fact]
    public async Task Record_of_which_no_cell_remains_is_lost_and_said_to_be()
        => await CheckAsync(new MobilityCount { Id = "a", Measure = Measure.Flow, Round = 3 });

    private static async Task CheckAsync(MobilityCount other)
    {
        var format = new FormatInfo { Id = "register", NameEn = "r", NameFr = "r", CodePrefix = "REG", Writes = [typeof(MobilityCount)] };
        await using var target = new MemoryTarget();
        var kept = new MobilityCount { Id = "register:row-2", Minted = true, Measure = Measure.Flow, Note = "kept" };
        var report = await new TableFormatWriter<MobilityCount>(format, Map).WriteAsync(new Record[] { other, kept }.ToAsyncEnumerable(), target, new WriteOptions(), TestContext.Current.CancellationToken);
        Assert.Equal((2, 1), (report.Read, report.Written));
        Assert.Contains(report.Losses, l => l is { Field: "", Reason: LossReason.NotCarried, Count: 1 });
        Assert.Equal("Note\r\nkept\r\n", Encoding.UTF8.GetString(target.Main.ToArray()));
    }

    private static MappedField<MobilityCount> Field() => new()
    {
        MeaningEn = "Remark",
        MeaningFr = "Remarque",
        Pointers = ["/note"],
        Converter = FieldConverters.Text<MobilityCount>((c, text) => c.Note = text, c => c.Note),
    };
}
