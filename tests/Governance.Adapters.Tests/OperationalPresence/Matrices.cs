using System.Text;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Tests.OperationalPresence;

/// <summary>What a row says: who, what, where, when, for whom; and the traps of tables that people make.</summary>
public class Matrices
{
    [Fact]
    public async Task Row_of_hapi_is_an_activity_of_an_organisation_in_a_sector_at_a_place()
    {
        var activity = (await ReadAsync(Fixtures.Hapi))[0];
        Assert.Equal("operational-presence:row-2", activity.Id);
        Assert.True(activity.Minted);
        Assert.Equal("Health", activity.Title.Text);
        var place = Assert.Single(activity.Places!);
        Assert.Equal(("MLI", 2, "Ansongo", "ML0701", "Gao", "ML07"), (place.Country!.Value.Alpha3, place.Level, place.Name, place.PCode!.Value.Code, place.Within![0].Name, place.Within[0].PCode!.Value.Code));
        var sector = Assert.Single(activity.Sectors!);
        Assert.Equal(("HEA", "ocha-sector", "HEA", "Health", MatchKind.Exact), (sector.Code, sector.SourceScheme, sector.SourceCode, sector.SourceLabel, sector.Match));
        var organisation = Assert.Single(activity.Organisations!);
        Assert.Equal(("Aid Example", "international-ngo", "implementing"), (organisation.Name, organisation.Kind, organisation.Role));
        Assert.Equal("2025-01-01 2025-04-30", $"{activity.Planned!.Value.Start} {activity.Planned.Value.End}");
        Assert.Equal((Sensitivity.Public, "aaaa-1"), (activity.Sensitivity, activity.Source!.Dataset));
    }

    [Theory]
    [InlineData("# of Beneficiaries Targeted,# of Beneficiaries Reached,Agency type")]
    [InlineData("Number of beneficiaries targeted,Total beneficiaries reached,Organization Type")]
    [InlineData("Total people targeted,# of people reached,Org type")]
    public async Task People_targeted_and_reached_have_many_names(string columns)
    {
        var activity = Assert.Single(await ReadAsync($"Organization,Cluster,State/Region,SR_Pcode,Township,TS_Pcode,{columns}\nAid Example,WASH,North,XX01,Example,XX0101,1000,900,INGO\n"));
        var reach = Assert.Single(activity.Reach!);
        Assert.Equal((1000m, 900m), (reach.Target!.Value, reach.Reached!.Value));
        Assert.Equal("international-ngo", activity.Organisations!.Single().Kind);
        Assert.Equal(("XX0101", "XX01"), (activity.Places!.Single().PCode!.Value.Code, activity.Places!.Single().Within!.Single().PCode!.Value.Code));
    }

    [Theory]
    [InlineData("IMPLEMENTER ORGANIZATION,Implementing organization type,SECTOR / CLUSTER,DEPARTMENT,MUNICIPALITY,Pcode 1,Pcode 2", "en")]
    [InlineData("Organisation,Type of Organization,Project Sector,States,LGA,State PCode,LGA PCode", "en")]
    [InlineData("organisation_name,org_type,sector,admin1name_en,admin2name_en,admin1pcode,admin2pcode", "en")]
    [InlineData("ORG_NAME_fr,ORG_TYPE_fr,SECTORS_fr,adm1Name,adm2_Name,adm1code,adm2code", "fr")]
    [InlineData("ACTEUR,TYPE_ORG,SECTEUR,PREFECTURE,SOUSPREFECTURE,PCODE1,PCODE2", "fr")]
    [InlineData("Nom de l’organisation,Type d’organisation,Cluster,Province,Departement,Pcode1,Pcode2", "fr")]
    public async Task Matrices_of_countries_call_their_columns_in_ways_of_their_own(string header, string language)
    {
        var activity = Assert.Single(await ReadAsync($"{header}\nAid Example,INGO,Protection,North,Two,XX01,XX0101\n"));
        Assert.Equal(($"operational-presence/{language}", "PRO"), (activity.Source!.Format, Assert.Single(activity.Sectors!).Code));
        Assert.Equal(("Aid Example", "international-ngo"), (activity.Organisations!.Single().Name, activity.Organisations!.Single().Kind));
        var place = Assert.Single(activity.Places!);
        Assert.Equal(("Two", "XX0101", "North", "XX01"), (place.Name, place.PCode?.Code, place.Within!.Single().Name, place.Within!.Single().PCode?.Code));
    }

