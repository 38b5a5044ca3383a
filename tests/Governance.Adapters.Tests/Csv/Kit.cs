using System.Text;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Csv;

/// <summary>A table of our own keeps what the conformance kit asks; that records come back is asked of every kind. Memory is measured apart.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 12, damaged: 60, subjects: 11);

    public static TheoryData<string, KitCategory> All => new(
        Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory).Select(c => (nameof(Incident), c))
            .Concat(RecordGenerator.Kinds.Where(k => k != nameof(Incident)).Select(k => (k, KitCategory.RecordRoundTrip))).Append((nameof(Migrant), KitCategory.Losses)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Table_keeps_what_the_kit_asks(string kind, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(kind), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    /// <summary>A table that French Excel saved comes back as it came, and shows where it is damaged.</summary>
    [Theory]
    [InlineData(KitCategory.FileRoundTrip)]
    [InlineData(KitCategory.DamagedValue)]
    [InlineData(KitCategory.Origin)]
    [InlineData(KitCategory.Culture)]
    public async Task Table_that_a_spreadsheet_saved_keeps_what_the_kit_asks(KitCategory category)
    {
        var saved = Spreadsheet.FrenchUtf8.Save(PlainCsv.Rows(Encoding.UTF8.GetBytes(Fixtures.Incidents)), hasBlankRow: false);
        var subject = Subject(nameof(Incident), new SampleFile("saved.csv", saved, FileForm.Table(';')));
        (await FormatKit.RunAsync(subject, category, KitNumbers.Of(records: 12, damaged: 300, subjects: 11), TestContext.Current.CancellationToken)).ThrowIfFailed();
    }

    public static FormatSubject Subject(string kind, SampleFile? sample = null)
    {
        var type = FormatRun.Registry.Reader("csv")!.Format.Reads.Single(t => t.Name == kind);
        return new FormatSubject
        {
            Reader = new OneKindReader(FormatRun.Registry.Reader("csv")!, type),
            Writer = new OneKindWriter(FormatRun.Registry.Writer("csv")!, type),
            Samples = [sample ?? new SampleFile("incidents.csv", Encoding.UTF8.GetBytes(Fixtures.Incidents), FileForm.Csv)],
            WriteOptions = new WriteOptions { Layout = System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind) },
        };
    }
}
