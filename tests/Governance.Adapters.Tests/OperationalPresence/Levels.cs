using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.OperationalPresence;

/// <summary>Which columns are the administrative levels, where a word alone does not tell.</summary>
public class Levels
{
    [Theory]
    [InlineData("Region,Province,Province code,Organisation,Sector", "North,Example,AF99,Aid Example,Health", "Example", "AF99")]
    [InlineData("Region,Organisation,Sector", "North,Aid Example,Health", "North", null)]
    [InlineData("Province;Title;Code Province;Organisation;Secteur", "Lac;Une action;TD99;Aide Exemple;Santé", "Lac", "TD99")]
    [InlineData("Province;Title;Organisation;Secteur", "Lac;TD99;Aide Exemple;Santé", "Lac", "TD99")]
    public async Task Name_and_code_are_of_the_same_unit(string header, string row, string name, string? code)
    {
        var text = $"{header}\n{row}\n";
        var activity = Assert.Single(await ReadAsync(text));
        var place = activity.Places!.Single();
        Assert.Equal((1, name, code), (place.Level, place.Name, place.PCode?.Code));
        Assert.Equal(text, Encoding.UTF8.GetString((await FormatRun.WriteAsync([activity], format: "operational-presence")).Bytes));
    }

    [Theory]
    [InlineData("Region,Region code,Province,Organisation,Sector", "North,PH99,Example,Aid Example,Health", "1 North PH99", "2 Example")]
    [InlineData("Region,Region code,Province,Province code,Organisation,Sector", "North,PH99,Example,PH9901,Aid Example,Health", "1 North PH99", "2 Example PH9901")]
    [InlineData("Region,Province,Municipality,Organisation,Sector", "North,Example,Town,Aid Example,Health", "1 North", "2 Example", "3 Town")]
    [InlineData("Region,Province,Province code,Municipality,Organisation,Sector", "North,Example,PH9901,Town,Aid Example,Health", "1 North", "2 Example PH9901", "3 Town")]
    [InlineData("Region,Province,District,Organisation,Sector", "North,Example,One,Aid Example,Health", "1 Example", "2 One")]
    [InlineData("Region,State,LGA,Organisation,Sector", "North Zone,North State,One,Aid Example,Health", "1 North State", "2 One")]
    [InlineData("Region,Region code,State,LGA,Organisation,Sector", "North Zone,NG9,North State,One,Aid Example,Health", "1 North State", "2 One")]
    [InlineData("State,Region,District,Organisation,Sector", "A State,Here,One,Aid Example,Health", "1 Here", "2 One")]
    [InlineData("Organisation;Secteur;Région;Province;Commune", "Aide Exemple;Santé;Nord;Exemple;Bourg", "1 Nord", "2 Exemple", "3 Bourg")]
    [InlineData("Organisation;Secteur;Région;Province;Code province;Commune", "Aide Exemple;Santé;Nord;Exemple;BF9901;Bourg", "1 Nord", "2 Exemple BF9901", "3 Bourg")]
    [InlineData("Organisation;Secteur;Département;Commune", "Aide Exemple;Santé;Nord;Bourg", "1 Nord", "2 Bourg")]
    [InlineData("Organisation;Secteur;Département;Code département;Commune;Code commune", "Aide Exemple;Santé;Nord;HT99;Bourg;HT9901", "1 Nord HT99", "2 Bourg HT9901")]
    [InlineData("Organisation;Secteur;Préfecture;Sous-préfecture;Commune", "Aide Exemple;Santé;Exemple;Une;Autre", "1 Exemple", "2 Une", "3 Autre")]
    [InlineData("Organisation;Secteur;Région;Préfecture;Sous-préfecture", "Aide Exemple;Santé;Nord;Exemple;Une", "1 Nord", "2 Exemple", "3 Une")]
    [InlineData("Organisation;Secteur;Région;Département;Commune", "Aide Exemple;Santé;Nord;Exemple;Bourg", "1 Nord", "2 Exemple", "3 Bourg")]
    [InlineData("Nom de l'organisation;Domaine d'intervention;Région d'intervention;Cercle d'intervention;Communes d'intervention", "Aide Exemple;Santé;Nord;Exemple;Bourg", "1 Nord", "2 Exemple", "3 Bourg")]
    [InlineData("Organisation;Secteur;Province;Département;Sous-préfecture", "Aide Exemple;Santé;Lac;Exemple;Une", "1 Lac", "2 Exemple", "3 Une")]
    [InlineData("Organisation;Secteur;Département;Commune;Arrondissement", "Aide Exemple;Santé;Nord;Bourg;Une", "1 Nord", "2 Bourg", "3 Une")]
    [InlineData("Organisation;Secteur;Départements;Code département;Communes;Code commune", "Aide Exemple;Santé;Nord;HT01;Bourg;HT0111", "1 Nord HT01", "2 Bourg HT0111")]
    [InlineData("Organisation;Secteur;Département;Arrondissement;Commune", "Aide Exemple;Santé;Nord;Groupe;Bourg", "1 Nord", "2 Bourg")]
    [InlineData("Organisation;Secteur;Département;Sous-préfecture;Commune", "Aide Exemple;Santé;Nord;Une;Bourg", "1 Nord", "2 Une", "3 Bourg")]
    [InlineData("Organisation;Secteur;Région;Département;Arrondissement", "Aide Exemple;Santé;Nord;Exemple;Une", "1 Nord", "2 Exemple", "3 Une")]
    [InlineData("Organisation;Secteur;Province;Commune;Code commune;Colline", "Aide Exemple;Santé;Nord;Exemple;BI9901;Une", "1 Nord", "2 Exemple BI9901", "3 Une")]
    [InlineData("Organisation;Secteur;Wilaya;Moughataa;Commune", "Aide Exemple;Santé;Nord;Exemple;Bourg", "1 Nord", "2 Exemple", "3 Bourg")]
    public async Task Unit_has_the_level_that_the_columns_beside_it_give_it(string header, string row, params string[] units)
    {
        var text = $"{header}\n{row}\n";
        var activity = Assert.Single(await ReadAsync(text));
        var place = activity.Places!.Single();
        Assert.Equal(units, (place.Within ?? []).Select(u => $"{u.Level} {u.Name} {u.PCode?.Code}".Trim()).Append($"{place.Level} {place.Name} {place.PCode?.Code}".Trim()));
        Assert.Equal(text, Encoding.UTF8.GetString((await FormatRun.WriteAsync([activity], format: "operational-presence")).Bytes));
    }

