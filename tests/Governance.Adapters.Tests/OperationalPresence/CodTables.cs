using System.Text;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.OperationalPresence;

/// <summary>Populations by place, sex and age; lists of places, which are no records.</summary>
public sealed class CodTables(ITestOutputHelper output)
{
    private const string Tags = "#country+code,#geo+admin_level,#adm+code,#adm+name,#adm+code+parent,#date+start";

    [Fact]
    public async Task Row_is_the_population_of_a_unit_with_its_parts()
    {
        var observation = (await ReadAsync(Fixtures.Population))[0];
        Assert.Equal(("cod:ML0703-2021", "cod-population", Sensitivity.Public), (observation.Id, observation.IndicatorId, observation.Sensitivity));
        Assert.Equal(("MLI", 2, "Gao", "ML0703", "ML07"), (observation.Area!.Country!.Value.Alpha3, observation.Area.Level, observation.Area.Name, observation.Area.PCode!.Value.Code, observation.Area.Within![0].PCode!.Value.Code));
        Assert.Equal((63, "PS", "2021"), (observation.Value!.Value, observation.Value.Unit, observation.Period!.Value.Start.ToString()));
        Assert.Equal(
            ["sex F 0-4 10", "sex M 0-4 11", "sex F adulte 20", "sex M adulte 21", "sex F 80-plus 1", "age 0-4  21", "age 19-59  41", "sex F  31", "sex M  32"],
            observation.Breakdowns!.Select(b => $"{b.Dimension} {b.Category} {b.Crossed?[0].Code} {b.Count.Value}"));
    }

    [Fact]
    public async Task Row_may_be_of_one_sex_and_age()
    {
        var items = await ItemsAsync(Encoding.UTF8.GetBytes(Fixtures.PopulationRows));
        Assert.Empty(items.SelectMany(i => i.Findings));
        var observations = items.Select(i => i.Record).OfType<Observation>().ToList();
        Assert.Equal([("cod:ML07-2023-_T-_T", 746m), ("cod:ML0703-2023-F-0-4", 62m), ("cod:MLI-2023-M-80-plus", 100m)], observations.Select(o => (o.Id, o.Value!.Value!.Value)));
        Assert.All(observations, o => Assert.Equal(("cod-population", "cod/population-rows", "MLI", Period.At(PartialDate.Parse("2023"))), (o.IndicatorId, o.Source!.Format, o.Area!.Country!.Value.Alpha3, o.Period!.Value)));
        Assert.Equal((2, "Gao", "ML07"), (observations[1].Area!.Level, observations[1].Area!.Name, observations[1].Area!.Within!.Single().PCode!.Value.Code));
    }

    [Fact]
    public async Task Rows_of_all_countries_say_their_year_in_one_column()
    {
        var items = await ItemsAsync(Encoding.UTF8.GetBytes("ISO3,Country,ADM1_PCODE,ADM1_NAME,Population_group,Gender,Age_range,Age_min,Age_max,Population,Reference_year,Source\nMLI,Mali,ML07,Gao,F_00_04,f,0-4,0,4,62,2023,Example\nMLI,Mali,ML07,Gao,X,other,0-4,0,4,62,2023,Example\n"));
        Assert.Equal("cod:ML07-2023-F-0-4", items[0].Record!.Id);
        Assert.Contains(items.SelectMany(i => i.Findings), f => f.Origin is { Row: 3, CellColumn: "F" });
    }

    [Fact]
    public async Task Rows_of_all_countries_may_say_their_first_and_last_day()
    {
        const string Text = "ISO3,Country,Population_group,Gender,Age_range,Age_min,Age_max,Population,Date_start,Date_end,Source\nMLI,Mali,F_00_04,f,0-4,0,4,62,2022-01-01,2023-12-31,Example\nMLI,Mali,T_TL,all,all,,,500,2023-01-01,2023-12-31,Example\n";
        var items = await ItemsAsync(Encoding.UTF8.GetBytes(Text));
        Assert.Equal(["2022-01-01 2023-12-31", "2023 2023"], items.Select(i => ((Observation)i.Record!).Period!.Value).Select(p => $"{p.Start} {p.End}"));
    }

