using System.Text;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>Each trap of the format, pinned.</summary>
public class Traps
{
    [Fact]
    public async Task Tag_row_below_the_header_is_no_count_and_comes_back()
    {
        var records = await DtmRun.RecordsAsync<MobilityCount>(Fixtures.V3);
        Assert.Equal([1000m, 700, 650], records.Select(r => r.Count!.Value!.Value));
        Assert.Contains("#affected+idps,#date+reported", await DtmRun.TextAsync(records), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Header_of_tags_alone_is_left_to_hxl()
    {
        await using var source = await FormatSource.OpenAsync("tags.csv", new MemoryStream("#country+name,#country+code,#adm1+name,#adm1+code,#affected+idps+ind\nMali,MLI,Gao,ML07,12\n"u8.ToArray()));
        var found = await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken);
        Assert.Equal("hxl", Assert.Single(found).Format.Id);
    }

    [Fact]
    public async Task P_code_that_two_editions_use_has_no_edition()
    {
        var place = (await DtmRun.RecordsAsync<MobilityCount>(Fixtures.V2))[1].Places![0];
        Assert.Equal(new PCode("ML0701"), place.PCode);
        Assert.Null(place.PCode!.Value.Edition);
        Assert.Equal(("Ansongo", 2, "Gao", 1), (place.Name, place.Level, place.Within![0].Name, place.Within[0].Level));
    }

    [Fact]
    public async Task Longitude_before_latitude_is_read_by_its_column()
    {
        var point = (await DtmRun.RecordsAsync<MobilityCount>(Fixtures.Iraq, "iraq-2014"))[0].Places!.Single(p => p.Role == PlaceRole.Here).Point;
        Assert.Equal(new GeoPoint(34.41m, 41.18m), point);
    }

    [Fact]
    public async Task Midnight_behind_a_date_is_no_time()
        => Assert.Equal(Period.At(PartialDate.Parse("2021-06-30")), (await DtmRun.OneAsync<MobilityCount>(Fixtures.V3Json)).Period);

    [Fact]
    public async Task French_month_without_accent_is_a_month()
    {
        var records = await DtmRun.RecordsAsync<MobilityCount>(Fixtures.BaselineFr);
        Assert.Equal(PartialDate.Parse("2013-02"), records[0].Period!.Value.Start);
        Assert.Equal(PartialDate.Parse("2013-10-31"), records[^1].Period!.Value.Start);
        Assert.Equal(1250m, records[^1].Count!.Value);
    }

    [Fact]
    public async Task Reasons_joined_by_a_semicolon_are_several_reasons_of_one_count()
    {
        var records = await DtmRun.RecordsAsync<MobilityCount>(Fixtures.V3);
        Assert.Equal(["conflict", "disaster"], records[0].Triggers!.Select(t => t.Code));
        Assert.Equal(["Conflict", "Natural disaster"], records[0].Triggers!.Select(t => t.SourceCode));
        Assert.Equal(3, records.Count);
    }

    [Fact]
    public async Task Reason_in_lower_case_is_the_same_reason_and_comes_back_as_spelled()
    {
        var records = await DtmRun.RecordsAsync<MobilityCount>(Fixtures.V3);
        Assert.Equal(("conflict", "conflict"), (records[1].Triggers![0].Code, records[1].Triggers![0].SourceCode));
        Assert.Equal("not-reported", records[2].Triggers![0].Code);
        Assert.Contains(",1,conflict,", await DtmRun.TextAsync(records), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Composite_reason_is_never_split_into_counts_of_its_parts()
    {
        var count = await DtmRun.OneAsync<MobilityCount>(Fixtures.V3Json);
        Assert.Equal(2, count.Triggers!.Count);
        Assert.All(count.Triggers, t => Assert.Null(t.Weight));
        Assert.Equal(700m, count.Count!.Value);
    }

    [Fact]
    public async Task Levels_and_assessments_of_one_round_are_found_to_overlap()
    {
        var records = await DtmRun.RecordsAsync<MobilityCount>(Fixtures.Overlapping);
        Assert.Equal([0, 1, 2, 2], records.Select(r => r.Places![0].Level));
        Assert.Equal(["baseline", "baseline", "baseline", "site"], records.Select(r => r.Assessment));
        var lines = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', records.Select(RecordJson.ToJson))));
        var found = new List<long?>();
        await foreach (var finding in Validator.Default.ValidateAsync(lines, cancellationToken: TestContext.Current.CancellationToken))
        {
            if (finding.Code == "GC2003")
                found.Add(finding.Origin.Line);
        }

        Assert.Equal([2L, 3, 4], found);
    }

    [Fact]
    public async Task Households_of_a_row_are_a_count_of_their_own_that_names_the_persons()
    {
        var records = await DtmRun.RecordsAsync<MobilityCount>(Fixtures.BaselineEn);
        var (persons, households) = (records[0], records[1]);
        Assert.Equal((CountUnit.Person, 124m), (persons.Unit!.Value, persons.Count!.Value!.Value));
        Assert.Equal((CountUnit.Household, 25m), (households.Unit!.Value, households.Count!.Value!.Value));
        Assert.Equal([persons.Id], households.OverlapIds);
        Assert.Equal(["M", "F"], persons.Breakdowns!.Select(b => b.Category));
        Assert.Null(households.Breakdowns);
        Assert.Null(records.Single(r => r.Count!.Value == 7).OverlapIds);
        Assert.Empty((await FormatRun.WriteAsync(records, format: DtmRun.Format)).Report.Losses);
    }

    [Fact]
    public async Task Repeated_ids_of_the_source_are_identifiers_and_never_ids()
    {
        var records = await DtmRun.RecordsAsync<MobilityCount>(Fixtures.V2);
        Assert.All(records, r => Assert.Equal(("dtm-v2", "7"), (r.Identifiers![0].Scheme, r.Identifiers[0].Value)));
        Assert.Equal(["dtm:row-2", "dtm:row-3"], records.Select(r => r.Id));
        Assert.All(records, r => Assert.True(r.Minted));
        Assert.Equal("dtm-v3", (await DtmRun.OneAsync<MobilityCount>(Fixtures.V3Json)).Identifiers![0].Scheme);
    }

    [Fact]
    public async Task Headerless_list_is_read_by_its_named_layout_and_comes_back_without_a_header()
    {
        var records = await DtmRun.RecordsAsync<MobilityCount>(Fixtures.Iraq, "iraq-2014");
        Assert.Equal([154m, 30], records.Select(r => r.Count!.Value!.Value));
        Assert.All(records, r => Assert.Equal(CountUnit.Household, r.Unit));
        Assert.Equal(["2014-08-18", "2014-10-20"], records.Select(r => r.Period!.Value.Start.ToString()));
        Assert.Equal(Fixtures.Iraq, await DtmRun.TextAsync(records));
    }

    [Fact]
    public async Task Headerless_list_is_known_by_the_sums_of_its_first_row()
    {
        Assert.Equal(DtmRun.Format, await FormatAsync(Fixtures.Iraq));
        Assert.Equal([154m, 30], (await DtmRun.RecordsAsync<MobilityCount>(Fixtures.Iraq)).Select(r => r.Count!.Value!.Value));
        foreach (var other in (string[])[Fixtures.Iraq.Replace("17,154,", "17,155,", StringComparison.Ordinal), Fixtures.Iraq.Replace("41.18,34.41", "2.18,14.41", StringComparison.Ordinal), Fixtures.Iraq.Replace("1,,17", "1,17", StringComparison.Ordinal), Fixtures.Iraq.Replace("17,154,", "17,,", StringComparison.Ordinal)])
        {
            Assert.Null(await FormatAsync(other));
            Assert.DoesNotContain(await DtmRun.ReadAsync(other), i => i.Record is not null);
        }
    }

    [Theory]
    [InlineData("SSID,Camp Name,Commune,Communal Section,Date of Assessment,Type of Site,Number of Households,Number of Individuals,Female,Male")]
    [InlineData("SSID,Nom du site,Commune,Section communale,Date d’évaluation,Type de site,Nombre de ménages,Nombre d'individus,Femmes,Hommes")]
    public async Task Number_of_the_site_survey_says_that_people_of_sites_are_displaced(string header)
    {
        var text = $"{header}\n1_02,Site Exemple,Bourg,Première,17/05/2023,Camp,52,172,89,83\n";
        Assert.Equal(DtmRun.Format, await FormatAsync(text));
        var counts = await DtmRun.RecordsAsync<MobilityCount>(text);
        Assert.Equal([(CountUnit.Person, 172m), (CountUnit.Household, 52m)], counts.Select(c => (c.Unit!.Value, c.Count!.Value!.Value)));
        Assert.All(counts, c => Assert.Equal(("idp", "Site Exemple", "1_02", "2023-05-17"), (c.PopulationGroup, c.Places!.Single().Name, c.Places!.Single().Identifiers!.Single().Value, c.Period!.Value.Start.ToString())));
        Assert.Equal([("F", 89m), ("M", 83m)], counts[0].Breakdowns!.Select(b => (b.Category, b.Count.Value!.Value)));
        Assert.Equal(text, await DtmRun.TextAsync(counts));
    }

    [Theory]
    [InlineData("Site ID,School Name,Commune,Type of Site,Number of Households,Number of Individuals")]
    [InlineData("SSID,Site Name,Commune,Type of Movement,Number of Households,Number of Individuals")]
    [InlineData("SSID,Site Name,Commune,Budget,Number of Households,Number of Individuals")]
    [InlineData("SSID,Site Name,Commune,Type of Site,Latrines,Tents")]
    [InlineData("SSID,Commune,Village,Type of Site,Number of Households,Number of Individuals")]
    [InlineData("SSID,Health facility name,Region,Number of persons,Male,Female")]
    [InlineData("SSID,School name,Region,Individuals,Male,Female")]
    [InlineData("SSID,Site name,Commune,Status,Households,Individuals")]
    [InlineData("SSID,Site name,Commune,IDP type,Households,Individuals")]
    [InlineData("SSID,Site name,Commune,PopulationGroup,Households,Individuals")]
    [InlineData("SSID,Site name,Commune,Caseload,Households,Individuals")]
    [InlineData("SSID,Site name,School name,Commune,Households,Individuals")]
    [InlineData("SSID,Site name,Commune,Health facility,Households,Individuals")]
    [InlineData("SSID,Site name,Commune,From abroad (returnees),Households,Individuals")]
    [InlineData("SSID,Site name,Commune,PDI individus,Households,Individuals")]
    [InlineData("SSID,Nom du site,Commune,Catégorie,Ménages,Individus")]
    [InlineData("SSID,Nom du site,Commune,Statut,Ménages,Individus")]
    [InlineData("SSID,Nom du site,Commune,Réfugiés ou migrants,Ménages,Individus")]
    [InlineData("SSID,Nom du site,École,Commune,Ménages,Individus")]
    public async Task People_of_other_lists_are_none_of_DTM(string header)
        => Assert.Null(await FormatAsync($"{header}\n1_02,Exemple,Bourg,x,52,172\n"));

    [Theory]
    [InlineData("SSID,Site name,Individuals\n#loc+id,#loc+name,#affected+refugees\nS1,A,20\n", "hxl")]
    [InlineData("SSID,Nom du site,Individus\n#loc+id,#loc+name,#affected+idps\nS1,A,20\n", "hxl")]
    [InlineData("SSID,Site name,Individuals\n#loc+id,#loc+name,#meta\nS1,A,20\n", "dtm")]
    [InlineData("SSID,Site name,Individuals\nS1,A,20\n", "dtm")]
    [InlineData("SSID,Nom du site,Zone de santé,Individus\nS1,A,B,20\n", "dtm")]
    public async Task Tags_of_people_go_before_the_number_of_the_site_survey(string text, string format)
    {
        await using var source = await FormatSource.OpenAsync("t.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(format, (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken))[0].Format.Id);
    }

    [Fact]
    public async Task Tags_of_people_go_before_the_number_of_the_site_survey_where_the_format_is_named()
        => Assert.DoesNotContain(await DtmRun.ReadAsync("SSID,Site name,Individuals\n#loc+id,#loc+name,#affected+refugees\nS1,A,20\n"), i => i.Record is not null);

    [Fact]
    public async Task Group_named_in_a_column_goes_before_the_number_of_the_site_survey()
    {
        var of = await DtmRun.RecordsAsync<MobilityCount>("SSID,Region,Site Name,IDPs,Returnees,Number of Individuals\n1_02,Nord,Exemple,5,7,12\n");
        Assert.Equal([("idp", 5m), ("returnee", 7m)], of.Select(c => (c.PopulationGroup!, c.Count!.Value!.Value)));
    }

    private static async Task<string?> FormatAsync(string text)
    {
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)));
        return (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).SingleOrDefault()?.Format.Id;
    }

    [Fact]
    public async Task Byte_order_mark_quoted_line_feeds_and_exponents_are_read()
    {
        var text = "\uFEFF" + Fixtures.Hapi.Replace(",650,", ",1e+05,", StringComparison.Ordinal).Replace(",file-1,,", ",file-1,\"one\ntwo\",", StringComparison.Ordinal);
        var count = await DtmRun.OneAsync<MobilityCount>(text);
        Assert.Equal(100_000m, count.Count!.Value);
        Assert.Equal(text, await DtmRun.TextAsync([count]));
    }

    [Fact]
    public async Task Weighted_decimal_is_a_count()
    {
        var records = await DtmRun.RecordsAsync<MobilityCount>(Fixtures.Afghanistan);
        Assert.Equal((3633.942582733058m, Qualifier.Weighted), (records[0].Count!.Value!.Value, records[0].Count!.Qualifier!.Value));
        Assert.Equal((12m, null), (records[1].Count!.Value!.Value, records[1].Count!.Qualifier));
        Assert.Equal(6, records[0].Breakdowns!.Count);
    }

    [Fact]
    public async Task Files_whose_licence_forbids_derived_works_are_never_written_as_public()
    {
        var records = await DtmRun.RecordsAsync<MobilityCount>(Fixtures.V3);
        Assert.All(records, r => Assert.True(r.Source!.DerivativesForbidden));
        var (_, report) = await FormatRun.WriteAsync(records, new WriteOptions { Target = Sensitivity.Public, Drop = [WriteOptions.ProtectedFields] }, "hxl");
        Assert.Equal(0, report.Written);
    }

    [Fact]
    public async Task Person_of_a_survey_is_strictly_confidential_and_has_no_id_of_the_source()
    {
        var person = (await DtmRun.RecordsAsync<Migrant>(Fixtures.Survey2018))[0];
        Assert.Equal(Sensitivity.StrictlyConfidential, person.EffectiveSensitivity);
        Assert.Equal(("dtm:row-2", "F"), (person.Id, (await DtmRun.RecordsAsync<Migrant>(Fixtures.Survey2018))[1].SexOrGender!.Code));
        Assert.Equal((24, "isced-2", "economic"), (person.Age!.Years, person.Education, person.Reasons![0].Code));
        Assert.Equal(["bus", "truck"], person.Journey!.Legs![0].Transport);
    }

    [Fact]
    public async Task Namibia_is_a_country_and_the_unknown_country_is_none()
    {
        var records = await DtmRun.RecordsAsync<MobilityCount>(Fixtures.Flow);
        Assert.Equal("NAM", records[1].Breakdowns![0].Category);
        Assert.DoesNotContain(records[1].Places!, p => p.Role == PlaceRole.Origin);
        Assert.Null(records[0].Breakdowns!.FirstOrDefault(b => b.Dimension == "population-group"));
    }

    [Theory]
    [InlineData("Incoming flow", "inflow")]
    [InlineData("Outgoing flow", "outflow")]
    [InlineData("Internal flow", "internal")]
    public async Task Direction_of_a_flow_is_known_by_the_words_of_its_form(string cell, string direction)
    {
        var text = "Date,Country,Flow monitoring point,Type of flow,Departure country,Next destination country,Destination country,Nationality,Means of transport,Main reason,Total number of persons,Men,Women,Boys,Girls\n"
            + $"2024-03-01,Niger,Séguédine,{cell},Niger,Libya,Italy,Nigerian,Private vehicle,Economic,25,15,5,3,2\n";
        var items = await DtmRun.ReadAsync(text);
        Assert.Equal(direction, ((MobilityCount)Assert.Single(items, i => i.Record is not null).Record!).Direction);
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Pointer == "/direction");
    }

