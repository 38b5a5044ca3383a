using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Parquet;

/// <summary>
/// What the conformance kit asks of files without text cells; that records come back is asked of every kind. Memory is
/// measured apart.
/// </summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 12, damaged: 20, subjects: 11);

    /// <summary>These look for cells, which a packed file does not show.</summary>
    private static readonly KitCategory[] OfCells = [KitCategory.DamagedValue, KitCategory.Origin, KitCategory.Privacy, KitCategory.Memory];

    public static TheoryData<string, KitCategory> All => new(
        Enum.GetValues<KitCategory>().Except(OfCells).Select(c => (nameof(Incident), c))
            .Concat(RecordGenerator.Kinds.Where(k => k != nameof(Incident)).Select(k => (k, KitCategory.RecordRoundTrip))).Append((nameof(Observation), KitCategory.Losses)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task File_keeps_what_the_kit_asks(string kind, KitCategory category)
    {
        var result = await FormatKit.RunAsync(await SubjectAsync(kind), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    public static async Task<FormatSubject> SubjectAsync(string kind)
    {
        var type = FormatRun.Registry.Reader("parquet")!.Format.Reads.Single(t => t.Name == kind);
        var (target, _) = await ParquetRun.WriteAsync(Csv.CsvRun.Some(kind, 3));
        return new FormatSubject
        {
            Reader = new OneKindReader(FormatRun.Registry.Reader("parquet")!, type),
            Writer = new OneKindWriter(FormatRun.Registry.Writer("parquet")!, type),
            Samples = [new SampleFile("records.parquet", target.Main.ToArray(), FileForm.Bytes)],
            WriteOptions = new WriteOptions { Layout = JsonNamingPolicy.KebabCaseLower.ConvertName(kind) },
        };
    }
}