    [Theory]
    [InlineData("Name of organization,Acronym,Type,Cluster,State,County", "Aid Example,AX,NNGO,Health,Unity,Rubkona", "national-ngo")]
    [InlineData("Organisation,Type,Secteur,Région,Cercle", "Aide Exemple,ONGI,Santé,Gao,Gao", "international-ngo")]
    [InlineData("Organisation,Secteur,Type,Région,Cercle", "Aide Exemple,Santé,ONGI,Gao,Gao", null)]
    [InlineData("Organisation,Type,Type d’organisation,Secteur,Région", "Aide Exemple,Clinique,ONGI,Santé,Gao", "international-ngo")]
    public async Task Type_right_behind_who_is_that_of_who(string header, string row, string? kind)
    {
        var text = $"{header}\n{row}\n";
        var items = await ItemsAsync(text);
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(kind, ((Activity)Assert.Single(items).Record!).Organisations!.Single().Kind);
        Assert.Equal(text, await WriteAsync(items));
    }

    [Fact]
    public async Task Who_appeals_for_the_money_is_who_programmes()
        => Assert.Equal([("Aid Example", "programming"), ("Local Example", "implementing")], Assert.Single(await ReadAsync("Appealing Organization Name,Implementing partner Name,Reporting Month,Activity name,Country,Admin1\nAid Example,Local Example,2024-01,Legal aid,Peru,Lima\n")).Organisations!.Select(o => (o.Name, o.Role)).OrderByDescending(o => o.Role));

    [Fact]
    public async Task Country_may_be_called_by_its_code_alone()
        => Assert.Equal("MLI", Assert.Single(Assert.Single(await ReadAsync("Country ISO3,Admin 1 Code,Admin 1 Name,Org Name,Org Acronym,Org Type,Sector,Start Date,End Date\nMLI,ML07,Gao,Aid Example,AX,437,HEA,2024-01-01,2024-06-30\n")).Places!).Country!.Value.Alpha3);

    [Fact]
    public async Task Answer_of_a_list_is_the_sector_and_short_names_are_codes_of_provinces_and_districts()
    {
        var activities = await ReadAsync("REGION,PROVINCE,PROV_CODE,DISTRICT,DIST_CODE,ORG_NAME,ORG_TYPE,CLUSTER_SECTOR_NAME\nNorth,One,AF91,Two,AF9101,Aid Example,National NGO,Operational Presence: Health\nNorth,One,AF91,Two,AF9101,Aid Example,National NGO,OPERATIONAL PRESENCE : Emergency Shelter & Non-Food Items\nNorth,One,AF91,Two,AF9101,Aid Example,National NGO,Operational Presence: Something else\nNorth,One,AF91,Two,AF9101,Aid Example,National NGO,Note: Protection\nNorth,One,AF91,Two,AF9101,Aid Example,National NGO,Not: Food Security and Agriculture\n");
        Assert.Equal(["HEA", "SHL", null, null, null], activities.Select(a => Assert.Single(a.Sectors!).Code));
        Assert.Equal("Operational Presence: Health", activities[0].Sectors![0].SourceLabel);
        var place = Assert.Single(activities[0].Places!);
        Assert.Equal(("Two", "AF9101", "AF91"), (place.Name, place.PCode!.Value.Code, Assert.Single(place.Within!).PCode!.Value.Code));
    }

