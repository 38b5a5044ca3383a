using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Hsds;

/// <summary>Where people sleep in need of protection, the place stays back, also where no kind of facility says what it is.</summary>
public class Shelters
{
    private const string Place = """
        "service_at_locations":[{"id":"a3","location":{"id":"a4","location_type":"physical","name":"Cour 77","latitude":77.5,"longitude":-0.04,"addresses":[{"address_1":"Rue 77","city":"Gao","country":"ML"}]}}]
        """;

    [Theory]
    [InlineData("Emergency Shelter", true)]
    [InlineData("Hébergement d’urgence", true)]
    [InlineData("L'hébergement d'urgence des familles", true)]
    [InlineData("Accommodation", true)]
    [InlineData("Domestic Violence Shelters", true)]
    [InlineData("Women's refuge", true)]
    [InlineData("Foyer pour femmes victimes de violences", true)]
    [InlineData("Maison d’accueil", true)]
    [InlineData("Hébergement des victimes de la traite", true)]
    [InlineData("Foyer pour mineurs non accompagnés", true)]
    [InlineData("Safe houses", true)]
    [InlineData("Safe household water", false)]
    [InlineData("Centre de transit", false)]
    [InlineData("Accueil", false)]
    [InlineData("Legal aid", false)]
    public async Task Term_of_a_service_withholds_its_place(string term, bool isWithheld)
    {
        var text = $$$"""[{"id":"1","name":"Exemple","status":"active","attributes":[{"taxonomy_term":{"id":"2","name":"{{{term}}}"}}],{{{Place}}}}]""";
        await CheckAsync(text, "service", isWithheld);
    }

    [Theory]
    [InlineData("name", "Foyer d'hébergement « Espoir »", true)]
    [InlineData("name", "Gao women’s shelter", true)]
    [InlineData("name", "Le Refuge", true)]
    [InlineData("name", "Main Street Shelter", true)]
    [InlineData("name", "Refugee advice", false)]
    [InlineData("name", "Maison des migrants", false)]
    [InlineData("alternate_name", "Centre d’hébergement pour femmes", true)]
    [InlineData("alternate_name", "Centre de jour", false)]
    public async Task Name_of_a_service_withholds_its_place(string member, string name, bool isWithheld)
    {
        var text = $$$"""[{"id":"1",{{{(member == "name" ? "" : "\"name\":\"Exemple\",")}}}"{{{member}}}":"{{{name}}}","status":"active",{{{Place}}}}]""";
        await CheckAsync(text, "service", isWithheld);
    }

    [Theory]
    [InlineData("Shelter for women", true)]
    [InlineData("Jardin", false)]
    public async Task Service_of_a_house_withholds_its_place(string term, bool isWithheld)
        => await CheckAsync($$$"""[{"id":"1","name":"Exemple","services":[{"id":"2","name":"Information"},{"id":"3","name":"Autre","attributes":[{"taxonomy_term":{"name":"{{{term}}}"}}],{{{Place}}}}]}]""", "facility", isWithheld);

    [Theory]
    [InlineData(null, "accommodation", false)]
    [InlineData("other", "accommodation", false)]
    [InlineData("transit-centre", "accommodation", true)]
    [InlineData("migrant-house", "accommodation", true)]
    [InlineData(null, "information", true)]
    public async Task Service_that_lets_people_sleep_withholds_a_place_of_no_kind(string? kind, string service, bool isWritten)
    {
        var f = new Facility { Id = "f", Name = Words("Lieu"), Kind = kind, Address = new PostalAddress { Street = "Rue 77" }, Services = [new Service { Kind = service }] };
        foreach (var layout in new[] { "service", "location", "service-at-location", "facility" })
        {
            var (text, report) = await Run.WriteAsync([f], "f.json", layout);
            Assert.Equal(isWritten, text.Contains("Rue 77", StringComparison.Ordinal));
            Assert.Equal(isWritten ? [] : [("/address/street", LossReason.Withheld)], report.Losses.Where(l => l.Field.StartsWith("/address", StringComparison.Ordinal)).Select(l => (l.Field, l.Reason)));
        }
    }

