using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>Which columns are the administrative levels, where a word alone does not tell.</summary>
public class Levels
{
    [Theory]
    [InlineData("Region,State,LGA,IDP individuals,Survey date", "North Zone,North State,One,12,2024-05-03", "1 North State", "2 One")]
    [InlineData("Region,Region pcode,State,LGA,IDP individuals,Survey date", "North Zone,NG9,North State,One,12,2024-05-03", "1 North State", "2 One")]
    [InlineData("State,Region,Region pcode,District,IDP individuals", "A State,Here,SO99,One,12", "1 Here SO99", "2 One")]
    [InlineData("Region,Province,Municipality,IDP individuals", "Region XX,Example,Town,12", "1 Region XX", "2 Example", "3 Town")]
    [InlineData("Region,Province,Province pcode,Municipality,IDP individuals", "Region XX,Example,PH9901,Town,12", "1 Region XX", "2 Example PH9901", "3 Town")]
    [InlineData("Region,Province,District,IDP individuals", "North,Example,One,12", "1 Example", "2 One")]
    [InlineData("Region,Department,IDP individuals", "North,Example,12", "1 North", "2 Example")]
    [InlineData("Department,Municipality,IDP individuals", "Example,Town,12", "1 Example", "2 Town")]
    [InlineData("Département,Commune,Section communale,Individus déplacés,Date de collecte", "Nord,Bourg,1re,12,2024-05-03", "1 Nord", "2 Bourg", "3 1re")]
    [InlineData("Département,Code département,Commune,Code commune,Individus déplacés", "Nord,HT99,Bourg,HT9901,12", "1 Nord HT99", "2 Bourg HT9901")]
    [InlineData("Préfecture,Sous-préfecture,Commune,Localité,Individus PDI", "Exemple,Une,Autre,,12", "1 Exemple", "2 Une", "3 Autre")]
    [InlineData("Région,Préfecture,Sous-préfecture,Individus PDI", "Nord,Exemple,Une,12", "1 Nord", "2 Exemple", "3 Une")]
    [InlineData("Région,Département,Commune,Individus PDI", "Nord,Exemple,Une,12", "1 Nord", "2 Exemple", "3 Une")]
    [InlineData("Région d’accueil,Code région,Province d’accueil,Code province,Individus PDI", "Nord,BF99,Exemple,BF9901,12", "1 Nord BF99", "2 Exemple BF9901")]
    [InlineData("Départements,Code département,Communes,Code commune,Individus PDI", "Nord,HT01,Bourg,HT0111,12", "1 Nord HT01", "2 Bourg HT0111")]
    [InlineData("Départements,Code département,Communes,Individus PDI", "Nord,HT01,Bourg,12", "1 Nord HT01", "2 Bourg")]
    [InlineData("Provinces,Code province,Communes,Code commune,Collines,Individus PDI", "Nord,BI01,Bourg,BI0101,Une,12", "1 Nord BI01", "2 Bourg BI0101", "3 Une")]
    [InlineData("Département,Arrondissement,Commune,Individus PDI", "Nord,Groupe,Bourg,12", "1 Nord", "2 Bourg")]
    [InlineData("Région,Département,Arrondissement,Individus PDI", "Nord,Exemple,Une,12", "1 Nord", "2 Exemple", "3 Une")]
    [InlineData("Province,Commune,Code commune,Colline,Individus PDI", "Nord,Exemple,BI9901,Une,12", "1 Nord", "2 Exemple BI9901", "3 Une")]
    [InlineData("Province,Commune,Colline,IDP individuals,Survey date", "Nord,Exemple,Une,12,2024-05-03", "1 Nord", "2 Exemple", "3 Une")]
    [InlineData("Wilaya,Moughataa,Commune,Individus PDI", "Nord,Exemple,Bourg,12", "1 Nord", "2 Exemple", "3 Bourg")]
    [InlineData("Province,District,Posto,IDP individuals,Survey date", "Nord,Exemple,Une,12,2024-05-03", "1 Nord", "2 Exemple", "3 Une")]
    public async Task Unit_has_the_level_that_the_columns_beside_it_give_it(string header, string row, params string[] units)
    {
        var text = $"{header}\n{row}\n";
        var count = await DtmRun.OneAsync<MobilityCount>(text);
        var place = count.Places!.Single();
        Assert.Equal(units, (place.Within ?? []).Select(u => $"{u.Level} {u.Name} {u.PCode?.Code}".Trim()).Append($"{place.Level} {place.Name} {place.PCode?.Code}".Trim()));
        Assert.Equal(text, await DtmRun.TextAsync([count]));
    }

    [Theory]
    [InlineData("v3")]
    [InlineData("hapi")]
    public async Task Count_below_the_levels_of_published_tables_is_not_told_as_one_of_the_unit_above(string layout)
    {
        var commune = await DtmRun.OneAsync<MobilityCount>("Pays,Région,Cercle,Commune,Individus PDI,Date\nMali,Nord,Exemple,Une,12,2024-05-03\n");
        var cercle = await DtmRun.OneAsync<MobilityCount>("Pays,Région,Cercle,Individus PDI,Date\nMali,Nord,Exemple,30,2024-05-03\n");
        var report = (await FormatRun.WriteAsync([commune, cercle], new WriteOptions { Layout = layout }, "dtm")).Report;
        Assert.Equal(1, report.Written);
    }

    [Fact]
    public async Task Stock_of_which_no_movement_is_stated_is_of_people_present()
    {
        var count = new MobilityCount { Id = "c-1", Measure = Measure.Stock, Unit = CountUnit.Person, PopulationGroup = "idp", Count = new Quantity { Value = 12 } };
        Assert.Equal(1, (await FormatRun.WriteAsync([count], new WriteOptions { Layout = "v3" }, "dtm")).Report.Written);
        count.Movement = "arrival";
        Assert.Equal(0, (await FormatRun.WriteAsync([count], new WriteOptions { Layout = "v3" }, "dtm")).Report.Written);
    }
}
