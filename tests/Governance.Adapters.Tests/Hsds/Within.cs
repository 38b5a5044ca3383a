using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Hsds;

/// <summary>Services and locations within the JSON of organisations. Nothing in them is real.</summary>
public class Within
{
    private static readonly string House = Text("""
        {"id":"s1","name":"Accueil","status":"active","schedules":[{"byday":"MO","opens_at":"08:00","closes_at":"16:30"}],"service_at_locations":[{"id":"a1","location":{"id":"l1","name":"Cour 77","latitude":77.5,"longitude":1,"addresses":[{"address_1":"Rue 77","city":"Gao","country":"ML"}]}}]}
        """);

    [Fact]
    public async Task Service_and_location_within_an_organisation_are_records_where_they_stand()
    {
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes(Fixtures.OrganizationJson), "o.json");
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(["hsds:organization/o1", "hsds:service/s1", "hsds:service/s2", "hsds:location/l1", "hsds:organization/o2", "hsds:service/s3"], items.Select(i => i.Record!.Id));
        var facilities = items.Select(i => i.Record).OfType<Facility>().ToList();
        Assert.Equal(["hsds:organization/o1", "hsds:organization/o1", "hsds:organization/o1", "hsds:organization/o2"], facilities.Select(f => f.Operators![0].OrganisationId));
        Assert.Equal((ServiceStatus.Active, "monday", "Gao"), (facilities[0].Services![0].Status, facilities[0].Services![0].Schedule![0].Days![0], facilities[2].Address!.City));
        var lines = Fixtures.OrganizationJson.Split('\n');
        Assert.All(items, i => Assert.StartsWith($$"""{"id":"{{i.Record!.Id.Split('/')[1]}}",""", lines[(int)i.Origin.Start.Line! - 1][((int)i.Origin.Start.Column! - 1)..], StringComparison.Ordinal));
        Assert.Equal([1L, 1L, 1L, 1L, 2L, 2L], items.Select(i => i.Origin.Start.Row!.Value));
    }

    [Fact]
    public async Task What_is_wrong_within_an_organisation_is_placed_there()
    {
        var items = await Run.ReadAsync(Bytes(services: House + ",\n" + """{"id":"s2","name":"b","status":"open"},{"id":"s3"}"""), "o.json");
        Assert.Equal([("GC4701", 2L, 1L, "status"), ("GC3062", 2L, 40L, "id")], items.SelectMany(i => i.Findings).Select(f => (f.Code, f.Origin.Line!.Value, f.Origin.Column!.Value, f.Origin.Field)));
        Assert.Equal(3, items.Count(i => i.Record is not null));
    }

    [Fact]
    public async Task Organisations_come_back_as_they_were_spelled_with_all_that_is_within()
    {
        var records = (await Run.ReadAsync(Encoding.UTF8.GetBytes(Fixtures.OrganizationJson), "o.json")).Select(i => i.Record!).ToList();
        var (text, report) = await Run.WriteAsync(records, "o.json");
        Assert.Empty(report.Losses);
        Assert.Equal((6, 6), (report.Read, report.Written));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Fixtures.OrganizationJson), JsonNode.Parse(text)), text);
    }

    [Fact]
    public async Task What_is_within_an_organisation_is_told_as_far_as_its_records_come_behind_it()
    {
        var records = (await Run.ReadAsync(Encoding.UTF8.GetBytes($$"""[{"id":"1","name":"a","services":[{{House}}],"locations":[{"id":"l1","name":"Cour 77"}]},{"id":"2","name":"b","tax_status":"x"}]"""), "o.json")).Select(i => i.Record!).ToList();
        Assert.Equal(4, records.Count);
        ((Facility)records[2]).LocationDisclosure = LocationDisclosure.Withheld;
        foreach (var some in (Record[][])[[records[0], records[3], records[1], records[2]], [records[0], records[1], records[3], records[2]], [records[0], records[3]]])
        {
            var (text, report) = await Run.WriteAsync(some, "o.json");
            Assert.DoesNotContain("77", text, StringComparison.Ordinal);
            Assert.Contains(report.Losses, l => l is { RecordType: nameof(Organisation), Field: "/extensions/hsds/locations", Reason: LossReason.Withheld });
        }
    }

    [Fact]
    public async Task Services_of_one_id_come_back_each_as_it_was()
    {
        var text = $$"""[{"id":"1","name":"a","tax_status":"x","services":[{"id":"s1","name":"x"},{"id":"s1","name":"y", "fees_description": "z"}],"locations":[{"id":"l1","name":"Cour 77"}]}]""";
        var records = (await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "o.json")).Select(i => i.Record!).ToList();
        Assert.Empty((await Run.WriteAsync(records, "o.json")).Report.Losses);
        ((Facility)records[3]).LocationDisclosure = LocationDisclosure.Withheld;
        var (written, report) = await Run.WriteAsync(records, "o.json");
        Assert.DoesNotContain("77", written, StringComparison.Ordinal);

        // Nobody withholds the services: they are spelled as they were, blanks included.
        Assert.DoesNotContain(report.Losses, l => l.Reason == LossReason.Reduced);
    }

    [Theory]
    [InlineData("""[{"id":"s1","name":"Foyer pour femmes","z":{"a":1,"a":2}}]""")]
    [InlineData("""[{"id":"s1","name":"\ud800"}]""")]
    [InlineData("""[{"id":"s1","name":"Foyer pour femmes","\udc00":1}]""")]
    public async Task List_as_text_that_is_no_sound_JSON_is_kept_or_withheld_without_a_fault(string services)
    {
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes($"id,name,tax_status,services\nA,Alpha,x,\"{services.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n"), "organization.csv");
        Assert.Contains(items, i => i.Record is Organisation);
        Assert.Contains("Alpha", (await Run.WriteAsync(items.Select(i => i.Record).OfType<Record>(), "o.json")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Location_that_organisations_share_is_one_record()
    {
        const string Place = """{"id":"l1","name":"Cour"}""";
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes($$"""[{"id":"1","name":"a","locations":[{{Place}}]},{"id":"2","name":"b","locations":[{{Place}},{"id":"l2","name":"Champ"}]}]"""), "o.json");
        Assert.Equal(["hsds:organization/1", "hsds:location/l1", "hsds:organization/2", "hsds:location/l2"], items.Select(i => i.Record!.Id));
        Assert.Empty((await Run.WriteAsync(items.Select(i => i.Record!), "o.json")).Report.Losses);
    }

    [Fact]
    public async Task Service_without_an_id_is_named_by_where_it_stands()
    {
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes("""[{"id":"1","name":"a","services":[{"name":"x"},{"name":"y"}]},{"id":"2","name":"b","services":[{"name":"x"}]}]"""), "o.json");
        Assert.Equal(["hsds:row-1-service-1", "hsds:row-1-service-2", "hsds:row-2-service-1"], items.Select(i => i.Record).OfType<Facility>().Select(f => f.Id));
    }

    [Theory]
    [InlineData("""["x"]""", null, 1)]
    [InlineData("""[{"x":1}]""", null, 1)]
    [InlineData("""[{"id":"1","name":"x"}]""", "services.json", 1)]
    [InlineData("""[{"id":"1","name":"x"}]""", "locations.json", 0)]
    [InlineData("[]", null, 0)]
    public async Task List_that_makes_no_records_is_named(string services, string? sibling, int expected)
    {
        var text = $$"""[{"id":"1","name":"a","tax_status":"x","services":{{services}}}]""";
        var items = sibling is null ? await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "o.json") : await Run.ReadAsync("o.json", ("o.json", text), (sibling, "[]"));
        Assert.Equal(expected, items.SelectMany(i => i.Findings).Count(f => f.Code == "GC4703"));
        Assert.Equal(expected > 0 || services == "[]" ? 1 : 2, items.Count);

        // Where a file of the folder has the records, they do not come behind the organisation.
        Assert.Equal(sibling != "services.json", (await Run.WriteAsync(items.Select(i => i.Record!), "o.json")).Text.Contains(services, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_tells_where_a_shelter_within_is_goes_out_without_it()
    {
        var other = House.Replace("s1", "s2", StringComparison.Ordinal);
        var shelter = House.Replace("Accueil", "Foyer pour femmes", StringComparison.Ordinal);
        var items = await Run.ReadAsync(Bytes($$"""{{shelter}},{{other}},{"id":"s3","name":"Jardin","location_id":"l2"},{"id":"s4","name":"Verger","location_id":"l1"}""", """{"id":"l1","name":"Cour 77"},{"id":"l2","name":"Champ"}"""), "o.json");
        Assert.Equal(["hsds:service/s1", "hsds:service/s2", "hsds:service/s4", "hsds:location/l1"], items.Select(i => i.Record).OfType<Facility>().Where(f => f.LocationDisclosure == LocationDisclosure.Withheld).Select(f => f.Id));
        var (text, report) = await Run.WriteAsync(items.Select(i => i.Record!), "o.json");
        Assert.DoesNotContain("77", text, StringComparison.Ordinal);
        Assert.Contains("Jardin", text, StringComparison.Ordinal);
        Assert.Contains("Champ", text, StringComparison.Ordinal);
        Assert.Contains("\"location_id\":\"l2\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"l1\"", text, StringComparison.Ordinal);
        Assert.Contains(report.Losses, l => l is { RecordType: nameof(Facility), Field: "/address/street", Reason: LossReason.Withheld, Count: 2 });
        Assert.Contains(report.Losses, l => l is { RecordType: nameof(Facility), Field: "", Reason: LossReason.Withheld, Count: 1 });
    }

    [Theory]
    [InlineData(LocationDisclosure.Withheld, false)]
    [InlineData(LocationDisclosure.Public, true)]
    [InlineData(null, true)]
    public async Task Record_says_whether_its_place_is_told_within_the_organisation(LocationDisclosure? disclosure, bool isTold)
    {
        var name = disclosure == LocationDisclosure.Public ? "Foyer pour femmes" : "Accueil";
        var records = (await Run.ReadAsync(Bytes(House.Replace("Accueil", name, StringComparison.Ordinal)), "o.json")).Select(i => i.Record!).ToList();
        ((Facility)records[1]).LocationDisclosure = disclosure;
        var (text, report) = await Run.WriteAsync(records, "o.json");
        Assert.Equal(isTold, text.Contains("77", StringComparison.Ordinal));
        Assert.Equal(disclosure is null, report.Losses.Count == 0);
        Assert.Contains(name, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_before_its_organisation_withholds_its_place_there_too()
    {
        var records = (await Run.ReadAsync(Bytes(House), "o.json")).Select(i => i.Record!).ToList();
        ((Facility)records[1]).LocationDisclosure = LocationDisclosure.Withheld;
        var (text, report) = await Run.WriteAsync([records[1], records[0]], "o.json", "organization");
        Assert.DoesNotContain("77", text, StringComparison.Ordinal);
        Assert.Equal([(nameof(Facility), ""), (nameof(Organisation), "/extensions/hsds/services")], report.Losses.Select(l => (l.RecordType, l.Field)));
    }

    [Fact]
    public async Task Change_of_a_record_that_the_organisation_does_not_carry_is_in_the_report()
    {
        var records = (await Run.ReadAsync(Bytes(House), "o.json")).Select(i => i.Record!).ToList();
        var facility = (Facility)records[1];
        (facility.Name, facility.Url) = (new LocalizedText { Language = "und", Text = "Autre" }, "https://x.example");
        Assert.Equal(["/name/text", "/url"], (await Run.WriteAsync(records, "o.json")).Report.Losses.Select(l => l.Field));

        // One that is from elsewhere has no place there.
        Assert.Equal(["", "/extensions/hsds/services"], (await Run.WriteAsync([records[0], new Facility { Id = "x", Name = facility.Name }], "o.json")).Report.Losses.Select(l => l.Field));
    }

    [Fact]
    public async Task Record_that_may_not_travel_so_far_is_not_within_the_organisation_either()
    {
        var records = (await Run.ReadAsync(Bytes(House), "o.json")).Select(i => i.Record!).ToList();
        (records[0].Sensitivity, records[1].Sensitivity) = (Sensitivity.Public, Sensitivity.Confidential);
        await using var target = new MemoryTarget("o.json");
        var report = await FormatRun.Registry.Writer("hsds")!.WriteAsync(FormatRun.Stream(records), target, new WriteOptions { Target = Sensitivity.Public }, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Accueil", Encoding.UTF8.GetString(target.Main.ToArray()), StringComparison.Ordinal);
        Assert.Contains(report.Losses, l => l is { RecordType: nameof(Facility), Field: "" });
    }

    private static string Text(string json) => JsonSerializer.Serialize(JsonNode.Parse(json));

    private static byte[] Bytes(string services, string? locations = null)
        => Encoding.UTF8.GetBytes($$"""[{"id":"o1","name":"Association exemple","tax_status":"x","services":[{{services}}]{{(locations is null ? "" : $$""","locations":[{{locations}}]""")}}}]""");
}