    [Theory]
    [InlineData("location_code,admin1_code,sector_code,category,population_status,gender,age_range,population,reference_period_start,reference_period_end", false)]
    [InlineData("location_code,admin1_code,population_group,gender,age_range,population,reference_period_start,reference_period_end", false)]
    [InlineData("ISO3,gender,age_range,population,year,Scenario", false)]
    [InlineData("ISO3,gender,age_range,population,year,population_group", true)]
    [InlineData("location_code,admin1_code,gender,age_range,population,reference_period_start,reference_period_end", true)]
    public async Task Rows_of_people_in_need_of_a_status_or_of_a_projection_are_no_populations(string header, bool isPopulation)
    {
        var row = string.Join(',', header.Split(',').Select(n => n switch { "location_code" or "ISO3" => "MLI", "admin1_code" => "ML07", "gender" or "age_range" => "all", "population" => "7", "reference_period_start" => "2023-01-01", "reference_period_end" => "2023-12-31", "year" => "2023", _ => "x" }));
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes($"{header}\n{row}\n")), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(isPopulation, await FormatRun.Registry.Reader("cod")!.RecognisesAsync(source, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Part_of_a_row_with_gaps_leads_back_to_its_own_column()
    {
        var item = (await ItemsAsync(Encoding.UTF8.GetBytes(Fixtures.Population)))[1];
        var parts = ((Observation)item.Record!).Breakdowns!;
        Assert.Equal(["H", "I", "J", "K", "L", "M", "O", "P"], Enumerable.Range(0, parts.Count).Select(i => item.Origin.Locate($"/breakdowns/{i}/count/value").CellColumn));
    }

    [Theory]
    [InlineData("Adm1_name,Adm1_pcode,T_TL,T_TF,T_TM", "Lobaye,CF12,\"310,366\",\"158,484\",\"151,882\"", 310366, 158484)]
    [InlineData("admin1Name_fr,admin1Pcode,admin1RefName,F_TL,M_TL,T_TL", "Bas-Uele,CD52,<Null>,609165,654661,1263826", 1263826, 609165)]
    [InlineData("ADM1_FR,ADM1_PCODE,ADM0_FR,ADM0_PCODE,F_TL,M_TL,T_TL", "Gao,ML07,Mali,ML,10,11,21", 21, 10)]
    public async Task Country_may_spell_the_scheme_in_its_own_way(string header, string row, int total, int female)
    {
        var observation = Assert.Single(await ReadAsync($"{header}\n{row}\n"));
        Assert.Equal((total, female), (observation.Value!.Value, observation.Breakdowns!.Single(b => b.Category == "F").Count.Value));
        Assert.Equal(1, observation.Area!.Level);
        Assert.NotNull(observation.Area.PCode);
    }

    [Fact]
    public async Task Trap_17_latin_1_and_thousands_with_commas_are_read()
    {
        var items = await ItemsAsync(Encoding.Latin1.GetBytes("Adm1_name,Adm1_pcode,T_TL,T_TF,T_TM,Enfants_00_18\r\nMambéré Kadéi,CF21,\"458,611\",\"229,305\",\"229,305\",\"231,140\"\r\n"));
        var observation = items.Select(i => i.Record).OfType<Observation>().Single();
        Assert.Equal(("Mambéré Kadéi", 458611, 231140), (observation.Area!.Name, observation.Value!.Value, observation.Breakdowns!.Single(b => b.Category == "0-18").Count.Value));
    }

    [Theory]
    [InlineData(Fixtures.Places)]
    [InlineData("\uFEFF" + Fixtures.Places)]
    [InlineData("Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date\n" + Tags + "\nMLI,1,ML07,Gao,MLI,2021-12-20\nMLI,2,ML0703,Gao,ML07,2021-12-20\n")]
    [InlineData("ADM2_FR,ADM2_PCODE,ADM1_FR,ADM1_PCODE,DATE,VALIDON,VALIDTO\nGao,ML0703,Gao,ML07,44000,2021-12-20,\nBourem,ML0702,Gao,ML07,44000,2021-12-20,\n")]
    public async Task Trap_2_list_of_places_with_or_without_its_tag_row_is_refused_by_name_with_its_rows(string list)
    {
        var item = Assert.Single(await ItemsAsync(Encoding.UTF8.GetBytes(list)));
        Assert.Null(item.Record);
        var finding = Assert.Single(item.Findings);
        Assert.Equal(("GC3901", "2"), (finding.Code, finding.Arguments.Single().Value?.ToString()));
        await using var source = await FormatSource.OpenAsync("places.csv", new MemoryStream(Encoding.UTF8.GetBytes(list)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["cod"], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
    }

    [Fact]
    public async Task Table_without_a_year_is_said_to_have_none()
        => Assert.Single((await ItemsAsync("ADM1_FR,ADM1_PCODE,F_TL,T_TL\nGao,ML07,10,21\n"u8.ToArray())).SelectMany(i => i.Findings), f => f.Code == "GC3902");

    [Fact]
    public async Task Word_that_is_no_band_is_no_population_and_stands_in_no_finding()
    {
        var items = await ItemsAsync("ADM1_FR,ADM1_PCODE,F_TL,M_TL,T_TL,M_Traore,Exemple_00_18\nGao,ML07,10,11,21,x,y\n"u8.ToArray());
        var observation = items.Select(i => i.Record).OfType<Observation>().Single();
        Assert.Equal(["F", "M"], observation.Breakdowns!.Select(b => b.Category));
        Assert.Equal(("x", "y"), (observation.Extensions!["cod"]["M_Traore"].GetString(), observation.Extensions["cod"]["Exemple_00_18"].GetString()));
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Code == "GC3906");
        Assert.Empty(await ReadAsync("ADM1_FR,ADM1_PCODE,M_Traore,F_Traore\nGao,ML07,1,2\n"));
    }

    [Theory]
    [InlineData("Femmes_00_18,Hommes_00_18")]
    [InlineData("Female_00_18,Male_00_18")]
    [InlineData("filles_00_18,Garçons_00_18")]
    [InlineData("F_00_18,M_00_18")]
    public async Task Sex_before_an_age_band_is_a_sex(string parts)
    {
        var observation = Assert.Single(await ReadAsync($"ADM1_FR,ADM1_PCODE,T_TL,{parts}\nGao,ML07,21,5,6\n"));
        Assert.Equal(["sex F 0-18 5", "sex M 0-18 6"], observation.Breakdowns!.Select(b => $"{b.Dimension} {b.Category} {b.Crossed?[0].Code} {b.Count.Value}"));
    }

    [Fact]
    public async Task Words_of_age_are_bands()
    {
        var observation = Assert.Single(await ReadAsync("ADM1_FR,ADM1_PCODE,T_TL,F_adulte,M_agee,T_enfants,M_unk,Agees_60plus,M_age\nGao,ML07,21,1,2,3,4,5,6\n"));
        Assert.Equal(["F adulte", "M agee", "enfants ", "M unk", "60-plus "], observation.Breakdowns!.Select(b => $"{b.Category} {b.Crossed?[0].Code}"));
    }

    [Fact]
    public async Task Total_alone_is_a_population()
    {
        var observation = Assert.Single(await ReadAsync("ADM1_EN,ADM1_PCODE,T_TL\nGao,ML07,21\n"));
        Assert.Equal((21, "Gao"), (observation.Value!.Value, observation.Area!.Name));
        Assert.Null(observation.Breakdowns);
    }

    [Theory]
    [InlineData("F_TL,M_TL,T_TL", "10,12,21", true)]
    [InlineData("F_TL,M_TL,T_TL", "10,15,21", false)]
    [InlineData("T_00_04,T_05_19,T_20plus,T_TL", "5,10,10,21", true)]
    [InlineData("T_00_04,T_05_19,T_20plus,T_TL", "5,10,11,21", false)]
    public async Task Parts_may_exceed_their_total_by_what_rounding_makes(string parts, string numbers, bool isRounding)
    {
        var observation = Assert.Single(await ReadAsync($"ADM1_EN,ADM1_PCODE,{parts}\nGao,ML07,{numbers}\n"));
        var codes = new List<string>();
        Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(observation)), f => codes.Add(f.Code));
        Assert.Equal(isRounding, !codes.Contains("GC1303"));
    }

    [Fact]
    public async Task NA_is_missing_but_in_the_column_of_country_codes()
    {
        const string Text = "ADM0_PCODE,ADM1_EN,ADM1_PCODE,ADM2_EN,ADM2_PCODE,F_TL,T_TL\nNA,One,NA01,NA,NA,NA,21\n";
        var items = await ItemsAsync(Encoding.UTF8.GetBytes(Text));
        var observation = items.Select(i => i.Record).OfType<Observation>().Single();
        Assert.Equal(("NAM", 1, "One", "NA01"), (observation.Area!.Country!.Value.Alpha3, observation.Area.Level, observation.Area.Name, observation.Area.PCode!.Value.Code));
        Assert.Null(observation.Breakdowns);
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Code != "GC3902");
        Assert.Equal(Text, Encoding.UTF8.GetString((await FormatRun.WriteAsync([observation], format: "cod")).Bytes));
    }

