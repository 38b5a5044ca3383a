using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;

namespace Governance.Adapters.Tests.Hsds;

public class Directories
{
    [Fact]
    public async Task Service_is_read_with_who_provides_it_hours_languages_and_place()
    {
        var f = Assert.IsType<Facility>(Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(Fixtures.ServiceJson), "s.json")).Record);
        Assert.Equal(("hsds:service/5d0b6d3e-0000-4000-8000-000000000011", "Maison des migrants", "+223 00 00 00 00"), (f.Id, f.Name.Text, f.Contacts![0].Value));
        Assert.Equal(("hsds:organization/5d0b6d3e-0000-4000-8000-000000000001", "Direction régionale"), (f.Operators![0].OrganisationId, f.Operators[0].Name));
        Assert.Equal((ServiceStatus.Active, 15, "fr ses"), (f.Services![0].Status, f.Services[0].MinimumAge, string.Join(' ', f.Services[0].Languages!)));
        Assert.Equal(("monday tuesday wednesday", "08:00", "16:30"), (string.Join(' ', f.Services[0].Schedule![0].Days!), f.Services[0].Schedule![0].Opens.ToString(), f.Services[0].Schedule![0].Closes.ToString()));
        Assert.Equal(("Rue 1, Porte 2", "Gao", "MLI", 16.27m), (f.Address!.Street, f.Address.City, f.Address.Country.ToString(), f.Place!.Point!.Value.Latitude));
    }

    [Fact]
    public async Task Service_comes_back_as_it_was_spelled()
    {
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes(Fixtures.ServiceJson), "s.json");
        var (text, report) = await Run.WriteAsync(items.Select(i => i.Record!), "s.json");
        Assert.Empty(report.Losses);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Fixtures.ServiceJson), JsonNode.Parse(text)), text);
    }

    [Theory]
    [InlineData("shelter", null, false)]
    [InlineData("women-shelter", null, false)]
    [InlineData("migrant-house", LocationDisclosure.Locality, false)]
    [InlineData("migrant-house", null, true)]
    [InlineData("shelter", LocationDisclosure.Public, true)]
    public async Task Place_is_written_only_where_everybody_may_know_it(string kind, LocationDisclosure? disclosure, bool isWritten)
    {
        var f = new Facility { Id = "f", Name = new LocalizedText { Language = "fr", Text = "Lieu" }, Kind = kind, LocationDisclosure = disclosure, Address = new PostalAddress { Street = "Rue 77" }, Place = new Place { Point = new GeoPoint(16.5m, 0.5m) } };
        foreach (var layout in new[] { "service", "location" })
        {
            var (text, report) = await Run.WriteAsync([f], "f.json", layout);
            Assert.Equal(isWritten, text.Contains("Rue 77", StringComparison.Ordinal));
            Assert.Equal(isWritten, text.Contains("16.5", StringComparison.Ordinal));
            Assert.Equal(!isWritten, report.Losses.Any(l => l.Field.StartsWith("/address", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Page_of_an_api_is_a_list()
    {
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes("""{"total_items":1,"contents":[{"id":"1","name":"Exemple","tax_status":"x"}]}"""), "o.json");
        Assert.IsType<Organisation>(items[0].Record);
    }

    [Theory]
    [InlineData("id,location_id,number\n1,2,3\n")]
    [InlineData("id,service_id,location_id,description\n1,2,3,\n")]
    public async Task Table_that_adds_to_others_is_named(string text)
        => Assert.Equal(["GC4702"], (await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "t.csv")).SelectMany(i => i.Findings).Select(f => f.Code));

    [Fact]
    public async Task Damaged_list_status_and_age_are_findings_and_keep_their_text()
    {
        const string text = """[{"id":"1","name":"x","status":"open","minimum_age":"old","schedules":[{"byday":"XX"}],"languages":[{"code":"f r"}]}]""";
        var item = Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "s.json"));
        Assert.Equal(["GC4701", "GC4704", "GC4704", "GC4706"], item.Findings.Select(f => f.Code).Order());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse((await Run.WriteAsync([item.Record!], "s.json")).Text)));
    }
}