    [Theory]
    [InlineData(null, "Maison d’accueil", false)]
    [InlineData("reception-centre", "Maison d’accueil", true)]
    [InlineData("reception-centre", "Foyer pour femmes", false)]
    [InlineData("camp", "Victim shelters", false)]
    public async Task Kind_that_is_stated_stands_above_a_name_unless_that_names_who_is_protected(string? kind, string name, bool isWritten)
    {
        var f = new Facility { Id = "f", Name = Words(name), Kind = kind, Address = new PostalAddress { Street = "Rue 77" } };
        Assert.Equal(isWritten, (await Run.WriteAsync([f], "f.json", "location")).Text.Contains("Rue 77", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Place_of_a_shelter_that_is_said_to_be_public_is_written_as_it_was()
    {
        var text = $$$"""[{"id":"1","name":"Exemple","status":"active","attributes":[{"taxonomy_term":{"id":"2","name":"Emergency shelter"}}],{{{Place}}}}]""";
        var f = (Facility)Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "s.json")).Record!;
        f.LocationDisclosure = LocationDisclosure.Public;
        Assert.Contains("Rue 77", (await Run.WriteAsync([f], "s.json")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Association exemple", "Emergency shelter", true)]
    [InlineData("Women’s refuge", "Jardin", true)]
    [InlineData("Association exemple", "Jardin", false)]
    public async Task Shelter_within_an_organisation_goes_without_its_place(string name, string term, bool isWithheld)
    {
        var text = $$$"""[{"id":"1","name":"{{{name}}}","tax_status":"x","services":[{"id":"2","name":"Autre","attributes":[{"taxonomy_term":{"name":"{{{term}}}"}}],{{{Place}}}},{"id":"3","name":"Jardin","phones":[{"number":"1"}]}],"locations":[{"id":"a4","name":"Cour 77"}]}]""";
        var (written, report) = await Run.WriteAsync((await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "o.json")).Select(i => i.Record!), "o.json");
        Assert.Equal(!isWithheld, written.Contains("77", StringComparison.Ordinal));
        Assert.Contains("\"phones\":[{\"number\":\"1\"}]", written, StringComparison.Ordinal);
        Assert.Equal(isWithheld ? ["/extensions/hsds/locations", "/extensions/hsds/services"] : [], report.Losses.Where(l => l is { RecordType: nameof(Organisation), Reason: LossReason.Withheld }).Select(l => l.Field));
    }

    [Theory]
    [InlineData("Emergency shelter", "Exemple")]
    [InlineData("Autre", "Foyer pour femmes")]
    public async Task Location_of_a_joined_shelter_is_withheld_in_its_own_row_too(string term, string name)
    {
        (string, string)[] folder =
        [
            ("services.csv", $"id,name,status\n1,{name},active\n2,Jardin,active\n"),
            ("locations.csv", "id,name,location_type,latitude,longitude\n1,Cour,physical,77.5,1\n2,Champ,physical,16.5,1\n"),
            ("service_at_location.csv", "id,service_id,location_id,description\ns1,1,1,\ns2,2,2,\n"),
            ("addresses.csv", "id,location_id,address_1,city,country\na1,1,Rue 77,Gao,ML\na2,2,Rue 2,Gao,ML\n"),
            ("attributes.csv", "id,link_id,link_entity,taxonomy_term_id\nt1,1,service,x1\n"),
            ("taxonomy_terms.csv", $"id,name,taxonomy_id\nx1,{term},\n"),
        ];
        var items = await Run.ReadAsync("locations.csv", folder);
        Assert.Equal([LocationDisclosure.Withheld, null], items.Select(i => i.Record).OfType<Facility>().Select(f => f.LocationDisclosure));
        var (text, _) = await Run.WriteAsync(items.Select(i => i.Record!), "locations.csv");
        Assert.DoesNotContain("77", text, StringComparison.Ordinal);
        Assert.Contains("Rue 2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_service_where_a_joined_shelter_is_does_not_tell_its_place()
    {
        (string, string)[] folder =
        [
            ("services.csv", "id,name,status\n1,Exemple,active\n2,Jardin,active\n3,Verger,active\n"),
            ("locations.csv", "id,name,location_type\n1,Cour 77,physical\n2,Champ,physical\n"),
            ("service_at_location.csv", "id,service_id,location_id,description\ns1,1,1,\ns2,2,1,\ns3,3,2,\n"),
            ("attributes.csv", "id,link_id,link_entity,taxonomy_term_id\nt1,1,service,x1\n"),
            ("taxonomy_terms.csv", "id,name,taxonomy_id\nx1,Emergency shelter,\n"),
        ];
        var items = await Run.ReadAsync("services.csv", folder);
        Assert.Equal([LocationDisclosure.Withheld, LocationDisclosure.Withheld, null], items.Select(i => i.Record).OfType<Facility>().Select(f => f.LocationDisclosure));
    }

    [Theory]
    [InlineData("Foyer pour femmes", "")]
    [InlineData("Exemple", "Emergency shelter")]
    public async Task Place_that_a_shelter_names_itself_is_withheld_everywhere(string name, string term)
    {
        (string, string)[] folder =
        [
            ("services.csv", $"id,location_id,name,status\n1,1,{name},active\n2,1,Jardin,active\n3,2,Verger,active\n"),
            ("locations.csv", "id,name,location_type\n1,Cour 77,physical\n2,Champ,physical\n"),
            ("attributes.csv", "id,link_id,link_entity,taxonomy_term_id\nt1,1,service,x1\n"),
            ("taxonomy_terms.csv", $"id,name,taxonomy_id\nx1,{term},\n"),
        ];
        var services = await Run.ReadAsync("services.csv", folder);
        Assert.Equal([LocationDisclosure.Withheld, LocationDisclosure.Withheld, null], services.Select(i => i.Record).OfType<Facility>().Select(f => f.LocationDisclosure));
        Assert.Equal("Champ", ((Facility)services[2].Record!).Place!.Name);
        var locations = await Run.ReadAsync("locations.csv", folder);
        Assert.Equal([LocationDisclosure.Withheld, null], locations.Select(i => i.Record).OfType<Facility>().Select(f => f.LocationDisclosure));
        var (text, _) = await Run.WriteAsync(services.Select(i => i.Record!), "services.csv");
        Assert.DoesNotContain("77", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Women’s refuge", true)]
    [InlineData("Hébergement temporaire", true)]
    [InlineData("Jardin", false)]
    public async Task Term_of_an_older_version_withholds_a_place_too(string term, bool isWithheld)
    {
        var service = $$$"""{"id":"2","name":"Exemple","status":"active","service_taxonomys":[{"id":"t","taxonomy":{"id":"x","name":"{{{term}}}","vocabulary":"v"}}],{{{Place}}}}""";
        var facility = (Facility)Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes($"[{service}]"), "s.json")).Record!;
        var within = await Run.ReadAsync(Encoding.UTF8.GetBytes($$"""[{"id":"1","name":"Association","services":[{{service}}]}]"""), "o.json");
        foreach (var (text, record) in (List<(string, Facility)>)[((await Run.WriteAsync([facility], "s.json")).Text, facility), ((await Run.WriteAsync(within.Select(i => i.Record!), "o.json")).Text, (Facility)within[1].Record!)])
        {
            Assert.Equal(isWithheld ? LocationDisclosure.Withheld : null, record.LocationDisclosure);
            Assert.Equal(!isWithheld, text.Contains("77", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Service_before_the_shelter_that_is_at_its_place_does_not_tell_it()
    {
        (string, string)[] folder =
        [
            ("services.csv", "id,name,status\n1,Jardin,active\n2,Foyer pour femmes,active\n"),
            ("locations.csv", "id,name,location_type\n1,Cour 77,physical\n"),
            ("service_at_location.csv", "id,service_id,location_id,description\ns1,1,1,\ns2,2,1,\n"),
        ];
        var items = await Run.ReadAsync("services.csv", folder);
        Assert.Equal([LocationDisclosure.Withheld, LocationDisclosure.Withheld], items.Select(i => i.Record).OfType<Facility>().Select(f => f.LocationDisclosure));
        Assert.DoesNotContain("77", (await Run.WriteAsync(items.Select(i => i.Record!), "services.csv")).Text, StringComparison.Ordinal);
    }

    private static async Task CheckAsync(string text, string layout, bool isWithheld)
    {
        var f = (Facility)Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "f.json", new ReadOptions { Layout = layout })).Record!;
        Assert.Equal(isWithheld ? LocationDisclosure.Withheld : null, f.LocationDisclosure);
        Assert.Equal("Rue 77", f.Address?.Street);
        var (written, report) = await Run.WriteAsync([f], "f.json", layout);
        Assert.Equal(!isWithheld, written.Contains("77", StringComparison.Ordinal));
        Assert.Equal(isWithheld, report.Losses.Any(l => l is { Field: "/address/street", Reason: LossReason.Withheld }));
        Assert.Equal(isWithheld, report.Losses.Any(l => l is { Field: "/place/point/latitude", Reason: LossReason.Withheld }));

        // The terms that tell it are in the text of all services, which tells the place too.
        Assert.Equal(isWithheld && layout == "facility", report.Losses.Any(l => l.Field == "/locationDisclosure"));
    }

    private static LocalizedText Words(string text) => new() { Language = "fr", Text = text };
}
