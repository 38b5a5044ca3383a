using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Core.Tests.Validate;

/// <summary>JSON of other makers is named once; what nobody knows, and core records with a fault, are told as before.</summary>
public class ForeignJsonTests
{
    [Theory]
    [InlineData("GC0033", """{"data":[{"resource_hdx_id":"x","location_code":"MLI","population":5}]}""")]
    [InlineData("GC0033", """{"data":[{"location_code":"MLI","events":[{"goal":"x"}],"reference_period_start":"2024-01-01"}]}""")]
    [InlineData("GC0034", """[{"page":1,"pages":1,"per_page":50,"total":1},[{"indicator":{"id":"a","value":"b"},"value":5}]]""")]
    [InlineData("GC0035", """{"version":"2.0","class":"dataset","id":["geo"],"size":[1],"dimension":{},"value":[1]}""")]
    [InlineData("GC0035", """{"class":"collection","link":{"item":[]}}""")]
    [InlineData("GC0035", """{"dataset":{"dimension":{"id":["geo"],"size":[1]},"value":[1]}}""")]
    [InlineData("GC0036", """{"size":1,"totalElements":1,"data":[{"goal":["10"],"target":["10.7"],"series":"S","value":"1"},{"goal":["10"]}]}""")]
    [InlineData("GC0036", """[{"goal":["10"],"target":["10.7"],"indicator":["10.7.2"]},{"goal":["10"]},"x"]""")]
    [InlineData("GC0036", """{"goal":"10","code":"10","title":"x"}""")]
    [InlineData("GC0037", """{"status":true,"data":{"timeseries":[{"data_date":"2024-01-01","individuals":5}]}}""")]
    [InlineData("GC0037", """{"data":[{"geomaster_name":"Gao","individuals":"5"}]}""")]
    [InlineData("GC0038", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":null}]}""")]
    [InlineData("GC0038", """{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}""")]
    [InlineData("GC0038", """{"type":"Point","coordinates":[1,2]}""")]
    public void Json_of_another_maker_is_named_once(string code, string text)
    {
        Assert.Equal([code], Codes(text));
        Assert.Equal([code], Codes("\n  " + text + "\n"));
    }

    [Theory]
    [InlineData("GC0030", """{"data":[]}""")]
    [InlineData("GC0030", """{"data":[[{"location_code":"x"}]]}""")]
    [InlineData("GC0030", """{"data":[{"a":{"resource_hdx_id":"x"}},{"resource_hdx_id":"x"}]}""")]
    [InlineData("GC0030", """{"goal":"x"}""")]
    [InlineData("GC0030", """{"page":1,"total":5}""")]
    [InlineData("GC0030", """{"class":"dataset"}""")]
    [InlineData("GC0031", """{"type":"FeatureCollection"}""")]
    [InlineData("GC0031", """{"type":"Klingon","version":"2.0","class":"dataset"}""")]
    [InlineData("GC0006", """{"\ud800":1,"goal":["10"],"target":["10.7"]}""")]
    public void Json_that_nobody_knows_lacks_its_type(string code, string text) => Assert.Contains(code, Codes(text));

    [Fact]
    public void Record_of_ours_behind_one_of_another_maker_is_checked()
        => Assert.Equal(["GC0036", "GC0012"], Codes("""[{"goal":["10"],"target":["10.7"]},{"type":"Organisation","id":"o"}]"""));

    [Fact]
    public async Task Next_input_is_looked_at_anew()
    {
        var found = new List<Diagnostic>();
        var check = new Validator([], []).Begin(new ValidationOptions { RunRules = false }, found.Add);
        foreach (var text in new[] { """{"goal":["10"],"target":["10.7"]}""", """{"id":"x"}""" })
            await check.CheckJsonAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.json", RecordLayout.Json, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["GC0036", "GC0030"], found.Select(f => f.Code));
    }

    private static List<string> Codes(string text)
    {
        var found = new List<Diagnostic>();
        new Validator([], []).Validate(Encoding.UTF8.GetBytes(text), found.Add, new ValidationOptions { RunRules = false, InputName = "a.json" });
        return [.. found.Select(f => f.Code)];
    }
}
