using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Hsds;

/// <summary>Texts of a directory that tell a shelter, or where it is, in other places than the specification has for that. Nothing in them is real.</summary>
public class PlaceTexts
{
    private const string Place = """
        "service_at_locations":[{"id":"a1","location":{"id":"l1","name":"Cour 77","addresses":[{"address_1":"Rue 77","city":"Gao","country":"ML"}]}}]
        """;

    [Theory]
    [InlineData("""[{"id":"1","name":"Accueil","status":"active","service_at_locations":[{"location":{"id":"l1","name":"Foyer pour femmes 77"}}]}]""", true)]
    [InlineData("""[{"id":"1","name":"Accueil","status":"active","service_at_locations":[{"location":{"id":"l1","name":"Cour 77"}},{"location":{"id":"l2","alternate_name":"Foyer pour femmes"}}]}]""", true)]
    [InlineData("""[{"id":"1","name":"Accueil","status":"active","services_at_location":[{"location":{"id":"l1","name":"Foyer pour femmes 77"}}]}]""", true)]
    [InlineData("""[{"id":"1","service":{"id":"2","name":"Accueil"},"location":{"id":"l1","name":"Foyer pour femmes 77"}}]""", true)]
    [InlineData("""[{"id":"1","name":"a","tax_status":"x","services":[{"id":"2","name":"Accueil","service_at_locations":[{"location":{"id":"l1","name":"Foyer pour femmes 77"}}]}]}]""", true)]
    [InlineData("""[{"id":"1","name":"Accueil","status":"active","service_at_locations":[{"location":{"id":"l1","name":"Jardin 77"}}]}]""", false)]
    public async Task Name_of_the_place_tells_a_shelter(string text, bool isWithheld)
        => Assert.Equal(!isWithheld, (await WriteAsync(text, "f.json")).Text.Contains("77", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"attributes\":[\"Emergency shelter\"]", true)]
    [InlineData("\"attributes\":[\"Jardin\"]", false)]
    [InlineData("\"attributes\":{\"taxonomy_term\":{\"name\":\"Emergency shelter\"}}", true)]
    [InlineData("\"attributes\":[{\"label\":\"Emergency shelter\"}]", true)]
    [InlineData("\"attributes\":[{\"value\":\"Emergency shelter\"}]", true)]
    [InlineData("\"attributes\":[{\"taxonomy_term\":\"Emergency shelter\"}]", true)]
    [InlineData("\"attributes\":[{\"taxonomy_term\":{\"name\":\"Jardin\",\"description\":\"No shelter\",\"taxonomy\":\"Shelter\"}}]", false)]
    [InlineData("\"taxonomy_terms\":[{\"name\":\"Emergency shelter\"}]", true)]
    [InlineData("\"program\":{\"name\":\"Emergency shelter\"}", true)]
    [InlineData("\"organization\":{\"id\":\"o\",\"name\":\"Women’s refuge\"}", true)]
    [InlineData("\"organization\":{\"id\":\"o\",\"name\":\"Association\"}", false)]
    public async Task Terms_of_any_shape_tell_a_shelter(string member, bool isWithheld)
        => Assert.Equal(!isWithheld, (await WriteAsync($$"""[{"id":"1","name":"Accueil","status":"active",{{member}},{{Place}} }]""", "s.json")).Text.Contains("77", StringComparison.Ordinal));

    [Theory]
    [InlineData("""[{"id":"t","z":"\ud800","taxonomy_term":{"name":"Emergency shelter"}}]""", true)]
    [InlineData("""[{"id":"t","taxonomy_term":{"name":"Emergency shelter"}}""", true)]
    [InlineData("""["Emergency shelter"]""", true)]
    [InlineData("Food, emergency shelter", true)]
    [InlineData("""[{"id":"t","taxonomy_term":{"name":"Jardin"}}""", false)]
    [InlineData("Food, garden", false)]
    public async Task List_that_cannot_be_read_tells_a_shelter_where_it_may_have_one(string list, bool isWithheld)
    {
        foreach (var column in (string[])["attributes", "service_taxonomy"])
        {
            var (written, report) = await WriteAsync($"id,name,status,{column},transportation\n1,Accueil,active,{Cell(list)},Bus 77\n", "services.csv");
            Assert.Equal(!isWithheld, written.Contains("77", StringComparison.Ordinal));
            Assert.Equal(isWithheld, report.Losses.Any(l => l.Reason == LossReason.Withheld));
        }
    }

