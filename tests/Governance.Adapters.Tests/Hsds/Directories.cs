using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Tests.Hsds;

public class Directories
{
    [Fact]
    public async Task Service_is_read_with_who_provides_it_hours_languages_and_place()
    {
        var f = Assert.IsType<Facility>(Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(Fixtures.ServiceJson), "s.json")).Record);
        Assert.Equal(("hsds:service/5d0b6d3e-0000-4000-8000-000000000011", "Maison des migrants", "+223 00 00 00 00"), (f.Id, f.Name.Text, f.Contacts![0].Value));

        // The organisation stands within: it is none of another record, which would be missing.
        Assert.Equal((null, "hsds", "5d0b6d3e-0000-4000-8000-000000000001", "Direction régionale"), (f.Operators![0].OrganisationId, f.Operators[0].Identifiers![0].Scheme, f.Operators[0].Identifiers![0].Value, f.Operators[0].Name));
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

    [Fact]
    public async Task Service_at_a_place_is_read_with_both_and_comes_back_as_it_was_spelled()
    {
        var f = Assert.IsType<Facility>(Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(Fixtures.OfferJson), "o.json")).Record);
        Assert.Equal(("hsds:service_at_location/5d0b6d3e-0000-4000-8000-000000000041", "Maison des migrants", "Direction régionale", "+223 00 00 00 00"), (f.Id, f.Name.Text, f.Operators![0].Name, f.Contacts![0].Value));
        Assert.Equal((ServiceStatus.Active, 15, "monday"), (f.Services![0].Status, f.Services[0].MinimumAge, f.Services[0].Schedule![0].Days![0]));
        Assert.Equal(("Maison", "Rue 1", 16.27m), (f.Place!.Name, f.Address!.Street, f.Place.Point!.Value.Latitude));
        var (text, report) = await Run.WriteAsync([f], "o.json");
        Assert.Empty(report.Losses);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Fixtures.OfferJson), JsonNode.Parse(text)), text);
    }

    [Theory]
    [InlineData("l.json", """[{"id":"L-7","location_type":"physical","latitude":16.27,"longitude":-0.04}]""")]
    [InlineData("locations.csv", "id,name,location_type,latitude,longitude\r\nL-7,,physical,16.27,-0.04\r\n")]
    public async Task Location_without_a_name_is_known_by_its_id_and_comes_back_without_one(string name, string text)
    {
        var item = Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text), name));
        Assert.Equal(("hsds:location/L-7", "L-7"), (item.Record!.Id, ((Facility)item.Record).Name.Text));
        Assert.DoesNotContain(item.Findings, f => f.Code == "GC3062");
        var (written, report) = await Run.WriteAsync([item.Record], name);
        Assert.Empty(report.Losses);
        Assert.Equal(text.ReplaceLineEndings(""), written.ReplaceLineEndings(""));
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
        foreach (var layout in new[] { "service", "location", "service-at-location" })
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
    [InlineData("""[{"id":"1","name":"x","status":"active"}]""", "facility")]
    [InlineData("""{"id":"1","name":"x","status":"Temporarily Closed","description":"y","alert":"z","organization":{"id":"2","name":"y"}}""", "facility")]
    [InlineData("""{"total_items":1,"total_pages":1,"page_number":1,"size":1,"first_page":true,"last_page":true,"empty":false,"contents":[{"id":"1","name":"x","description":"y"}]}""", "facility")]
    [InlineData("""{"total_items":1,"total_pages":1,"page_number":1,"contents":[{"id":"1","name":"x","email":"a@example.org","website":"https://x.example"}]}""", "organisation")]
    [InlineData("""{"totalElements":1,"totalPages":1,"number":1,"size":1,"first":true,"last":true,"empty":false,"content":[{"id":"1","name":"x","status":"active","service_taxonomys":[{"id":"3","taxonomy":{"id":"4"}}]}]}""", "facility")]
    [InlineData("""{"services":[{"id":"1","name":"x","status":"active","schedules":[{"freq":"WEEKLY","byday":"MO","opens_at":"09:00Z"}]}]}""", "facility")]
    [InlineData("""{"total_items":0,"total_pages":0,"page_number":1,"size":0,"first_page":true,"last_page":true,"empty":true,"contents":[]}""", null)]
    [InlineData("""{"contents":[],"empty":true,"total_pages":0,"total_items":0}""", null)]
    public async Task Service_with_what_the_standard_asks_and_page_of_an_api_are_recognised(string text, string? kind)
    {
        await using var source = await FormatSource.OpenAsync("a.json", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["hsds"], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
        var items = await Run.ReadAsync(source, null);
        Assert.Equal(kind is null ? [] : [kind], items.Select(i => i.Record).OfType<Record>().Select(r => r is Facility ? "facility" : "organisation"));
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Code == "GC3061");
        Assert.Equal(kind is null, items.Exists(i => i.IsChecked));
    }

    [Theory]
    [InlineData("""{"type":"Facility","id":"1","name":"x","status":"active"}""")]
    [InlineData("""[{"id":1,"name":"x","status":"active","price":3}]""")]
    [InlineData("""[{"id":1,"name":"x","status":"pending"}]""")]
    [InlineData("""{"totalElements":0,"pageable":{},"totalPages":0,"size":0,"content":[]}""")]
    [InlineData("""{"total_items":1,"total_pages":1,"page_number":1,"contents":[{"id":"1","name":"x","code":"y","taxonomy_id":"2"}],"other":1}""")]
    [InlineData("[]")]
    public async Task List_that_is_none_of_the_format_is_not_taken_for_one(string text)
    {
        await using var source = await FormatSource.OpenAsync("a.json", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        var names = (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id);
        Assert.True(text.Contains("taxonomy_id", StringComparison.Ordinal) || !names.Contains("hsds"));
    }

    [Fact]
    public async Task Objects_that_tell_no_layout_are_read_by_the_best_one_where_the_format_is_named()
    {
        Assert.Equal("hsds:location/1", Assert.Single(await Run.ReadAsync("""[{"id":"1","name":"x","latitude":"16.27","longitude":"-0.04","note":"y"}]"""u8.ToArray(), "l.json")).Record!.Id);
        Assert.Equal("hsds:service/1", Assert.Single(await Run.ReadAsync("""[{"id":"1","name":"x","note":"y"}]"""u8.ToArray(), "l.json")).Record!.Id);
        Assert.Equal(["GC4702"], (await Run.ReadAsync("""[{"id":"1","name":"x","code":"y","taxonomy_id":"2"}]"""u8.ToArray(), "t.json")).SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Fact]
    public async Task Organisation_with_services_before_its_name_is_one_object()
        => Assert.Equal(["hsds:organization/1", "hsds:service/2"], (await Run.ReadAsync("""{"services":[{"id":"2","name":"y","status":"active"}],"id":"1","name":"x","tax_status":"z"}"""u8.ToArray(), "o.json")).Select(i => i.Record!.Id));

    [Theory]
    [InlineData("id,location_id,number\n1,2,3\n")]
    [InlineData("id,service_id,location_id,description\n1,2,3,\n")]
    public async Task Table_that_adds_to_others_is_named(string text)
        => Assert.Equal(["GC4702"], (await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "t.csv")).SelectMany(i => i.Findings).Select(f => f.Code));

    [Theory]
    [InlineData("""[{"freq":"MONTHLY","bymonthday":"1","opens_at":"08:00"}]""")]
    [InlineData("""[{"freq":"WEEKLY","interval":2,"byday":"MO","opens_at":"08:00"}]""")]
    [InlineData("""[{"freq":"MONTHLY","byday":"2MO","opens_at":"08:00"}]""")]
    [InlineData("""[{"freq":"WEEKLY","byday":"MO","dtstart":"2024-01-01","count":1,"opens_at":"08:00"}]""")]
    [InlineData("""[{"freq":"WEEKLY","opens_at":"08:00","closes_at":"12:00"}]""")]
    [InlineData("""[{"freq":"WEEKLY","dtstart":"soon","opens_at":"08:00","closes_at":"12:00"}]""")]
    [InlineData("""[{"byday":"MO","opens_at":"08:00Z","closes_at":"12:00+01:00"}]""")]
    [InlineData("""[{"byday":"MO","opens_at":"09:00-05:00","closes_at":"17:30+01:00"}]""")]
    [InlineData("""[{"byday":"MO","opens_at":"08:00Z","closes_at":"12:00Z","timezone":3}]""")]
    public async Task Hours_of_a_month_or_of_every_second_week_are_not_those_of_every_week(string schedules)
    {
        var item = Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes($$"""[{"id":"1","name":"x","status":"active","schedules":{{schedules}}}]"""), "s.json"));
        Assert.Equal("GC4704", Assert.Single(item.Findings).Code);
        Assert.Null(((Facility)item.Record!).Services![0].Schedule);
    }

    [Theory]
    [InlineData("\"opens_at\":\"09:00+01:00\",\"closes_at\":\"17:30:00+0100\"", "09:00", "17:30", "UTC+01:00")]
    [InlineData("\"opens_at\":\"09:00+01:00\",\"closes_at\":\"17:30+01:00\",\"timezone\":1", "09:00", "17:30", "UTC+01:00")]
    [InlineData("\"opens_at\":\"09:00\",\"closes_at\":\"17:30\",\"timezone\":3", "09:00", "17:30", "UTC+03:00")]
    [InlineData("\"opens_at\":\"09:00\",\"closes_at\":\"17:30\",\"timezone\":\"Africa/Bamako\"", "09:00", "17:30", "Africa/Bamako")]
    [InlineData("\"opens_at\":\"09:00\",\"closes_at\":\"17:30\",\"timezone\":0", "09:00", "17:30", null)]
    [InlineData("\"opens_at\":\"09:00\",\"closes_at\":\"17:30\",\"dtstart\":\"2024-01-01\",\"until\":\"2024-02-01\",\"valid_to\":\"2024-06-01\"", "09:00", "17:30", "../2024-06-01; 2024-01-01/2024-02-01")]
    [InlineData("\"opens_at\":\"09:00\",\"closes_at\":\"17:30\",\"dtstart\":\"2024-01-01\",\"valid_from\":\"2024-01-01\",\"until\":null", "09:00", "17:30", "2024-01-01/..")]
    [InlineData("\"opens_at\":\"9:00Z\",\"closes_at\":\"17:30Z\"", "09:00", "17:30", "UTC")]
    [InlineData("\"opens_at\":\"09:00Z\",\"closes_at\":\"17:30Z\",\"timezone\":0", "09:00", "17:30", null)]
    [InlineData("\"opens_at\":\"09:00\",\"closes_at\":\"17:30\",\"valid_from\":\"2024-03-10\",\"valid_to\":\"2024-04-09\",\"description\":\"Ramadan\"", "09:00", "17:30", "Ramadan; 2024-03-10/2024-04-09")]
    public async Task Hours_may_have_an_offset_and_dates_between_which_they_hold(string times, string opens, string closes, string? note)
    {
        var item = Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes($$"""[{"id":"1","name":"x","status":"active","schedules":[{"byday":"MO",{{times}}}]}]"""), "s.json"));
        Assert.Empty(item.Findings);
        var hours = Assert.Single(((Facility)item.Record!).Services![0].Schedule!);
        Assert.Equal((opens, closes, note), (hours.Opens.ToString(), hours.Closes.ToString(), hours.Note));
    }

    [Theory]
    [InlineData("\"weekday\":\"Mon\",\"opens_at\":\"9am\",\"closes_at\":\"5:30 PM\"", "monday", "09:00", "17:30")]
    [InlineData("\"weekday\":\"Thu.\",\"opens_at\":\"12:00 a.m.\",\"closes_at\":\"12 pm\"", "thursday", "00:00", "12:00")]
    [InlineData("\"weekday\":\"Dimanche\",\"opens_at\":\"08:00\",\"closes_at\":\"12:00\"", "sunday", "08:00", "12:00")]
    [InlineData("\"freq\":\"DAILY\",\"opens_at\":\"00:00\",\"closes_at\":\"23:59\"", "monday tuesday wednesday thursday friday saturday sunday", "00:00", "23:59")]
    [InlineData("\"weekday\":\"Ma\",\"opens_at\":\"9am\"", null, null, null)]
    [InlineData("\"weekday\":\"Mon\",\"opens_at\":\"13pm\"", null, null, null)]
    [InlineData("\"freq\":\"DAILY\",\"interval\":2,\"opens_at\":\"08:00\"", null, null, null)]
    public async Task Days_and_hours_are_known_as_people_write_them(string text, string? days, string? opens, string? closes)
    {
        var item = Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes($$"""[{"id":"1","name":"x","status":"active","schedules":[{{{text}}}]}]"""), "s.json"));
        Assert.Equal(days is null ? ["GC4704"] : [], item.Findings.Select(f => f.Code));
        var hours = ((Facility)item.Record!).Services![0].Schedule?.Single();
        Assert.Equal((days, opens, closes), (hours?.Days is { } read ? string.Join(' ', read) : null, hours?.Opens?.ToString(), hours?.Closes?.ToString()));
    }

    [Fact]
    public async Task Hours_of_every_week_without_a_day_are_those_of_the_day_of_their_first_date()
    {
        var item = Assert.Single(await Run.ReadAsync("""[{"id":"1","name":"x","status":"active","schedules":[{"freq":"WEEKLY","dtstart":"2024-01-03","opens_at":"09:00"}]}]"""u8.ToArray(), "s.json"));
        Assert.Empty(item.Findings);
        var hours = Assert.Single(((Facility)item.Record!).Services![0].Schedule!);
        Assert.Equal(("wednesday", "2024-01-03/.."), (Assert.Single(hours.Days!), hours.Note));
    }

    [Fact]
    public async Task Language_is_known_by_its_code_or_its_plain_name()
    {
        var item = Assert.Single(await Run.ReadAsync("""[{"id":"1","name":"x","status":"active","languages":[{"language":"French"},{"language":"bm"},{"name":"Peul"},{"name":"Anglais","code":"en"},{"code":"lao"}]}]"""u8.ToArray(), "s.json"));
        Assert.Empty(item.Findings);
        Assert.Equal(["fr", "bm", "ff", "en", "lao"], ((Facility)item.Record!).Services![0].Languages);
    }

    [Fact]
    public async Task Languages_in_words_are_those_that_are_known_and_the_rest_is_a_finding()
    {
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes("id,name,status,languages\n1,x,active,\"Spanish, Chinese (Mandarin)\"\n2,y,active,\"French; Songhay\"\n"), "services.csv");
        Assert.Equal(["es zh", "fr"], items.Select(i => string.Join(' ', ((Facility)i.Record!).Services![0].Languages!)));
        Assert.Equal([[], ["GC4704"]], items.Select(i => i.Findings.Select(f => f.Code).ToArray()));
        Assert.Contains("1,x,active,\"Spanish, Chinese (Mandarin)\"", (await Run.WriteAsync(items.Select(i => i.Record!), "services.csv")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Part_of_a_list_that_is_understood_is_read_and_the_rest_is_a_finding()
    {
        const string text = """[{"id":"1","name":"x","status":"active","languages":[{"code":"fr"},{"name":"Songhay"}],"schedules":[{"byday":"MO","opens_at":"08:00"},{"byday":"XX"}]}]""";
        var item = Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "s.json"));
        Assert.Equal(["GC4704", "GC4704"], item.Findings.Select(f => f.Code));
        var service = ((Facility)item.Record!).Services![0];
        Assert.Equal(("fr", "monday"), (Assert.Single(service.Languages!), Assert.Single(Assert.Single(service.Schedule!).Days!)));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse((await Run.WriteAsync([item.Record!], "s.json")).Text)));
    }

    [Fact]
    public async Task Number_keeps_its_extension_and_a_fax_is_not_taken_for_a_telephone()
    {
        const string text = """[{"id":"1","name":"x","status":"active","fees":"0","phones":[{"number":"+223 00 00","extension":"12"},{"number":"+223 00 01","type":"fax"},{"number":"+223 00 02","type":"text"}]}]""";
        var f = (Facility)Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "s.json")).Record!;
        Assert.Equal([("phone", "+223 00 00 ext. 12", null), ("phone", "+223 00 01", "fax"), ("messaging", "+223 00 02", null)], f.Contacts!.Select(c => (c.Kind, c.Value, c.Note)));
    }

    [Fact]
    public async Task Country_that_nobody_knows_is_a_finding_and_the_address_is_read()
    {
        var item = Assert.Single(await Run.ReadAsync("""[{"id":"1","name":"x","location_type":"physical","addresses":[{"address_1":"Rue 1","city":"Gao","country":"Nowhere","address_type":"physical"}]}]"""u8.ToArray(), "l.json"));
        Assert.Equal(("GC4704", "Gao", null), (Assert.Single(item.Findings).Code, ((Facility)item.Record!).Address!.City, ((Facility)item.Record!).Address!.Country));
    }

    [Fact]
    public async Task Physical_addresses_of_a_location_within_a_service_are_its_address()
    {
        var item = Assert.Single(await Run.ReadAsync("""[{"id":"1","name":"x","status":"active","organization":{"id":"2","name":"y"},"service_at_locations":[{"id":"3","location":{"id":"4","name":"Cour","latitude":16.27,"longitude":-0.04,"physical_addresses":[{"address_1":"Rue 1","city":"Gao","country":"ML"}]}}]}]"""u8.ToArray(), "l.json"));
        Assert.Equal("Rue 1", Assert.IsType<Facility>(item.Record).Address!.Street);
    }

    [Fact]
    public async Task Directory_of_an_older_version_has_its_hours_and_addresses_read()
    {
        var item = Assert.Single(await Run.ReadAsync("""[{"id":"1","name":"x","latitude":16.27,"longitude":-0.04,"transportation":"Bus","physical_addresses":[{"address_1":"Rue 1","city":"Gao","country":"ML"}],"regular_schedules":[{"weekday":"Sunday","opens_at":"11:00","closes_at":"20:00"}],"languages":[{"language":"fr"}]}]"""u8.ToArray(), "l.json"));
        Assert.Empty(item.Findings);
        var f = (Facility)item.Record!;
        Assert.Equal(("Rue 1", "sunday", "fr"), (f.Address!.Street, Assert.Single(f.Services![0].Schedule![0].Days!), Assert.Single(f.Languages!)));
    }

    [Theory]
    [InlineData("""[{"id":"1","name":"x","tax_status":"y","contacts":[{"name":"Awa Exemple","title":"Directrice"}]}]""")]
    [InlineData("""[{"id":"1","name":"x","tax_status":"y","services":[{"id":"2","name":"z","contacts":[{"email":"awa@b.example"}]}]}]""")]
    [InlineData("""[{"id":"1","name":"x","status":"active","fees":"0","contacts":[{"name":"Awa Exemple"}]}]""")]
    [InlineData("""[{"id":"1","name":"x","tax_status":"y","metadata":[{"field_name":"name","updated_by":"Awa Exemple"}]}]""")]
    [InlineData("""[{"id":"1","name":"x","location_type":"physical","addresses":[{"attention":"Awa Exemple","address_1":"Rue 1","city":"Gao","metadata":[]}]}]""")]
    [InlineData("""[{"id":"1","name":"x","status":"active","fees":"0","organization":{"id":"2","name":"y","contacts":[{"name":"Awa Exemple"}]}}]""")]
    [InlineData("""[{"id":"1","name":"x","status":"active","fees":"0","organization":{"id":"2","contact":{"name":"Awa Exemple"}}}]""")]
    public async Task Names_of_persons_make_a_record_strictly_confidential(string text)
        => Assert.All((await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "s.json")).Select(i => i.Record!), r => Assert.Equal(Sensitivity.StrictlyConfidential, r.EffectiveSensitivity));

    [Theory]
    [InlineData("Legal aid", "legal-aid")]
    [InlineData("Aide juridique", "legal-aid")]
    [InlineData("Emergency Shelter", "accommodation")]
    [InlineData("Health Care", "health-care")]
    [InlineData("Astronomy", "other")]
    public async Task Term_that_is_plain_gives_the_kind_of_a_service(string term, string kind)
    {
        var text = $$$"""[{"id":"1","name":"x","status":"active","fees":"0","attributes":[{"taxonomy_term":{"id":"2","name":"{{{term}}}"}}]}]""";
        var item = Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "s.json"));
        Assert.Equal(kind, ((Facility)item.Record!).Services![0].Kind);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse((await Run.WriteAsync([item.Record!], "s.json")).Text)));
    }

    [Fact]
    public async Task House_goes_out_as_an_organisation_with_all_its_services_and_comes_back_whole()
    {
        var house = new Facility
        {
            Id = "house",
            Name = Words("Maison des migrants"),
            Description = Words("Accueil et orientation"),
            Operators = [new OrganisationRef { OrganisationId = "directorate" }],
            Contacts = [new PublicContact { Kind = "phone", Value = "+223 00 00 00 00" }],
            Place = new Place { Name = "Cour", Point = new GeoPoint(16.27m, -0.04m) },
            Address = new PostalAddress { Street = "Rue 1", City = "Gao", Country = CountryCode.Parse("MLI") },
            Services =
            [
                new Service { Kind = "information", Name = Words("Information"), Status = ServiceStatus.Active, Languages = ["fr", "ses"], Schedule = [new OpeningHours { Days = ["monday", "friday"], Opens = Clock("08:00"), Closes = Clock("16:30") }] },
                new Service { Kind = "legal-aid", Name = Words("Permanence juridique"), MinimumAge = 15, RequiredDocuments = [Words("Aucun")], Contacts = [new PublicContact { Kind = "hotline", Value = "80 00" }] },
                new Service { Kind = "other", Name = Words("Jardin"), Cost = Words("Gratuit") },
            ],
        };
        var (text, report) = await Run.WriteAsync([house], "m.json", "facility");
        Assert.Empty(report.Losses);
        await using var source = await FormatSource.OpenAsync("m.json", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader("hsds")!.ReadAsync(source, new ReadOptions { Layout = "facility" }, TestContext.Current.CancellationToken))
            items.Add(item);
        var back = Assert.IsType<Facility>(Assert.Single(items).Record);
        Assert.Empty(items[0].Findings);
        back.Source = null;
        Assert.Equal(RecordJson.ToJson(house), RealFile.Bare(back));

        static ClockTime Clock(string text) => ClockTime.TryParse(text, out var time) ? time : default;
        static LocalizedText Words(string text) => new() { Language = "und", Text = text };
    }

    [Fact]
    public async Task Place_of_a_shelter_is_not_written_with_its_services()
    {
        var f = new Facility { Id = "f", Name = new LocalizedText { Language = "fr", Text = "Lieu" }, Kind = "shelter", Address = new PostalAddress { Street = "Rue 77" }, Services = [new Service { Kind = "other", Name = new LocalizedText { Language = "fr", Text = "Accueil" } }] };
        var (text, report) = await Run.WriteAsync([f], "f.json", "facility");
        Assert.DoesNotContain("Rue 77", text, StringComparison.Ordinal);
        Assert.Contains(report.Losses, l => l.Field.StartsWith("/address", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("facility", Fixtures.HouseJson, "Rue 1")]
    [InlineData("service", Fixtures.ServiceJson, "Porte 2")]
    [InlineData("service-at-location", Fixtures.OfferJson, "Rue 1")]
    [InlineData("service-at-location", Fixtures.OfferJson, "Bus 4")]
    [InlineData("service-at-location", Fixtures.OfferJson, "Au fond")]
    [InlineData("service", """[{"id":"1","name":"x","status":"active","fees":"0","organization":{"id":"2","services":[{"service_at_locations":[{"location":{"name":"Cour 77"}}]}]}}]""", "Cour 77")]
    [InlineData("service", """[{"id":"1","name":"x","status":"active","fees":"0","funding":[{"location_id":"77"}]}]""", "77")]
    [InlineData("service", """[{"id":"1","name":"x","status":"active","fees":"0","organization":{"id":"2","locations":[{"addresses":[{"address_1":"Rue 77"}]}]}}]""", "Rue 77")]
    public async Task Place_that_is_withheld_later_is_not_written_from_the_texts_of_the_source(string layout, string text, string street)
    {
        var f = (Facility)Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "f.json", new ReadOptions { Layout = layout })).Record!;
        Assert.Contains(street, (await Run.WriteAsync([f], "f.json", layout)).Text, StringComparison.Ordinal);
        f.LocationDisclosure = LocationDisclosure.Withheld;
        Assert.DoesNotContain(street, (await Run.WriteAsync([f], "f.json", layout)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_of_the_source_that_say_where_a_withheld_place_is_are_not_written()
    {
        const string text = """[{"id":"1","name":"x","location_type":"physical","transportation":"Bus 77","latitude":"77°","postal_addresses":[{"address_1":"BP 77"}],"alternate_name":"Le foyer"}]""";
        var f = (Facility)Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "l.json")).Record!;
        Assert.Contains("Bus 77", (await Run.WriteAsync([f], "l.json")).Text, StringComparison.Ordinal);
        f.LocationDisclosure = LocationDisclosure.Withheld;
        var (written, report) = await Run.WriteAsync([f], "l.json");
        Assert.DoesNotContain("77", written, StringComparison.Ordinal);

        // The names of a location are often its street and number.
        Assert.DoesNotContain("Le foyer", written, StringComparison.Ordinal);
        Assert.Equal(["alternate_name", "latitude", "postal_addresses", "transportation"], report.Losses.Where(l => l.Field.StartsWith("/extensions/hsds/", StringComparison.Ordinal)).Select(l => l.Field["/extensions/hsds/".Length..]));
    }

    [Fact]
    public async Task Damaged_list_status_and_age_are_findings_and_keep_their_text()
    {
        const string text = """[{"id":"1","name":"x","status":"open","minimum_age":"old","schedules":[{"byday":"XX"}],"languages":[{"code":"f r"}]}]""";
        var item = Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "s.json"));
        Assert.Equal(["GC4701", "GC4704", "GC4704", "GC4706"], item.Findings.Select(f => f.Code).Order());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse((await Run.WriteAsync([item.Record!], "s.json")).Text)));
    }
}