    [Fact]
    public async Task Month_may_have_its_year_in_a_column_beside_it()
    {
        const string Text = "Sector,Admin1,Organisation,year,month\nHealth,Bay,Aid Example,2024,January\nHealth,Bay,Aid Example,2024,3\nHealth,Bay,Aid Example,2024,\nHealth,Bay,Aid Example,2024,2023-05\nHealth,Bay,Aid Example,,May\n";
        var items = await ItemsAsync(Text);
        Assert.Equal(["2024-01", "2024-03", "2024", "2023-05", null], items.Select(i => ((Activity)i.Record!).Actual?.Start?.ToString()));
        Assert.Equal([("GC3804", 5L, "D"), ("GC3809", 6L, "E")], items.SelectMany(i => i.Findings).Where(f => f.Code != "GC3801").Select(f => (f.Code, f.Origin.Row!.Value, f.Origin.CellColumn!)));
        Assert.Equal(Text, await WriteAsync(items));
    }

    [Fact]
    public async Task Activity_called_like_its_sector_is_no_heading_though_its_organisations_have_no_names()
    {
        var activity = new Activity { Id = "a", Title = new LocalizedText { Language = "fr", Text = "Protection" }, Sectors = [new Coded { SourceCode = "Protection" }], Organisations = [new OrganisationRef { OrganisationId = "gao-2021" }], Sensitivity = Sensitivity.Public };
        var (bytes, _) = await FormatRun.WriteAsync([activity], new WriteOptions { Layout = "fr" }, "operational-presence");
        Assert.Equal("Protection", Assert.Single(await ReadAsync(Encoding.UTF8.GetString(bytes))).Title.Text);
    }

    [Fact]
    public async Task Remark_below_the_table_is_no_activity()
        => Assert.Equal(["CRX", "OIX"], (await ReadAsync("Organisation,Secteur,Activité,Région,Cercle,Personnes ciblées\nCRX,Protection,Écoute,Gao,Gao,1200\nOIX,Protection,Retour,Gao,Gao,300\nSource\u00A0: cluster protection,,,,,\n* Données provisoires,,,,,\n")).Select(a => a.Organisations!.Single().Name));

    [Theory]
    [InlineData(Fixtures.English, "Two wells", "WSH", "international-ngo")]
    [InlineData(Fixtures.French, "Deux puits", "WSH", "international-ngo")]
    public async Task Row_of_a_country_has_its_organisations_by_role_and_its_people(string table, string title, string sector, string kind)
    {
        var activity = (await ReadAsync(table))[0];
        Assert.Equal(title, activity.Title.Text);
        Assert.Equal(["funder", "programming", "implementing"], activity.Organisations!.Select(o => o.Role).Distinct());
        Assert.Equal(kind, activity.Organisations!.Single(o => o.Role == "implementing").Kind);
        Assert.Equal(sector, activity.Sectors![0].Code);
        Assert.Equal((1200, 450), (activity.Reach![0].Target!.Value, activity.Reach[0].Reached!.Value));
        Assert.Equal(ActivityStatus.Active, activity.Status);
        Assert.Equal("2025-01-15", activity.Planned!.Value.Start.ToString());
        Assert.Equal("2025-03", activity.Actual!.Value.Start.ToString());
        Assert.Equal("EX-25-1", activity.Identifiers![0].Value);
        Assert.Equal([1, 2, 3], activity.Places![0].Within!.Select(u => u.Level));
        Assert.Null(activity.Sensitivity);
    }

    [Fact]
    public async Task Trap_2_tag_row_under_three_of_many_columns_is_no_data_and_the_format_wins_over_hxl()
    {
        const string Table = "Title,Province,Departement,Cluster,Acronyme,Organisation,TypeOrganisation\n,#adm1+name,,#sector,#org+acronym,,\nML07,Gao,,WASH,AX,Aide Exemple,ONG Nationale\n";
        await using var source = await FormatSource.OpenAsync("3w.csv", new MemoryStream(Encoding.UTF8.GetBytes(Table)), cancellationToken: TestContext.Current.CancellationToken);
        var recognised = await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken);
        Assert.Equal(["operational-presence"], recognised.Select(r => r.Format.Id));
        var activity = Assert.Single(await ReadAsync(Table));
        Assert.Equal(("Gao", "ML07", "WSH"), (activity.Places![0].Name, activity.Places[0].PCode!.Value.Code, activity.Sectors![0].Code));