    [Theory]
    [InlineData(nameof(Fixtures.FlowEn))]
    [InlineData(nameof(Fixtures.FlowFr))]
    public async Task Registry_in_either_language_gives_the_same_flow(string name)
    {
        var flow = (await DtmRun.RecordsAsync<MobilityCount>(name == nameof(Fixtures.FlowEn) ? Fixtures.FlowEn : Fixtures.FlowFr))[0];
        Assert.Equal((Measure.Flow, "transit", "outflow", "flow-monitoring-registry"), (flow.Measure, flow.Movement, flow.Direction, flow.Assessment));
        Assert.Equal(("GIN", "DZA", "ITA"), (At(PlaceRole.Origin), At(PlaceRole.Next), At(PlaceRole.Destination)));
        Assert.Equal("economic", Assert.Single(flow.Reasons!).Code);
        Assert.Equal(PlaceKind.MonitoringPoint, flow.Places!.Single(p => p.Role == PlaceRole.Here).Kind);

        string? At(PlaceRole role) => flow.Places!.Single(p => p.Role == role).Country?.Alpha3;
    }

    [Fact]
    public async Task Units_below_the_names_make_no_record_and_come_back()
    {
        var text = "Région,PDI,Date\r\n,(individus),(jj/mm/aaaa)\r\nGao,60,2023-03-15\r\n";
        var count = await DtmRun.OneAsync<MobilityCount>(text);
        Assert.Equal(60m, count.Count!.Value);
        Assert.Equal(text, await DtmRun.TextAsync([count]));
    }