    [Theory]
    [InlineData("caf-admpop-adm1-2015-v2.csv", 17)]
    [InlineData("caf-admpop-adm2-2015-v2.csv", 73)]
    [InlineData("cod-admpop-adm1-2020.csv", 26)]
    [InlineData("cod-admpop-adm2-2020.csv", 189)]
    [InlineData("global_pcodes_adm_1_2_2025_hxl.csv", 0)]
    [InlineData("global_pcodes_adm_1_2_2026_no_hxl.csv", 0)]
    [InlineData("afg_adminboundaries_tabulardata.xlsx", 0)]
    [InlineData("mli_admin2_2015_codab.json", 0)]
    public async Task Real_file_is_read_with_the_sum_a_plain_count_gives_or_refused_by_name(string name, int rows)
    {
        var path = Path.Combine(Repository.Shared, "data/3w_codab", name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside the checkout.");
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var items = await ItemsAsync(bytes);
        var records = items.Select(i => i.Record).OfType<Observation>().ToList();
        output.WriteLine($"{name}: {records.Count} observations; {string.Join(' ', items.SelectMany(i => i.Findings).GroupBy(f => f.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}×{g.Count()}"))}");
        Assert.Equal(rows, records.Count);
        if (rows == 0)
        {
            Assert.Contains(items.SelectMany(i => i.Findings), f => f.Code == "GC3901");
            return;
        }

        var shape = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records)
            Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(record)), f => shape[f.Code] = shape.GetValueOrDefault(f.Code) + 1);
        output.WriteLine($"  rules: {string.Join(' ', shape.Select(s => $"{s.Key}×{s.Value}"))}");
        Assert.DoesNotContain(shape.Keys, c => c.StartsWith("GC0", StringComparison.Ordinal));
        var grid = await Grid.OfAsync(bytes);
        var column = Array.IndexOf(grid[0], "T_TL");
        Assert.Equal(grid.Skip(1).Sum(r => decimal.Parse(r[column].Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)), records.Sum(r => r.Value!.Value));
        var (written, report) = await FormatRun.WriteAsync(records, format: "cod");
        Assert.Empty(report.Losses);
        Assert.Empty(Grid.Differences(grid, await Grid.OfAsync(written)));
    }

    private static async Task<List<ReadItem>> ItemsAsync(byte[] bytes) => await FormatRun.ReadAsync(new MemoryStream(bytes), new ReadOptions(), "cod");

    private static async Task<List<Observation>> ReadAsync(string text) => [.. (await ItemsAsync(Encoding.UTF8.GetBytes(text))).Select(i => i.Record).OfType<Observation>()];
}