        // The record keeps the row of tags, and is no tagged table for all that.
        await using var record = await FormatSource.OpenAsync("3w.jsonl", new MemoryStream(Encoding.UTF8.GetBytes(RecordJson.ToJson(activity))), cancellationToken: TestContext.Current.CancellationToken);
        Assert.False(await FormatRun.Registry.Reader("hxl")!.RecognisesAsync(record, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Cluster_is_taken_of_a_sector_and_a_cluster_side_by_side_whatever_instructions_stand_behind_them()
    {
        var activity = Assert.Single(await ReadAsync("Nom organization,\"SECTEUR/DOMAINE\n(Choisir dans la liste déroulante)\",\"CLUSTER\n(Choisir dans la liste déroulante)\",Province,Territoire\nAide Exemple,Eau,\"Eau, hygiène et assainissement\",Ituri,Djugu\n"));
        Assert.Equal("WSH", Assert.Single(activity.Sectors!).Code);
        Assert.Contains(activity.Extensions!["operational-presence"].Values, v => v.ValueKind == System.Text.Json.JsonValueKind.String && v.GetString() == "Eau");
    }

    [Fact]
    public async Task Trap_3_p_code_keeps_its_spelling_and_gets_no_edition_that_nobody_stated()
    {
        var activities = await ReadAsync("Cluster,Organisation,Region,Region P-code,District,District P-code\nHealth,Aid Example,Gao,ML07,Gao,ML0701\nHealth,Aid Example,Ouaddai,TD14,,\nHealth,Aid Example,Ouaddai,TCD14,,\n");
        Assert.Equal(["ML0701", "TD14", "TCD14"], activities.Select(a => a.Places![0].PCode!.Value.Code));
        Assert.All(activities, a => Assert.Null(a.Places![0].PCode!.Value.Edition));
    }

    [Fact]
    public async Task Trap_6_month_without_its_year_is_reported_once_a_column_and_kept()
    {
        var items = await ItemsAsync("Month,Cluster,Region,Organization_Name\nJanuary,Health,Bay,Aid Example\nFebruary,Health,Bay,Aid Example\n");
        var finding = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal(("GC3809", "A", 2), (finding.Code, finding.Origin.CellColumn, finding.Origin.Row));
        Assert.All(items, i => Assert.Null(((Activity)i.Record!).Actual));
        Assert.Equal("Month,Cluster,Region,Organization_Name\nJanuary,Health,Bay,Aid Example\nFebruary,Health,Bay,Aid Example\n", await WriteAsync(items));
    }

    [Fact]
    public async Task Cells_that_are_no_dates_are_reported_one_by_one_beside_months_without_a_year()
    {
        var items = await ItemsAsync("Month,Start date,Region,Organisation\nJanuary,5 March,Bay,Aid Example\nsoon,6 March,Bay,Aid Example\nlater,2025-13,Bay,Aid Example\n");
        Assert.Equal(["GC3809 A2", "GC3809 B2", "GC3804 A3", "GC3804 A4", "GC3804 B4"], items.SelectMany(i => i.Findings).Select(f => $"{f.Code} {f.Origin.CellColumn}{f.Origin.Row}"));
    }

    [Fact]
    public async Task Trap_17_rows_of_commas_alone_are_passed_over()
    {
        var activities = await ReadAsync("\uFEFFCluster,Region,WoredaPcod,Implementing Partner Name\nHealth,Tigray,ET010101,Aid Example\n,,,\n,,,\nHealth,Afar,ET020101,Aid Example\n,,,\n");
        Assert.Equal(["Tigray", "Afar"], activities.Select(a => a.Places![0].Within![0].Name));
    }

    [Theory]
    [InlineData("Eau, assainissement et hygiène", "WSH")]
    [InlineData("Securité alimentaire\u00A0", "FSC")]
    [InlineData("Abris / NFI", "SHL")]
    [InlineData("Camp Coordination / Management", "CCM")]
    [InlineData("Réponse aux réfugiés", "refugee-response")]
    [InlineData("Cash multi-sectoriel", "multi-purpose-cash")]
    [InlineData("PRO-GBV", "PRO-GBV")]
    public async Task Trap_19_sector_is_known_by_code_or_label_in_either_language(string label, string code)
    {
        var activity = Assert.Single(await ReadAsync($"Secteur,Province,Organisation\n\"{label}\",Gao,Aide Exemple\n"));
        Assert.Equal((code, label.Trim()), (Assert.Single(activity.Sectors!).Code, activity.Sectors![0].SourceLabel));
    }

    [Theory]
    [InlineData("ONG Nationale", "national-ngo")]
    [InlineData("NNGO", "national-ngo")]
    [InlineData("Agence UN", "un-agency")]
    [InlineData("Mouvement de la Croix Rouge", "red-cross-red-crescent")]
    [InlineData("Entité Gouvernementale", "government")]
    public async Task Trap_19_type_of_organisation_is_known_as_people_write_it(string label, string kind)
        => Assert.Equal(kind, Assert.Single(Assert.Single(await ReadAsync($"Province,Organisation,TypeOrganisation\nGao,Aide Exemple,{label}\n")).Organisations!).Kind);

    [Fact]
    public async Task Sector_of_no_list_keeps_its_words_and_is_reported_in_its_cell()
    {
        var items = await ItemsAsync("Region,Cluster,Organisation\nGao,Juggling,Aid Example\n");
        var finding = Assert.Single(items[0].Findings);
        Assert.Equal(("GC3801", "/sectors/0/sourceLabel", 2L, "B"), (finding.Code, finding.Pointer, finding.Origin.Row, finding.Origin.CellColumn));
        Assert.Equal((null, "Juggling"), (((Activity)items[0].Record!).Sectors![0].Code, ((Activity)items[0].Record!).Sectors![0].SourceLabel));
    }

    [Fact]
    public async Task Column_of_focal_points_is_reported_once_and_its_records_are_not_public()
    {
        var table = Fixtures.Hapi.Replace("resource_hdx_id", "Focal point phone", StringComparison.Ordinal);
        var items = await ItemsAsync(table);
        Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC3808");
        Assert.All(items, i => Assert.Equal(Sensitivity.Restricted, i.Record!.Sensitivity));
    }

    [Fact]
    public async Task Answer_of_the_interface_is_read_like_the_file()
    {
        var items = await ItemsAsync(Fixtures.HapiJson);
        var activities = items.Select(i => i.Record).OfType<Activity>().ToList();
        Assert.Equal([(1, "ML07"), (2, "ML0406")], activities.Select(a => (a.Places![0].Level!.Value, a.Places[0].PCode!.Value.Code)));
        Assert.Equal(["international-ngo", "national-ngo"], activities.Select(a => a.Organisations![0].Kind));
        await using var target = new MemoryTarget("x.json");
        var report = await FormatRun.Registry.Writer("operational-presence")!.WriteAsync(FormatRun.Stream(activities), target, new WriteOptions(), TestContext.Current.CancellationToken);
        Assert.Empty(report.Losses);
        Assert.Equal(activities.Select(a => a.Places![0].PCode), (await ReadAsync(Encoding.UTF8.GetString(target.Main.ToArray()))).Select(a => a.Places![0].PCode));
    }

    private static async Task<List<ReadItem>> ItemsAsync(string table)
        => await FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(table)), new ReadOptions(), "operational-presence");

    private static async Task<List<Activity>> ReadAsync(string table) => [.. (await ItemsAsync(table)).Select(i => i.Record).OfType<Activity>()];

    private static async Task<string> WriteAsync(List<ReadItem> items)
    {
        var (written, report) = await FormatRun.WriteAsync(items.Select(i => i.Record!), format: "operational-presence");
        Assert.Empty(report.Losses);
        return Encoding.UTF8.GetString(written);
    }
}