    [Fact]
    public async Task Households_and_persons_under_one_name_are_told_apart()
    {
        var text = "Région,Cercle,PDI,,Retournés,,Date\r\n,,Ménages,Individus,Ménages,Individus,\r\nGao,Ansongo,10,60,4,20,2023-03-15\r\n";
        var counts = await DtmRun.RecordsAsync<MobilityCount>(text);
        Assert.Equal(
            [("idp", CountUnit.Person, 60m), ("idp", CountUnit.Household, 10m), ("returnee", CountUnit.Person, 20m), ("returnee", CountUnit.Household, 4m)],
            counts.Select(c => (c.PopulationGroup!, c.Unit!.Value, c.Count!.Value!.Value)));
        Assert.Equal(text, await DtmRun.TextAsync(counts));
    }

    [Theory]
    [InlineData("Région,Nomades,Retournés,Date\n#adm1+name,#affected+nomads+ind,#affected+returnees+ind,#date\nGao,1,2,2021-06-30\n", "hxl")]
    [InlineData("Région,PDI,Dont femmes,Dont hommes,Date\n#adm1+name,#affected+idps,#affected+idps+f,#affected+idps+m,#date\nGao,3,1,2,2021-06-30\n", "hxl")]
    [InlineData("Région,PDI,Retournés,Date\n#adm1+name,#affected+idps,#affected+returnees,#date\nGao,1,2,2021-06-30\n", "dtm")]
    [InlineData("Région,PDI,Type,Date\n#adm1+name,#affected+idps,#affected+type,#date\nGao,1,2,2021-06-30\n", "dtm")]
    [InlineData("Région,PDI,Retournés,Réfugiés,Date\n#adm1+name,#affected+idps,#affected+returnees,#affected+refugees,#date\nGao,1,2,3,2021-06-30\n", "dtm")]
    [InlineData("Région,PDI,Réfugiés,Date\nGao,1,2,2021-06-30\n", "dtm")]
    public async Task Table_with_tags_is_of_DTM_where_its_header_tells_most_of_the_people_its_tags_do(string text, string format)
    {
        await using var source = await FormatSource.OpenAsync("t.csv", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal([format], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
    }

    [Fact]
    public async Task List_of_operations_is_refused_by_name()
    {
        var items = await DtmRun.ReadAsync("""{"result": [{"operation": "Crise exemple", "operationStatus": "Active", "admin0Name": "Mali", "admin0Pcode": "MLI"}]}""");
        Assert.Equal("operation-list", Assert.Single(Assert.Single(items, i => i.Findings.Any(f => f.Code == "GC3401")).Findings).Arguments.Single().Value);
        Assert.DoesNotContain(items, i => i.Record is not null);
    }

    [Fact]
    public async Task Place_with_several_origins_has_each_of_them()
    {
        var text = Fixtures.Location.Replace("MW305,MW30506,", "MW305,MW30506 MW30501,", StringComparison.Ordinal);
        var items = await DtmRun.ReadAsync(text);
        var origins = items.Select(i => i.Record).OfType<MobilityCount>().First(c => c.Movement == "arrival").Places!.Where(p => p.Role == PlaceRole.Origin).ToList();
        Assert.Equal(["MW30506", "MW30501"], origins.Select(p => p.PCode!.Value.Code));
        Assert.All(origins, p => Assert.Equal(["MW3", "MW305"], p.Within!.Select(u => u.PCode!.Value.Code)));
        Assert.Equal(text, await DtmRun.TextAsync(items.Select(i => i.Record).OfType<Record>()));
    }
}
