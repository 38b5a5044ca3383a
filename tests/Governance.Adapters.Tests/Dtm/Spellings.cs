using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>The ways in which missions spell headers and cells.</summary>
public class Spellings
{
    [Fact]
    public async Task Province_without_a_region_is_the_first_level()
    {
        var text = "Province;Code province;Territoire;Zone de santé;Date;Round;Village;PDI individus\nExemple;CD99;Autre;Une;31/10/2023;4;Bourg;12\n";
        var count = await DtmRun.OneAsync<MobilityCount>(text);
        var place = count.Places!.Single();
        Assert.Equal([(1, "Exemple", "CD99"), (2, "Autre", null), (3, "Une", null)], place.Within!.Select(u => ((int)u.Level!, u.Name, u.PCode?.Code)));
        Assert.Equal(("Bourg", 4, "2023-10-31", 12m), (place.Name, count.Round, count.Period!.Value.Start.ToString(), count.Count!.Value));
        Assert.Equal("dtm/baseline-fr", count.Source!.Format);
        Assert.Equal(text, await DtmRun.TextAsync([count]));
    }

    [Fact]
    public async Task Baseline_by_province_territory_and_health_zone_is_recognised()
    {
        var text = "Province;Territoire;Zone de santé;PDI individus\nExemple;Autre;Une;12\n";
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(DtmRun.Format, Assert.Single(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Format.Id);
        var count = await DtmRun.OneAsync<MobilityCount>(text);
        Assert.Equal(("Une", 3, 12m), (count.Places!.Single().Name, count.Places!.Single().Level, count.Count!.Value));
    }

    [Theory]
    [InlineData("Total;;78")]
    [InlineData("Total général;;78")]
    public async Task Total_below_counts_makes_no_record(string total)
    {
        var items = await DtmRun.ReadAsync($"Région;Cercle;PDI individus\nGao;Ansongo;48\nGao;Bourem;20\nKidal;Kidal;10\n{total}\n");
        Assert.Equal([48m, 20m, 10m], items.Select(i => i.Record).OfType<MobilityCount>().Select(c => c.Count!.Value!.Value));
        Assert.Contains(items.SelectMany(i => i.Findings), f => f.Code == "GC3053" && f.Origin.Row == 5);
    }

    [Fact]
    public async Task Place_called_after_a_sum_that_is_none_stays_a_place()
        => Assert.Equal(4, (await DtmRun.ReadAsync("Région;Cercle;PDI individus\nGao;Ansongo;48\nGao;Bourem;20\nKidal;Kidal;10\nTotal;;79\n")).Count(i => i.Record is MobilityCount));

    [Theory]
    [InlineData("Région;Province;Code province;Commune;PDI individus")]
    [InlineData("Province;Région;Code province;Commune;PDI individus")]
    [InlineData("PROVINCE;REGION;Code province;Commune;PDI individus")]
    public async Task Province_beside_a_region_is_the_second_level(string header)
    {
        var row = header[0] == 'R' ? "Nord;Exemple;BF9901;Une;12" : "Exemple;Nord;BF9901;Une;12";
        var place = (await DtmRun.OneAsync<MobilityCount>($"{header}\n{row}\n")).Places!.Single();
        Assert.Equal((3, "Une"), (place.Level, place.Name));
        Assert.Equal([(1, "Nord", null), (2, "Exemple", "BF9901")], place.Within!.Select(u => ((int)u.Level!, u.Name, u.PCode?.Code)));
    }

    [Theory]
    [InlineData("ADM1_FR;ADM1_PCODE;ADM2_FR;ADM2_PCODE;Site;PDI")]
    [InlineData("Admin1;Admin1_Pcode;Admin2;Admin2 Pcode;Village;Nombre de PDI")]
    public async Task Levels_by_number_are_levels_in_French_too(string header)
    {
        var place = (await DtmRun.OneAsync<MobilityCount>($"{header}\nGao;ML07;Ansongo;ML0701;Bourg;12\n")).Places!.Single();
        Assert.Equal(["Gao ML07", "Ansongo ML0701"], place.Within!.Select(u => $"{u.Name} {u.PCode?.Code}"));
        Assert.Equal("Bourg", place.Name);
    }

    [Theory]
    [InlineData("Régions;Cercles;Communes;PDI ménages;PDI individus")]
    [InlineData("Régions;Départements;Communes;Ménages PDI;Individus PDI")]
    [InlineData("Préfectures;Sous-préfectures;Communes;Ménages PDI;Individus PDI")]
    [InlineData("Nom_Region;Nom_Cercle;Nom_Commune;Total_Menages_PDI;Total_Individus_PDI")]
    [InlineData("admin1Name_fr;admin2Name_fr;admin3Name_fr;Ménages PDI;PDI")]
    [InlineData("admin1Name_en;admin2Name_en;admin3Name_en;IDP HH;IDPs")]
    [InlineData("ADM1NameEnglish;ADM2NameEnglish;ADM3NameEnglish;IDP HH;IDP Ind")]
    [InlineData("M-0303: Region name;M-0304: District name;M-0305: Ward name;M-0309: Estimated # of IDP households;M-0310: Estimated # of IDP individuals")]
    public async Task Names_of_units_may_be_plural_and_have_a_code_of_the_dictionary(string header)
    {
        var counts = (await DtmRun.ReadAsync($"{header}\nUne;Deux;Trois;2;12\n")).Select(i => i.Record).OfType<MobilityCount>().ToList();
        Assert.Equal([(CountUnit.Person, 12m), (CountUnit.Household, 2m)], counts.Select(c => (c.Unit!.Value, c.Count!.Value!.Value)));
        Assert.Equal([(1, "Une"), (2, "Deux"), (3, "Trois")], counts[0].Places!.Single().Within!.Select(u => ((int)u.Level!, u.Name)).Append((3, counts[0].Places!.Single().Name)).Distinct());
    }

    [Theory]
    [InlineData("STATE PCODE OF AFFECTED POPULATION;STATE OF AFFECTED POPULATION;LOCALITY PCODE OF AFFECTED POPULATION;LOCALITY OF AFFECTED POPULATION;STATE OF ORIGIN;STATE PCODE OF ORIGIN;IDP individuals")]
    [InlineData("State of displacement pcode;State of displacement;Locality of displacement pcode;Locality of displacement;State of origin;State of origin pcode;# IDP individuals")]
    [InlineData("ADM1Code;ADM1NameEnglish;ADM2Code;ADM2NameEnglish;State of origin;State code origin;IDP individuals")]
    public async Task Codes_are_those_of_the_place_and_not_of_the_origin(string header)
    {
        var count = await DtmRun.OneAsync<MobilityCount>($"{header}\nSD01;Une;SD01001;Deux;Trois;SD02;12\n");
        var place = count.Places!.Single();
        Assert.Equal(("Deux", "SD01001", "SD01"), (place.Name, place.PCode?.Code, place.Within!.Single().PCode?.Code));
        Assert.Equal("Trois", count.Extensions!["dtm"].First().Value.ToString());
    }

    [Theory]
    [InlineData("FMP", "Total")]
    [InlineData("FMP", "Total individus")]
    [InlineData("Point de suivi (FMP)", "Nombre total de personnes")]
    public async Task French_registry_with_a_plain_date_and_total_is_French(string point, string total)
    {
        var count = await DtmRun.OneAsync<MobilityCount>($"Date;{point};Provenance;Destination;Hommes;{total}\n14/09/2022;Wabaria;Guinée;Italie;5;12\n");
        Assert.Equal(("dtm/fmr-fr", 12m, "2022-09-14"), (count.Source!.Format, count.Count!.Value, count.Period!.Value.Start.ToString()));
    }

    [Theory]
    [InlineData("admin1Name", "Admin1Pcode", "admin2Name", "IDPInd", "siteName")]
    [InlineData("ADMIN1NAME", "Admin1_Pcode", "Admin 2 name", "idp-ind", "Site  name")]
    public async Task Spaces_in_a_header_do_not_matter(string name, string code, string second, string persons, string site)
    {
        var count = await DtmRun.OneAsync<MobilityCount>($"{name},{code},{second},{site},{persons}\nGao,ML07,Ansongo,Camp A,12\n");
        Assert.Equal(["Gao ML07", "Ansongo "], count.Places!.Single().Within!.Select(u => $"{u.Name} {u.PCode?.Code}"));
        Assert.Equal(("Camp A", 12m), (count.Places!.Single().Name, count.Count!.Value));
    }

    [Fact]
    public async Task Households_and_individuals_may_be_called_alike()
    {
        var items = await DtmRun.ReadAsync("State,State P-code,LGA,LGA P-code,Site Name,Number of IDP Households,Number of IDP Individuals\nBorno,NG008,Jere,NG008013,Camp A,20,110\n");
        Assert.Equal([(CountUnit.Person, 110m), (CountUnit.Household, 20m)], items.Select(i => i.Record).OfType<MobilityCount>().Select(c => (c.Unit!.Value, c.Count!.Value!.Value)).Order());
    }

    [Fact]
    public async Task Codes_of_reasons_with_a_space_between_them_are_several_reasons()
    {
        var text = Fixtures.Location.Replace(",climate_floods,", ",climate_floods climate_drought,", StringComparison.Ordinal);
        var items = await DtmRun.ReadAsync(text);
        Assert.Equal(["flood", "drought"], items.Select(i => i.Record).OfType<MobilityCount>().First().Triggers!.Select(t => t.Code));
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Code == "GC3407");
        Assert.Equal(text, await DtmRun.TextAsync(items.Select(i => i.Record).OfType<Record>()));
    }

    [Theory]
    [InlineData("climate_floods rain")]
    [InlineData("an unheard-of reason")]
    public async Task Reason_of_no_list_is_kept_as_told_and_noted(string reason)
    {
        var text = Fixtures.Location.Replace(",climate_floods,", $",{reason},", StringComparison.Ordinal);
        var items = await DtmRun.ReadAsync(text);
        var trigger = Assert.Single(items.Select(i => i.Record).OfType<MobilityCount>().First().Triggers!);
        Assert.Equal((null, reason), (trigger.Code, trigger.SourceCode));
        Assert.Contains(items.SelectMany(i => i.Findings), f => f.Code == "GC3407" && f.Origin.Row == 2);
        Assert.Equal(text, await DtmRun.TextAsync(items.Select(i => i.Record).OfType<Record>()));
    }
}