    [Theory]
    [InlineData("""[{"id":"s1","name":"Foyer pour femmes","z":"\ud800","service_at_locations":[{"location":{"name":"Cour 77"}}]}]""", true)]
    [InlineData("""[{"id":"s1","name":"Foyer pour femmes","service_at_locations":[{"location":{"name":"Cour 77"}}]}""", true)]
    [InlineData("""["a",{"id":"s1","name":"Foyer pour femmes","service_at_locations":[{"location":{"name":"Cour 77"}}]}]""", true)]
    [InlineData("""["a",{"id":"s1","name":"Jardin","service_at_locations":[{"location":{"name":"Cour 77"}}]}]""", false)]
    public async Task List_of_services_that_makes_no_records_goes_without_a_shelter(string services, bool isWithheld)
    {
        var (written, report) = await WriteAsync($"id,name,tax_status,services\nA,Alpha,x,{Cell(services)}\n", "organizations.csv");
        Assert.Equal(!isWithheld, written.Contains("77", StringComparison.Ordinal));
        Assert.Equal(isWithheld, report.Losses.Any(l => l is { RecordType: nameof(Organisation), Field: "/extensions/hsds/services", Reason: LossReason.Withheld }));
    }

    [Theory]
    [InlineData("\"programs\":[{\"id\":\"p\",\"services\":[{\"name\":\"Foyer pour femmes\",\"location\":{\"name\":\"77\"}}]}]", true)]
    [InlineData("\"programs\":[{\"id\":\"p\",\"services\":[{\"name\":\"Jardin\",\"location\":{\"name\":\"77\"}}]}]", false)]
    [InlineData("\"location\":{\"name\":\"Foyer pour femmes\",\"addresses\":[{\"address_1\":\"Rue 77\"}]}", true)]
    [InlineData("\"alternate_name\":\"Women’s refuge\",\"addresses\":[{\"address_1\":\"Rue 77\"}]", true)]
    [InlineData("\"addresses\":[{\"address_1\":\"Rue 77\"}]", false)]
    [InlineData("\"services\":[{\"id\":\"s\",\"name\":\"Foyer pour femmes\"}],\"service_at_locations\":[{\"service_id\":\"s\",\"location\":{\"name\":\"77\"}}]", true)]
    public async Task Member_of_an_organisation_that_makes_no_record_goes_without_the_place_of_a_shelter(string member, bool isWithheld)
        => Assert.Equal(!isWithheld, (await WriteAsync($$"""[{"id":"1","name":"Association","tax_status":"x",{{member}} }]""", "o.json")).Text.Contains("77", StringComparison.Ordinal));

    [Theory]
    [InlineData("address", true)]
    [InlineData("x-Street", true)]
    [InlineData("homeAddress", true)]
    [InlineData("geo_lat", true)]
    [InlineData("coordinates", true)]
    [InlineData("map_url", true)]
    [InlineData("external_identifier", true)]
    [InlineData("Coordonnées", true)]
    [InlineData("email_address", false)]
    [InlineData("location_type", false)]
    [InlineData("relocation", false)]
    [InlineData("fees", false)]
    public async Task Field_of_another_name_tells_a_place_by_its_words(string field, bool isWithheld)
    {
        foreach (var value in (string[])["\"Rue 77\"", "[{\"x\":\"Rue 77\"}]"])
        {
            Assert.Equal(!isWithheld, (await WriteAsync($$"""[{"id":"1","name":"Foyer pour femmes","status":"active","x":"",{{(field == "location_type" ? "" : "\"location_type\":\"physical\",")}}"{{field}}":{{value}} }]""", "s.json")).Text.Contains("77", StringComparison.Ordinal));
            Assert.Equal(!isWithheld, (await WriteAsync($$"""[{"id":"1","name":"a","tax_status":"x","services":[{"id":"2","name":"Foyer pour femmes","{{field}}":{{value}} }]}]""", "o.json")).Text.Contains("77", StringComparison.Ordinal));
        }
    }

    private static async Task<(string Text, WriteReport Report)> WriteAsync(string text, string name)
        => await Run.WriteAsync((await Run.ReadAsync(Encoding.UTF8.GetBytes(text), name)).Select(i => i.Record).OfType<Record>(), "out.json");

    private static string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
