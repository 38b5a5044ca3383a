using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>Who is counted, told by the words of a column, by a column of groups, or by the columns beside it.</summary>
public class CountedGroups
{
    [Theory]
    [InlineData("IDP HHs", "idp", CountUnit.Household)]
    [InlineData("# of IDP HH", "idp", CountUnit.Household)]
    [InlineData("IDP INDs", "idp", CountUnit.Person)]
    [InlineData("idps_total", "idp", CountUnit.Person)]
    [InlineData("2.1.b.1: Total Number of IDP Families/HH", "idp", CountUnit.Household)]
    [InlineData("2.1.b.7: Total Number of IDP Individuals", "idp", CountUnit.Person)]
    [InlineData("Number of internally displaced persons", "idp", CountUnit.Person)]
    [InlineData("Returnee Families", "returnee", CountUnit.Household)]
    [InlineData("Number of Returnee Individuals", "returnee", CountUnit.Person)]
    [InlineData("Returned IDPs", "returned-idp", CountUnit.Person)]
    [InlineData("Number of returnee households from abroad", "returning-migrant", CountUnit.Household)]
    [InlineData("What is the total number of IDP households living in this location?", "idp", CountUnit.Household)]
    [InlineData("How many returnees are there in this village?", "returnee", CountUnit.Person)]
    public async Task Words_of_a_column_say_whom_it_counts(string column, string group, CountUnit unit)
    {
        var text = $"Governorate,Governorate Pcode,District,District Code,{column},Survey date\nNorth,XN01,Example,XN0101,12,2024-05-31\n";
        var count = await DtmRun.OneAsync<MobilityCount>(text);
        Assert.Equal(("dtm/baseline-en", group, unit, 12m), (count.Source!.Format, count.PopulationGroup, count.Unit, count.Count!.Value));
        Assert.Equal(("Example", "XN0101", "XN01"), (count.Places!.Single().Name, count.Places!.Single().PCode!.Value.Code, count.Places!.Single().Within!.Single().PCode!.Value.Code));
        Assert.Equal(text, await DtmRun.TextAsync([count]));
    }

    [Theory]
    [InlineData("Individus réfugiés", "refugee", CountUnit.Person)]
    [InlineData("Ménages réfugiés", "refugee", CountUnit.Household)]
    [InlineData("Nbre individus rapatriés", "returned-refugee", CountUnit.Person)]
    [InlineData("Nombre de ménages de réfugiés rapatriés", "returned-refugee", CountUnit.Household)]
    [InlineData("Nombre total de ménages retournés", "returnee", CountUnit.Household)]
    [InlineData("Nombre de personnes retournées de l'étranger", "returning-migrant", CountUnit.Person)]
    [InlineData("Combien de ménages retournés y a-t-il dans ce village ?", "returnee", CountUnit.Household)]
    public async Task Words_of_a_French_column_do_too(string column, string group, CountUnit unit)
    {
        var counts = await DtmRun.RecordsAsync<MobilityCount>($"Région,Cercle,Commune,Nom du site/localité,PDI,{column},Date\nNord,Exemple,Bourg,Quartier,7,12,31/05/2024\n");
        Assert.Equal([("idp", CountUnit.Person, 7m), (group, unit, 12m)], counts.Select(c => (c.PopulationGroup!, c.Unit!.Value, c.Count!.Value!.Value)));
        Assert.All(counts, c => Assert.Equal("Quartier", c.Places!.Single().Name));
    }

    [Theory]
    [InlineData("IDP households from Example")]
    [InlineData("Returning IDP HHs")]
    [InlineData("Arrived IDP individuals")]
    [InlineData("IDP individuals or households")]
    [InlineData("IDP")]
    [InlineData("IDP individuals 2019")]
    [InlineData("% IDP individuals")]
    [InlineData("Returnees (%)")]
    [InlineData("Number of IDPs from this village")]
    [InlineData("Number of IDPs in the household")]
    [InlineData("Nombre de déplacés dans le ménage")]
    [InlineData("IDPs/Returnees")]
    [InlineData("IDP & returnee individuals")]
    [InlineData("Site déplacés")]
    [InlineData("Retournés rapatriés")]
    [InlineData("Rapatrié")]
    [InlineData("Number of host families")]
    [InlineData("Nombre de ménages hôtes")]
    public async Task Name_with_a_word_that_is_not_known_counts_nobody(string column)
    {
        var counts = await DtmRun.RecordsAsync<MobilityCount>($"State,LGA,IDPs,{column},Date\nNorth,Example,7,12,2024-05-31\n");
        Assert.Equal(7m, Assert.Single(counts).Count!.Value);
    }

