using System.Globalization;
using Governance.Core;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>Totals of the real files, where they are, agree with a count of the same files by plain code.</summary>
public class Totals
{
    [Theory]
    [InlineData("dtm_v2_admin0_hti.json")]
    [InlineData("dtm_v2_admin1_tcd.json")]
    [InlineData("dtm_v3_admin0_hti.json")]
    [InlineData("dtm_v3_admin1_tcd.json")]
    [InlineData("dtm_v3_admin2_tcd.json")]
    public async Task Persons_by_country_and_round_agree_with_a_plain_count_of_the_json(string name)
    {
        var bytes = await File.ReadAllBytesAsync(DtmRun.Shared(name), TestContext.Current.CancellationToken);
        var plain = PlainCount.Rows(bytes).Select(r => (
            Key: $"{r.GetProperty("admin0Pcode").GetString()} {r.GetProperty("operation").GetString()} {r.GetProperty("roundNumber").GetInt32()} {r.GetProperty("assessmentType").GetString()}",
            Count: r.GetProperty("numPresentIdpInd").GetDecimal()));
        Assert.Equal(Sums(plain), Sums((await Counts(bytes)).Select(c => ($"{c.Places![0].Country} {c.Operation} {c.Round} {(c.Assessment == "site" ? "SA" : "BA")}", c.Count!.Value!.Value))));
    }

    [Theory]
    [InlineData("dtm_v3_global_admin0-2_hxl.csv", "admin0Pcode", "adminLevel", "reportingDate", "roundNumber", "numPresentIdpInd")]
    [InlineData("hdx_hapi_idps_global.csv", "location_code", "admin_level", "reference_period_start", "reporting_round", "population")]
    public async Task Persons_by_country_level_year_and_round_agree_with_a_plain_count_of_the_csv(string name, string country, string level, string date, string round, string count)
    {
        var bytes = await File.ReadAllBytesAsync(DtmRun.Shared(name), TestContext.Current.CancellationToken);
        var rows = PlainCount.Csv(bytes);
        var at = new[] { country, level, date, round, count }.Select(c => Array.IndexOf(rows[0], c)).ToArray();
        var plain = rows.Skip(1).Where(r => r.Length > 1 && r[at[0]][0] != '#').Select(r => ($"{r[at[0]]} {r[at[1]]} {r[at[2]][..4]} {r[at[3]]}", decimal.Parse(r[at[4]], CultureInfo.InvariantCulture)));
        Assert.Equal(
            Sums(plain),
            Sums((await Counts(bytes)).Select(c => ($"{c.Places![0].Country} {c.Places[0].Level} {c.Period!.Value.Start!.Value.Year} {c.Round}", c.Count!.Value!.Value))));
    }

    [Fact]
    public async Task Families_by_governorate_agree_with_a_plain_count_of_the_headerless_list()
    {
        var bytes = await File.ReadAllBytesAsync(DtmRun.Shared("iraq_DTM_Dataset_26102014.csv"), TestContext.Current.CancellationToken);
        var plain = PlainCount.Csv(bytes).Where(r => r.Length > 1).Select(r => (r[6], decimal.Parse(r[3], CultureInfo.InvariantCulture)));
        Assert.Equal(Sums(plain), Sums((await Counts(bytes, "iraq-2014")).Select(c => (c.Places!.Single(p => p.Role == PlaceRole.Here).Within![0].Name!, c.Count!.Value!.Value))));
    }

    [Fact]
    public async Task Persons_present_by_place_agree_with_a_plain_count_of_the_location_assessment()
    {
        var bytes = await File.ReadAllBytesAsync(DtmRun.Shared("dtm_malawi_location_assessment_survey.csv"), TestContext.Current.CancellationToken);
        var rows = PlainCount.Csv(bytes);
        var (place, idps) = (Array.IndexOf(rows[0], "m0304_meta_adm2_pcode"), Array.IndexOf(rows[0], "m0310_loc_num_idp_ind"));
        var plain = rows.Skip(1).Where(r => r.Length > 1 && r[idps] != "NULL").Select(r => (r[place], decimal.Parse(r[idps], CultureInfo.InvariantCulture)));
        var counts = (await Counts(bytes)).Where(c => c is { Measure: Measure.Stock, PopulationGroup: "idp" });
        Assert.Equal(Sums(plain), Sums(counts.Select(c => (c.Places!.Single(p => p.Role == PlaceRole.Here).Within!.Single(u => u.Level == 2).PCode!.Value.Code, c.Count!.Value!.Value))));
    }

    private static async Task<IEnumerable<MobilityCount>> Counts(byte[] bytes, string? layout = null)
        => (await DtmRun.ReadAsync(bytes, layout)).Select(i => i.Record).OfType<MobilityCount>().Where(c => c.Count is not null);

    /// <summary>Sums as text, so that a difference shows.</summary>
    private static List<string> Sums(IEnumerable<(string Key, decimal Count)> counts)
        => [.. counts.GroupBy(c => c.Key).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key}: {g.Sum(c => c.Count):0.######}"))];
}
