using System.Text;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Htcds;

/// <summary>The real files beside the checkout, where they are.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    public static TheoryData<string, string, string, int, string> Files => new()
    {
        { "ctdc", "ctdc_kanon_extract_verbatim.csv", "ctdc/k-anon", 25, "" },
        { "ctdc", "final_data_derived_encoded.csv", "", 0, "GC3551×1" },
        { "ctdc", "trafficking_cleaned.csv", "", 0, "GC3551×1" },
        { "htcds", "HTCDS_Excel_v0.2.xlsm", "", 0, "GC3012×15 GC3031×1 GC3033×1 GC3060×1 GC3503×1" },
        { "htcds", "HTCDS_Excel_v1.0.xlsx", "", 0, "GC3031×1 GC3503×1" },
        { "htcds", "HTCDS_Excel_v2.0.xlsx", "", 0, "GC3031×1 GC3503×1" },
        { "htcds", "HTCDS_Excel_single_select_v2.0.xlsx", "", 0, "GC3031×1 GC3060×2 GC3503×1" },
        { "htcds", "HTCDS_Excel_multi_select_v2.0.xlsm", "", 0, "GC3031×1 GC3033×1 GC3060×2 GC3503×1" },
        { "htcds", "HTCDS_Excel_single_select_v1.0_with_sample_row.xlsx", "htcds/excel-1.0", 1, "GC3031×1 GC3060×2 GC3503×1" },
        { "htcds", "HTCDS_Field_Standards_0.1.ods", "", 0, "GC3504×1" },
        { "htcds", "HTCDS_Field_Standards_0.2.ods", "", 0, "GC3504×1" },
        { "htcds", "HTCDS_Field_Standards_1.0.ods", "", 0, "GC3504×1" },
        { "htcds", "HTCDS_Field_Standards_2.0.ods", "", 0, "GC3504×1" },
        { "htcds", "htcds_xlsform_v0.2.xlsx", "", 0, "GC3505×1" },
        { "htcds", "htcds_xlsform_v2.0.xlsx", "", 0, "GC3505×1" },
        { "htcds", "htcds_xlsform_v2.0.xml", "", 0, "GC3505×1" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Real_file_gives_its_people_or_is_refused_by_name(string format, string name, string came, int people, string found)
    {
        var items = await ItemsAsync(format, name);
        var records = items.Select(i => i.Record).OfType<Migrant>().ToList();
        var codes = string.Join(' ', items.SelectMany(i => i.Findings).GroupBy(f => f.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}×{g.Count()}"));
        output.WriteLine($"{name} {came} people {records.Count} findings {codes}");
        Assert.Equal((people, found), (records.Count, codes));
        Assert.All(records, r => Assert.Equal(came, r.Source!.Format));
        var (written, report) = await FormatRun.WriteAsync(records, format: format);
        Assert.Equal(people, report.Written);
        Assert.Empty(report.Losses);
        var back = people == 0 ? [] : await FormatRun.ReadAsync(new MemoryStream(written), new ReadOptions(), format);
        Assert.Equal(records.Select(Body), back.Select(i => i.Record).OfType<Migrant>().Select(Body));
        var shape = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var record in records)
            Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(record)), f => shape.Add(f.Code));
        output.WriteLine($"  rules: {string.Join(' ', shape)}");
        Assert.DoesNotContain(shape, c => c.StartsWith("GC0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Totals_by_year_and_citizenship_agree_with_a_count_in_plain_code()
    {
        var path = Path.Combine(Repository.Shared, "data", "ctdc", "ctdc_kanon_extract_verbatim.csv");
        Assert.SkipUnless(File.Exists(path), "The extract is not beside the checkout.");
        var migrants = (await ItemsAsync("ctdc", "ctdc_kanon_extract_verbatim.csv")).Select(i => i.Record).OfType<Migrant>();
        Assert.Equal(Datasets.Plain(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)), Datasets.Counted(migrants));
    }

    [Fact]
    public async Task Sample_case_of_the_toolkit_says_what_the_sheet_says()
    {
        var migrant = (await ItemsAsync("htcds", "HTCDS_Excel_single_select_v1.0_with_sample_row.xlsx")).Select(i => i.Record).OfType<Migrant>().Single();
        Assert.Equal(("F", "AFG", "D"), (migrant.SexOrGender!.Code, migrant.Nationalities![0].Alpha3, migrant.Trafficking!.Sectors![0].Code));
        Assert.Equal(("online-social-network", "threats-family", "forced-marriage"), (migrant.Trafficking.RecruitmentMethods![0].Code, migrant.Trafficking.ControlMethods![0].Code, migrant.Trafficking.ExploitationTypes![0].Code));
        Assert.Equal((CaseStatus.FollowUp, "2021-01-01", "change-of-location"), (migrant.Cases![0].Status!.Value, migrant.Cases[0].Referrals![0].Date.ToString(), migrant.Cases[0].Referrals![0].Reason));
    }

    private static string Body(Migrant migrant)
    {
        // A workbook becomes text: its sheet and its rows above are no part of the person.
        var (source, extensions, id, number) = (migrant.Source, migrant.Extensions, migrant.Id, migrant.Cases?[0].Number);
        (migrant.Source, migrant.Extensions, migrant.Id) = (null, null, "x");
        if (number is not null)
            migrant.Cases![0].Number = "x";
        var json = RecordJson.ToJson(migrant);
        (migrant.Source, migrant.Extensions, migrant.Id) = (source, extensions, id);
        if (number is not null)
            migrant.Cases![0].Number = number;
        return json;
    }

    private static async Task<List<ReadItem>> ItemsAsync(string format, string name)
    {
        var path = Path.Combine(Repository.Shared, "data", format, name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside the checkout.");
        await using var stream = File.OpenRead(path);
        await using var source = await FormatSource.OpenAsync(name, stream);
        Assert.True(await FormatRun.Registry.Reader(format)!.RecognisesAsync(source));
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader(format)!.ReadAsync(source, new ReadOptions()))
            items.Add(item);
        return items;
    }
}