    [Theory]
    [InlineData("Region,District,Refugees,Date\nNorth,Example,7,2024-05-31\n")]
    [InlineData("Région,Cercle,Rapatriés,Date\nNord,Exemple,7,31/05/2024\n")]
    [InlineData("Organization,Cluster,Region,District,Population group,Households,Individuals,Date\nExample Aid,WASH,North,Example,IDP,1,7,2024-05-31\n")]
    [InlineData("Organisation,Secteur,Région,Cercle,Nombre d’individus PDI,Date\nAide Exemple,WASH,Nord,Exemple,7,31/05/2024\n")]
    [InlineData("Governorate,District,Families,Individuals,Date\nNorth,Example,1,7,2024-05-31\n")]
    [InlineData("Region,District,Date,Population type,Households,Commodity\nNorth,Example,2024-05-31,IDP,3,Rice\n")]
    [InlineData("Region,District,Health facility,Population group,Number of persons,Disease\nNorth,Example,Centre,IDP,3,Measles\n")]
    [InlineData("Admin1 name,Admin2 name,Population group,Individuals,Severity,Sector\nNorth,Example,IDP,3,4,WASH\n")]
    [InlineData("Région,Cercle,Groupe de population,Personnes dans le besoin,Nombre de personnes\nNord,Exemple,PDI,30,7\n")]
    [InlineData("Region,Programme,Refugees,IDPs,Total budget USD\nNorth,Health,1000,500,1500\n")]
    [InlineData("Region,District,Houses destroyed,Displaced persons,Deaths\nNorth,Example,12,60,1\n")]
    [InlineData("Region,District,% IDPs,% Returnees\nNorth,Example,12,3\n")]
    public async Task Table_of_refugees_alone_of_a_response_of_a_need_or_of_nobody_named_is_none_of_DTM(string text)
    {
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.False(await FormatRun.Registry.Reader(DtmRun.Format)!.RecognisesAsync(source, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Column_of_groups_says_whom_each_row_counts()
    {
        const string Text = "Population type,State,State Pcode,LGA,LGA Pcode,Households,Individuals,Survey date\nIDP,NORTH,XN01,ONE,XN0101,120,600,2024-05-31\nReturnee,NORTH,XN01,ONE,XN0101,20,100,2024-05-31\nNomads,NORTH,XN01,ONE,XN0101,2,10,2024-05-31\n";
        var items = await DtmRun.ReadAsync(Text);
        var counts = items.Select(i => i.Record).OfType<MobilityCount>().ToList();
        Assert.Equal(
            [("idp", CountUnit.Person, 600m), ("idp", CountUnit.Household, 120m), ("returnee", CountUnit.Person, 100m), ("returnee", CountUnit.Household, 20m), (null, CountUnit.Person, 10m), (null, CountUnit.Household, 2m)],
            counts.Select(c => (c.PopulationGroup, c.Unit!.Value, c.Count!.Value!.Value)));
        Assert.Equal(("GC3407", 4, "A"), items.SelectMany(i => i.Findings).Select(f => (f.Code, f.Origin.Row!.Value, f.Origin.CellColumn)).Distinct().Single());
        Assert.Equal(Text, await DtmRun.TextAsync(counts));
    }

    [Fact]
    public async Task French_column_of_groups_does_too()
    {
        const string Text = "Région;Cercle;Type de population;Ménages;Individus;Date\nNord;Exemple;PDI;12;60;31/05/2024\nNord;Exemple;Retourné de l’étranger;2;10;31/05/2024\n";
        var counts = await DtmRun.RecordsAsync<MobilityCount>(Text);
        Assert.Equal(["idp", "idp", "returning-migrant", "returning-migrant"], counts.Select(c => c.PopulationGroup));
        Assert.Equal(Text, await DtmRun.TextAsync(counts));
    }

    [Fact]
    public async Task Periods_of_displacement_say_that_the_families_of_a_place_are_displaced()
    {
        const string Text = "Location ID,Place ID,Governorate,District,Location Name,Latitude,Longitude,Families,Individuals,South,Camp,Pre June14 Period of displacement,date\n101,5,North,Example,Village,33.1,43.9,12,72,12,0,12,2019-04-30\n";
        var counts = await DtmRun.RecordsAsync<MobilityCount>(Text);
        Assert.Equal([("dtm/iraq", "idp", CountUnit.Person, 72m), ("dtm/iraq", "idp", CountUnit.Household, 12m)], counts.Select(c => (c.Source!.Format!, c.PopulationGroup!, c.Unit!.Value, c.Count!.Value!.Value)));
        Assert.Equal(Text, await DtmRun.TextAsync(counts));
    }

    [Theory]
    [InlineData("Nom du site/village", true)]
    [InlineData("Village ou quartier", true)]
    [InlineData("Nom de la localité/site", true)]
    [InlineData("Village de provenance", false)]
    [InlineData("Nom du chef de village", false)]
    public async Task Words_of_a_column_say_whether_it_names_the_site(string column, bool isSite)
    {
        var count = await DtmRun.OneAsync<MobilityCount>($"Province,Département,Sous-préfecture,{column},Individus PDI,Date\nNord,Exemple,Bourg,Quartier,7,31/05/2024\n");
        Assert.Equal(isSite ? "Quartier" : "Bourg", count.Places!.Single().Name);
    }

    [Fact]
    public async Task Commune_above_a_hill_is_the_second_level()
    {
        var count = await DtmRun.OneAsync<MobilityCount>("Province,Commune,Colline,Nombre de personnes déplacées,Date\nNord,Exemple,Petite,7,31/05/2024\n");
        Assert.Equal(("Petite", 3), (count.Places!.Single().Name, count.Places!.Single().Level));
        Assert.Equal([(1, "Nord"), (2, "Exemple")], count.Places!.Single().Within!.Select(u => (u.Level, u.Name!)));
        var elsewhere = await DtmRun.OneAsync<MobilityCount>("Région,Province,Commune,Nombre de personnes déplacées,Date\nNord,Exemple,Bourg,7,31/05/2024\n");
        Assert.Equal(("Bourg", 3), (elsewhere.Places!.Single().Name, elsewhere.Places!.Single().Level));
    }

    [Fact]
    public async Task Registry_of_flows_may_count_migrants_and_name_its_point_and_countries_the_other_way_round()
    {
        const string Text = "Survey Date,FMP Name,FMP Country,Flow type,Departure country,Final destination country,Main transport,Total number of migrants,Adult males,Boys\n2023-03-15,Point,Mali,Outgoing,Mali,Algeria,Bus,13,12,1\n";
        var count = await DtmRun.OneAsync<MobilityCount>(Text);
        Assert.Equal(("dtm/fmr-en", Measure.Flow, CountUnit.Movement, 13m), (count.Source!.Format, count.Measure, count.Unit, count.Count!.Value));
        Assert.Equal(["MLI", "MLI", "DZA"], count.Places!.Select(p => p.Country!.Value.Alpha3));
        Assert.Equal(Text, await DtmRun.TextAsync([count]));
    }

    [Fact]
    public async Task Zone_above_a_woreda_is_the_second_level_and_one_that_groups_states_is_none()
    {
        var ethiopia = await DtmRun.OneAsync<MobilityCount>("1.1.e.1: Region,1.1.e.2: Zone,1.1.e.3: Woreda,IDP individuals,Survey date\nNorth,Middle,Example,12,2024-05-31\n");
        Assert.Equal(("Example", 3), (ethiopia.Places!.Single().Name, ethiopia.Places!.Single().Level));
        Assert.Equal(["North", "Middle"], ethiopia.Places!.Single().Within!.Select(u => u.Name));
        var nigeria = await DtmRun.OneAsync<MobilityCount>("Zone,State,LGA,IDP individuals,Survey date\nNorth East,ONE,TWO,12,2024-05-31\n");
        Assert.Equal("TWO", nigeria.Places!.Single().Name);
        Assert.Equal("ONE", Assert.Single(nigeria.Places!.Single().Within!).Name);
    }
}
