using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.OperationalPresence;

/// <summary>Which columns are the first administrative level, where several may be.</summary>
public class FirstLevels
{
    [Theory]
    [InlineData("Region,Province,Province code,Organisation,Sector", "North,Example,AF99,Aid Example,Health", "Example", "AF99")]
    [InlineData("Region,Region code,Province,Organisation,Sector", "North,AF90,Example,Aid Example,Health", "North", "AF90")]
    [InlineData("Region,Region code,Province,Province code,Organisation,Sector", "North,PH99,Example,PH9901,Aid Example,Health", "North", "PH99")]
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
