using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Hsds;

/// <summary>The place of a shelter is told by nothing else that is there, in whatever order it comes. Nothing in it is real.</summary>
public class SharedPlaces
{
    private const string Secret = """{"id":"l1","location_type":"physical","name":"Cour 77","latitude":7.77,"longitude":1,"addresses":[{"address_1":"Rue 77","city":"Gao","country":"ML"}]}""";
    private const string Open = """{"id":"l2","location_type":"physical","name":"Champ","latitude":16.5,"longitude":1,"addresses":[{"address_1":"Rue 2","city":"Gao","country":"ML"}]}""";
    private const string Garden = $$"""{"id":"s1","name":"Jardin","status":"active","service_at_locations":[{"id":"a1","location":{{Secret}} }]}""";
    private const string Orchard = $$"""{"id":"s2","name":"Verger","status":"active","service_at_locations":[{"id":"a2","location":{{Open}} }]}""";
    private const string Shelter = """{"id":"s3","name":"Foyer pour femmes","status":"active","service_at_locations":[{"id":"a3","location_id":"l1"}]}""";

    [Theory]
    [InlineData("s.json", $"[{Garden},{Orchard},{Shelter}]")]
    [InlineData("s.json", $"{Garden}\n{Orchard}\n{Shelter}\n")]
    [InlineData("s.json", $$"""{"total_items":3,"total_pages":1,"page_number":1,"size":3,"first_page":true,"last_page":true,"empty":false,"contents":[{{Garden}},{{Orchard}},{{Shelter}}]}""")]
    [InlineData("s.json", $$"""{"services":[{{Garden}},{{Orchard}},{{Shelter}}]}""")]
    [InlineData("s.json", $$"""{"locations":[{{Secret}},{{Open}}],"services":[{{Shelter}}]}""")]
    [InlineData("s.json", $$"""[{"id":"x1","service":{"id":"t1","name":"Jardin"},"location":{{Secret}} },{"id":"x2","service":{"id":"t2","name":"Verger"},"location":{{Open}} },{"id":"x3","service":{"id":"t3","name":"Foyer pour femmes"},"location":{"id":"l1"} }]""")]
    [InlineData("o.json", $$"""[{"id":"o1","name":"a","tax_status":"x","locations":[{{Secret}},{{Open}}]},{"id":"o2","name":"b","services":[{{Shelter}}]}]""")]
    [InlineData("s.json", $$"""[{{Garden}},{{Orchard}},{"id":"s3","name":"Foyer pour femmes","status":"active","locations":[{"id":"l1"}]}]""")]
    [InlineData("s.json", $$"""[{{Garden}},{{Orchard}},{"id":"s3","name":"Foyer pour femmes","status":"active","locations":["L1"]}]""")]
    [InlineData("s.json", $$"""[{{Garden}},{{Orchard}},{"id":"s3","name":"Foyer pour femmes","status":"active","location":"l1"}]""")]
    [InlineData("s.json", $$"""[{{Garden}},{{Orchard}},{"id":"s3","name":"Foyer pour femmes","status":"active","service_at_locations":[{"id":"a3","location":"l1"}]}]""")]
    [InlineData("s.json", $$"""[{{Garden}},{{Orchard}},{"id":"s3","name":"Foyer pour femmes","status":"active","service_at_locations":{"id":"a3","location_id":"l1"} }]""")]
    [InlineData("d.json", """{"locations":[{"id":"n° 1","location_type":"physical","name":"Cour 77"},{"id":"l2","location_type":"physical","name":"Rue 2"}],"services":[{"id":"s3","name":"Foyer pour femmes","location_id":"n° 1"}]}""")]
    [InlineData("o.json", $$"""[{"id":"o1","name":"a","tax_status":"x","services":[{{Garden}},{{Orchard}}]},{"id":"o2","name":"b","services":[{{Shelter}}]}]""")]
    [InlineData("o.json", $$"""[{"id":"o1","name":"a","tax_status":"x","locations":[{{Secret}},{{Open}}]},{"id":"o2","name":"Women’s refuge","services":[{"id":"s3","name":"Accueil","location_id":"l1"}]}]""")]
    [InlineData("o.json", $$"""[{"id":"o1","name":"a","tax_status":"x","locations":[{{Secret}},{{Open}}]},{"id":"o2","name":"b","alternate_name":"Women’s refuge","locations":[{{Secret}}]}]""")]
    public async Task Place_of_a_shelter_that_comes_later_is_not_told_before(string name, string text)
    {
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes(text), name);
        var (written, report) = await Run.WriteAsync(items.Select(i => i.Record).OfType<Record>(), name);
        Assert.DoesNotContain("77", written, StringComparison.Ordinal);
        Assert.Contains("Rue 2", written, StringComparison.Ordinal);
        Assert.Contains(report.Losses, l => l.Reason == LossReason.Withheld);
    }

    [Fact]
    public async Task Place_of_a_shelter_in_a_table_with_lists_in_its_cells_is_not_told_by_the_row_before()
    {
        var text = $"id,name,status,service_at_locations\n1,Jardin,active,{Cell($"[{{\"location\":{Secret}}}]")}\n2,Foyer pour femmes,active,{Cell("""[{"location_id":"l1"}]""")}\n3,Verger,active,{Cell($"[{{\"location\":{Open}}}]")}\n";
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "s.csv");
        Assert.Equal([LocationDisclosure.Withheld, LocationDisclosure.Withheld, null], items.Select(i => ((Facility)i.Record!).LocationDisclosure));
    }

    [Fact]
    public async Task Organisation_that_is_a_shelter_tells_it_of_services_that_came_before()
    {
        const string text = $$"""{"services":[{"id":"s1","name":"Accueil","status":"active","organization_id":"o1","service_at_locations":[{"id":"a1","location":{{Secret}} }]},{{Orchard}}],"organizations":[{"id":"o1","name":"Women’s refuge"}]}""";
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "d.json");
        Assert.Equal([LocationDisclosure.Withheld, null], items.Select(i => i.Record).OfType<Facility>().Select(f => f.LocationDisclosure));
    }

    [Theory]
    [InlineData($"[{Secret},{Open}]", $"[{Shelter}]")]
    [InlineData($"[{Garden},{Orchard}]", $"[{Shelter}]")]
    [InlineData($$"""[{"id":"o1","name":"a","tax_status":"x","services":[{{Garden}},{{Orchard}}]}]""", $$"""[{"id":"o2","name":"b","tax_status":"x","services":[{{Shelter}}]}]""")]
    public async Task Place_of_a_shelter_in_a_later_file_of_the_run_is_not_told(string first, string later)
    {
        List<SiblingFile> run = [.. new[] { ("a.json", first), ("b.json", later) }.Select(f => new SiblingFile(f.Item1, token => FormatSource.OpenAsync(f.Item1, new MemoryStream(Encoding.UTF8.GetBytes(f.Item2)), null, token)))];
        await using var source = await FormatSource.OpenAsync("a.json", new MemoryStream(Encoding.UTF8.GetBytes(first)), [], [], run, TestContext.Current.CancellationToken);
        var (written, _) = await Run.WriteAsync((await Run.ReadAsync(source, null)).Select(i => i.Record!), "a.json");
        Assert.DoesNotContain("77", written, StringComparison.Ordinal);
        Assert.Contains("Rue 2", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_at_several_places_hides_none_but_that_of_the_shelter()
    {
        const string food = $$"""{"id":"s1","name":"Repas","status":"active","service_at_locations":[{"id":"a1","location":{{Secret}} },{"id":"a2","location":{{Open}} }]}""";
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes($$"""[{"id":"o1","name":"a","tax_status":"x","services":[{{food}},{{Orchard}},{{Shelter}}],"locations":[{{Secret}},{{Open}}]}]"""), "o.json");
        var (written, _) = await Run.WriteAsync(items.Select(i => i.Record!), "o.json");
        Assert.DoesNotContain("77", written, StringComparison.Ordinal);
        Assert.Equal(2, written.Split("Rue 2").Length - 1);
    }

    [Theory]
    [InlineData("services.csv", "locations.csv")]
    [InlineData("locations.csv", "services.csv")]
    public async Task Service_above_the_shelter_in_a_table_that_others_are_given_with_does_not_tell_its_place(string table, string with)
    {
        var texts = new Dictionary<string, string>
        {
            ["services.csv"] = "id,location_id,name,status\n1,1,Jardin,active\n2,1,Foyer pour femmes,active\n3,2,Verger,active\n",
            ["locations.csv"] = "id,name,location_type\n1,Cour 77,physical\n2,Champ,physical\n",
        };
        var items = await Run.ReadWithAsync((table, texts[table]), (with, texts[with]));
        var (written, _) = await Run.WriteAsync(items.Select(i => i.Record).OfType<Record>(), table);
        Assert.DoesNotContain("77", written, StringComparison.Ordinal);
        Assert.Contains("Champ", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Women’s refuge", "Accueil", "Cour")]
    [InlineData("Association", "Foyer pour femmes", "Cour")]
    [InlineData("Association", "Accueil", "Foyer pour femmes")]
    public async Task Joined_tables_tell_a_shelter_by_its_organisation_its_service_and_its_location(string organization, string service, string location)
    {
        (string, string)[] folder =
        [
            ("services.csv", $"id,organization_id,name,status\n1,o1,{service},active\n2,o2,Jardin,active\n3,o2,Verger,active\n"),
            ("organizations.csv", $"id,name,tax_status\no1,{organization},x\no2,Association,x\n"),
            ("locations.csv", $"id,name,location_type,latitude,longitude\n1,{location},physical,7.77,1\n2,Champ,physical,16.5,1\n"),
            ("service_at_location.csv", "id,service_id,location_id\ns1,1,1\ns2,2,1\ns3,3,2\n"),
        ];
        foreach (var table in (string[])["services.csv", "locations.csv"])
        {
            var (written, _) = await Run.WriteAsync((await Run.ReadAsync(table, folder)).Select(i => i.Record!), table);
            Assert.DoesNotContain("7.77", written, StringComparison.Ordinal);
            Assert.Contains("16.5", written, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Location_where_a_shelter_is_does_not_tell_its_place_by_its_own_names()
    {
        const string text = """{"locations":[{"id":"l1","location_type":"physical","name":"Rue 77","alternate_name":"Cour 77","description":"Porte 77"},{"id":"l2","location_type":"physical","name":"Champ"}],"services":[{"id":"s1","name":"Foyer pour femmes","location_id":"l1"}]}""";
        var (written, report) = await Run.WriteAsync((await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "d.json")).Select(i => i.Record).OfType<Record>(), "d.json");
        Assert.DoesNotContain("77", written, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"l1\"", written, StringComparison.Ordinal);
        Assert.Contains("Champ", written, StringComparison.Ordinal);
        Assert.Equal(["/description/text", "/extensions/hsds/alternate_name", "/name/text"], report.Losses.Where(l => l.Reason == LossReason.Withheld).Select(l => l.Field));
    }

    private static string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
