using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>Tables of missions with names of their own: questions by number, a list of displaced and returned people, a small file of HDX.</summary>
public class Missions
{
    [Theory]
    [InlineData("A2. Région,A3. Département,A4. Commune,B1.a Nombre de ménages déplacés internes,B1.b Nombre d'individus déplacés internes,A1. Date")]
    [InlineData("A2. Région,A3. Département,A4. Commune,B1. Personnes Déplacées interne - B1.a Nombre de ménages,B1. Personnes Déplacées interne - B1.b Nombre d'individus,date_evaluation")]
    [InlineData("A2. Région,A3. Département,A4. Commune,B1. Personnes Déplacées interne/B1.a  Nombre de ménages,B1. Personnes Déplacées interne/B1.b  Nombre d'individus,Date")]
    [InlineData("Région,Département,Commune,Nombre de ménages déplacés,Nombre de personnes déplacées,Date de collecte")]
    [InlineData("Région,Département,Commune,Ménages déplacés internes,Nombre d’individus déplacés internes,Date")]
    public async Task Number_of_a_question_and_name_of_its_group_do_not_matter(string header)
    {
        var text = $"{header}\nNord,Exemple,Bourg,20,110,31/05/2022\n";
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(DtmRun.Format, Assert.Single(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Format.Id);
        var counts = await DtmRun.RecordsAsync<MobilityCount>(text);
        Assert.Equal([("idp", CountUnit.Person, 110m), ("idp", CountUnit.Household, 20m)], counts.Select(c => (c.PopulationGroup!, c.Unit!.Value, c.Count!.Value!.Value)));
        Assert.Equal(("Bourg", 3, "2022-05-31"), (counts[0].Places!.Single().Name, counts[0].Places!.Single().Level, counts[0].Period!.Value.Start.ToString()));
        Assert.Equal(text, await DtmRun.TextAsync(counts));
    }

    [Theory]
    [InlineData("Survey Round,Country,Site Name,Site location (Province),Province PCODE,Site location (District),District PCODE,Site location (Posto),Posto PCODE,Total number of IDP individuals,Date of Current Survey,Date Reported,Locality:,IDP Province of Origin (Admin 1),Number of families/households,Total number of individuals displaced due to flood (December 2019 - February 2020)")]
    [InlineData("Round Number:,Country,1.1.f.1 Site name,1.1.e.2 Province (Admin 1),Province pcode,1.1.e.3 District (Admin 2),District pcode,1.1.e.4 Posto (Admin 3),Posto pcode,2.1.b.1 Number of IDP individuals,Date of Assessment,Date reported,Locality:,IDP Province of Origin (Admin 1),x,y")]
    public async Task Place_of_a_site_is_read_whatever_stands_around_the_name_of_its_unit(string header)
    {
        var text = $"{header}\n5,Mozambique,Exemplo,Sofala,MZ09,Buzi,MZ0901,Estaquinha,MZ090102,50,2020-11-04,2020-12-04,Bairro,Manica,10,7\n";
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(DtmRun.Format, Assert.Single(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Format.Id);
        var count = await DtmRun.OneAsync<MobilityCount>(text);
        Assert.Equal(("idp", 50m, 5, "2020-11-04"), (count.PopulationGroup!, count.Count!.Value!.Value, count.Round!.Value, count.Period!.Value.Start.ToString()!));
        var place = count.Places!.Single();
        Assert.Equal("Exemplo", place.Name);
        Assert.Equal([("Sofala", "MZ09"), ("Buzi", "MZ0901"), ("Estaquinha", "MZ090102")], place.Within!.Select(w => (w.Name!, w.PCode!.Value.Code)));
        Assert.Equal(text, await DtmRun.TextAsync([count]));
    }

    [Fact]
    public async Task Level_that_contradicts_the_name_of_a_unit_is_not_taken_for_another()
    {
        var count = await DtmRun.OneAsync<MobilityCount>("Region (Admin 1),District (Admin 3),Site name,Survey date,IDP individuals\nBay,Baidoa,Exemple,03.04.2020,12\n");
        Assert.Equal(["Bay"], count.Places!.Single().Within!.Select(w => w.Name));
        Assert.True(count.Extensions!["dtm"].ContainsKey("District (Admin 3)"));
    }

    [Theory]
    [InlineData("1.1.c.1 Site ID (SSID),1.1.d.1 Site Name,1.1.a.1 Survey date (DD.MM.YYYY),1.1.e.1 Region,1.1.f.2 Site GPS Latitude,1.1.f.1 Site GPS Longitude,1.3.b.1 Site Type,2.1.b.7 Total Number of IDP Individuals")]
    [InlineData("1.1.c.1: Site ID,1.1.d.1: Site Name,1.1.a.1: Survey Date,1.1.e.1: Region,1.1.f.2: GPS: Latitude,1.1.f.1: GPS: Longitude,1.3.b.1: Settlement/site type,2.1.b.7: Total Number of IDP Individuals")]
    public async Task Position_day_and_kind_of_a_site_are_known(string header)
    {
        var text = $"{header}\nS1,Exemple,25.06.2015,Nord,27.5,85.25,Collective centre,55\n";
        var items = await DtmRun.ReadAsync(text);
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Severity != Core.Diagnostics.Severity.Note);
        var count = (MobilityCount)Assert.Single(items, i => i.Record is not null).Record!;
        Assert.Equal((new GeoPoint(27.5m, 85.25m), "S1", "collective-centre"), (count.Places!.Single().Point, count.Places!.Single().Identifiers!.Single().Value, count.Accommodation));
        Assert.Equal(text, await DtmRun.TextAsync([count]));
    }

    [Fact]
    public async Task Short_names_of_a_baseline_that_mixes_languages_are_known()
    {
        const string Text = "country_name,country_code,reported_date,admin_1_code,admin_1_label,admin_2_code,admin_2_label,admin_3_code,admin_3_label,Date_enquete,hh_PDIs_presents,ind_PDIs_presents,hh_RETs_presents,ind_RETs_presents\n"
            + "Democratic Republic of the Congo,COD,Dec-31-20,COD74,TANGANYIKA,COD7410,NYUNZU,COD7410ZS01,NYUNZU,2020-11-16,6,35,7,38\n";
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(DtmRun.Format, Assert.Single(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Format.Id);
        var counts = await DtmRun.RecordsAsync<MobilityCount>(Text);
        Assert.Equal(
            [("idp", CountUnit.Person, 35m), ("idp", CountUnit.Household, 6m), ("returnee", CountUnit.Person, 38m), ("returnee", CountUnit.Household, 7m)],
            counts.Select(c => (c.PopulationGroup!, c.Unit!.Value, c.Count!.Value!.Value)));
        var place = counts[0].Places!.Single();
        Assert.Equal(("COD", 3, "NYUNZU", "COD7410ZS01", "2020-11-16"), (place.Country!.Value.Alpha3, place.Level!.Value, place.Name!, place.PCode!.Value.Code, counts[0].Period!.Value.Start.ToString()!));
        Assert.Equal(["TANGANYIKA", "NYUNZU"], place.Within!.Select(w => w.Name));
        Assert.Equal(Text, await DtmRun.TextAsync(counts));
    }

    [Fact]
    public async Task Displaced_of_a_period_alone_are_not_those_present()
    {
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes("Country,admin_1_code,admin_1_label,date_enquete,hh_IDP_presents_36_mois,ind_IDP_presents_36_mois\nMali,ML07,Gao,2022-07-14,1,5\n")));
        Assert.DoesNotContain(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken), f => f.Format.Id == DtmRun.Format);
    }

    [Fact]
    public async Task Groups_of_people_of_a_village_assessment_are_counts_of_their_own()
    {
        const string Text = "A2. Région;A3. Département;B2.a Retournés (anciennes PDIs) - B2.a.1  Nombre de ménages;B2.a Retournés (anciennes PDIs) - B2.a.2  Nombre d'individus;B2.b Retournés (de l’étranger) - B2.b.b  Nombre d'individus;B4. Refugiés - B4.b  Nombre d'individus;B5. Population autochtone (sans compter les personnes déplacées – seulement dans une communauté hôte) - B5.b  Nombre d'individus\nNord;Exemple;5;36;20;350;6301\n";
        var counts = await DtmRun.RecordsAsync<MobilityCount>(Text);
        Assert.Equal(
            [("returned-idp", CountUnit.Person, 36m), ("returned-idp", CountUnit.Household, 5m), ("returning-migrant", CountUnit.Person, 20m), ("refugee", CountUnit.Person, 350m), ("host-community", CountUnit.Person, 6301m)],
            counts.Select(c => (c.PopulationGroup!, c.Unit!.Value, c.Count!.Value!.Value)));
        Assert.Equal(Text, await DtmRun.TextAsync(counts));
    }

    [Fact]
    public async Task Raw_export_of_a_location_form_has_no_country_and_closes_what_the_server_adds()
    {
        const string Text = "m1855_meta_assessment_date,m0303_meta_adm1_pcode,m0306_meta_adm4_pcode,admin_4_name_txt_calc,m0310_loc_num_idp_ind,_id,_uuid,_submission_time,_submitted_by,__version__\n2024-11-15,XX3,30110001,Mudzi,42,1,a-1,2024-11-15T08:00:00,enumerator,v1\n";
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(DtmRun.Format, Assert.Single(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Format.Id);
        var count = await DtmRun.OneAsync<MobilityCount>(Text);
        Assert.Equal(("idp", 42m, Sensitivity.StrictlyConfidential), (count.PopulationGroup, count.Count!.Value!.Value, count.Sensitivity));
        var place = count.Places!.Single();
        Assert.Equal(("Mudzi", "30110001", "XX3"), (place.Name, Assert.Single(place.Identifiers!).Value, Assert.Single(place.Within!).PCode!.Value.Code));
        Assert.Equal(Text, await DtmRun.TextAsync([count]));
    }

    [Theory]
    [InlineData("m0489_meta_survey_round,m1855_meta_assessment_date,m0303_meta_adm1_pcode,m0304_meta_adm2_pcode,m0305_meta_adm3_pcode,m0100_hh_size")]
    [InlineData("m0302_meta_adm0_pcode,m0303_meta_adm1_pcode,m0304_meta_adm2_pcode,m0305_meta_adm3_pcode,m0448_loc_site_name,m0445_loc_site_id_ssid")]
    [InlineData("m0303_meta_adm1_pcode,m0304_meta_adm2_pcode,m0448_loc_site_name,s0600_loc_num_schools,_uuid")]
    public async Task Codes_of_the_dictionary_without_a_count_of_people_are_not_a_location_assessment(string header)
    {
        var text = $"{header}\n{string.Join(',', header.Split(',').Select(_ => "1"))}\n";
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.DoesNotContain(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken), f => f.Format.Id == DtmRun.Format);
    }

    [Fact]
    public async Task Mobility_data_of_Nigeria_tell_displaced_from_returned_people_by_the_location()
    {
        const string Text = "rounds,published months,assessment periods,region,state name,lga name,ward name,location name,location type,estimate hh ward,estimate ind ward,idp category\nRound 47,2024-06,April - May 2024,North Zone,NORTH STATE,ONE,FIRST,EXAMPLE COMMUNITY,Host Community,120,741,Insurgency\nRound 47,2024-06,April - May 2024,North Zone,NORTH STATE,ONE,FIRST,EXAMPLE,Returnees,80,500,\n";
        var items = await DtmRun.ReadAsync(Text);
        var counts = items.Select(i => i.Record).OfType<MobilityCount>().ToList();
        Assert.Equal([("idp", 741m), ("idp", 120m), ("returnee", 500m), ("returnee", 80m)], counts.Select(c => (c.PopulationGroup!, c.Count!.Value!.Value)));
        Assert.All(counts, c => Assert.Equal((47, "2024-05", "2024-05"), (c.Round, c.Period!.Value.Start.ToString(), c.Period.Value.End.ToString())));
        Assert.Equal(["dispersed", null], counts.Where(c => c.Unit == CountUnit.Person).Select(c => c.Accommodation));
        Assert.Equal("conflict", Assert.Single(counts[0].Triggers!).Code);
        Assert.Equal(["NORTH STATE", "ONE", "FIRST"], counts[0].Places!.Single().Within!.Select(u => u.Name));
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(Text, await DtmRun.TextAsync(counts));
        Assert.Empty((await FormatRun.WriteAsync(counts, format: DtmRun.Format)).Report.Losses);
    }

    [Theory]
    [InlineData("2024-06,April - May 2024,2024-05-14", "2024-05-14")]
    [InlineData("2024-06,December 2023 - January 2024,", "2024-01")]
    [InlineData("Jun-24,,", "2024-06")]
    public async Task Date_is_that_of_the_assessment_before_that_of_the_publication(string cells, string date)
    {
        var text = $"published months,assessment periods,survey date,state name,estimate ind ward\n{cells},NORTH STATE,12\n";
        var count = await DtmRun.OneAsync<MobilityCount>(text);
        Assert.Equal(Period.At(PartialDate.Parse(date)), count.Period);
        Assert.Equal(text, await DtmRun.TextAsync([count]));
    }

    [Fact]
    public async Task Small_file_of_HDX_with_three_columns_is_one_of_DTM()
    {
        const string Text = "admin0Pcode,numPresentIdpInd,reportingDate\n#country+code,#affected+idps,#date+reported\nMLI,1200,2021-06-30T00:00:00\n";
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(DtmRun.Format, Assert.Single(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Format.Id);
        var count = await DtmRun.OneAsync<MobilityCount>(Text);
        Assert.Equal(("dtm/quickcharts", CountUnit.Person, 1200m), (count.Source!.Format, count.Unit, count.Count!.Value));
        Assert.Equal(Text, await DtmRun.TextAsync([count]));
    }
}