    [Theory]
    [InlineData("Nombre de personnes ciblées")]
    [InlineData("Cible (bénéficiaires)")]
    public async Task Number_of_people_may_be_called_one_in_French(string target)
    {
        var text = $"Organisation;Secteur;Région;{target};Nombre de personnes atteintes\nAide Exemple;Santé;Gao;500;420\n";
        var reach = Assert.Single(Assert.Single(await ReadAsync(text)).Reach!);
        Assert.Equal((500m, 420m), (reach.Target!.Value, reach.Reached!.Value));
    }

    [Fact]
    public async Task NA_is_no_place_but_a_country()
    {
        const string Text = "Country,Region,Region code,District,District code,Organisation,Sector\nNA,NA,NA,One,NA,Aid Example,Health\n";
        var activity = Assert.Single(await ReadAsync(Text));
        var place = activity.Places!.Single();
        Assert.Equal(("NAM", 2, "One", null, null), (place.Country!.Value.Alpha3, place.Level, place.Name, place.PCode?.Code, place.Within));
        Assert.Equal(Text, Encoding.UTF8.GetString((await FormatRun.WriteAsync([activity], format: "operational-presence")).Bytes));
    }

    private static async Task<List<Activity>> ReadAsync(string text)
        => [.. (await FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ReadOptions(), "operational-presence")).Select(i => i.Record).OfType<Activity>()];
}
