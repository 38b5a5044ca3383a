using System.Text;
using System.Text.Json.Nodes;
using Governance.Adapters.Hsds;
using Governance.Adapters.Tests.Xlsx;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Hsds;

/// <summary>Tables that add to organisations, services and locations, joined to them by their ids. Nothing in them is real.</summary>
public class Joins
{
    private static readonly (string Name, string Text) Organizations = ("organizations.csv", "id,name,website\n1,Direction régionale,https://dr.example\n");
    private static readonly (string Name, string Text) Services = ("services.csv", "id,organization_id,program_id,name,status\n1,1,p1,Maison des migrants,active\n2,1,,Permanence juridique,active\n");
    private static readonly (string Name, string Text) Locations = ("locations.csv", "id,location_type,name,latitude,longitude\n1,physical,Cour,16.27,-0.04\n");
    private static readonly (string Name, string Text) Offered = ("service_at_location.csv", "id,service_id,location_id,description\ns1,1,1,Au fond\n");
    private static readonly (string Name, string Text) Addresses = ("addresses.csv", "id,location_id,address_1,city,country,address_type\na1,1,Rue 1,Gao,ML,physical\n");
    private static readonly (string Name, string Text) Phones = ("phones.csv", "id,location_id,service_id,organization_id,service_at_location_id,number,description\nt1,,1,,,+223 00 00 00 01,\"Jour, nuit\"\nt2,,,1,,+223 00 00 00 02,\nt3,,,,s1,+223 00 00 00 03,\n");
    private static readonly (string Name, string Text) Schedules = ("schedules.csv", "id,service_id,freq,byday,opens_at,closes_at\nh1,1,WEEKLY,\"MO,TU\",08:00,16:30\nh2,2,WEEKLY,XX,08:00,12:00\n");
    private static readonly (string Name, string Text) Languages = ("languages.csv", "id,service_id,phone_id,code\nl1,1,,fr\nl2,1,,ses\nl3,,t1,fr\n");
    private static readonly (string Name, string Text) Attributes = ("attributes.csv", "id,link_id,link_entity,taxonomy_term_id\nb1,2,service,x1\n");
    private static readonly (string Name, string Text) Terms = ("taxonomy_terms.csv", "id,name,taxonomy_id\nx1,Aide juridique,\n");
    private static readonly (string Name, string Text) Programs = ("programs.csv", "id,organization_id,name,alternate_name,description\np1,1,Accueil,,\n");

    private static readonly (string Name, string Text)[] Folder = [Organizations, Services, Locations, Offered, Addresses, Phones, Schedules, Languages, Attributes, Terms, Programs];

    [Fact]
    public async Task Place_that_a_service_names_itself_is_in_it_unless_a_table_says_where_it_is_offered()
    {
        (string, string)[] folder =
        [
            ("services.csv", "id,location_id,name,status\n1,1,Jardin,active\n2,1,Verger,active\n3,9,Champ,active\n"),
            ("locations.csv", "id,name,location_type,latitude,longitude\n1,Cour,physical,16.5,1\n2,Halle,physical,17.5,1\n"),
            ("addresses.csv", "id,location_id,address_1,city,country\na1,1,Rue 1,Gao,ML\n"),
            ("service_at_location.csv", "id,service_id,location_id,description\ns2,2,2,\n"),
        ];
        var items = await Run.ReadAsync("services.csv", folder);
        Assert.Empty(items.SelectMany(i => i.Findings));
        var facilities = items.Select(i => i.Record).OfType<Facility>().ToList();
        Assert.Equal(["Cour", "Halle", null], facilities.Select(f => f.Place?.Name));
        Assert.Equal((16.5m, "Rue 1"), (facilities[0].Place!.Point!.Value.Latitude, facilities[0].Address!.Street));
        Assert.Equal("locations.csv", items[0].Origin.Locate("/place/name").Input);
        var (text, report) = await Run.WriteAsync(facilities, "services.csv");
        Assert.Empty(report.Losses);
        Assert.Equal(["Cour", "Halle", null], (await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "services.csv")).Select(i => (i.Record as Facility)?.Place?.Name));
    }

    [Fact]
    public async Task Service_of_a_folder_is_that_of_the_nested_form()
    {
        var items = await Run.ReadAsync("services.csv", Folder);
        var (first, second) = ((Facility)items[0].Record!, (Facility)items[1].Record!);
        Assert.Equal(("hsds:service/1", "Cour", "Rue 1", "Gao", 16.27m), (first.Id, first.Place!.Name, first.Address!.Street, first.Address.City, first.Place.Point!.Value.Latitude));
        Assert.Equal(("+223 00 00 00 01", "Jour, nuit"), (Assert.Single(first.Contacts!).Value, first.Contacts![0].Note));
        Assert.Equal(("monday tuesday", "fr ses"), (string.Join(' ', Assert.Single(first.Services![0].Schedule!).Days!), string.Join(' ', first.Services[0].Languages!)));
        Assert.Equal("legal-aid", second.Services![0].Kind);
        Assert.Equal("Accueil", (string)first.Extensions!["hsds"]["program/name"].GetString()!);
        var place = JsonNode.Parse(first.Extensions["hsds"]["service_at_locations"].GetString()!)!;
        Assert.Equal(("s1", "+223 00 00 00 03", "a1"), ((string)place[0]!["id"]!, (string)place[0]!["phones"]![0]!["number"]!, (string)place[0]!["location"]!["addresses"]![0]!["id"]!));
        Assert.Equal("l3", (string)JsonNode.Parse(first.Extensions["hsds"]["phones"].GetString()!)![0]!["languages"]![0]!["id"]!);
    }

    [Fact]
    public async Task Organisation_and_location_of_a_folder_get_what_names_them()
    {
        var organisation = (Organisation)Assert.Single(await Run.ReadAsync("organizations.csv", Folder)).Record!;
        Assert.Equal("+223 00 00 00 02", Assert.Single(organisation.Contacts!).Value);
        var location = (Facility)Assert.Single(await Run.ReadAsync("locations.csv", Folder)).Record!;
        Assert.Equal(("Rue 1", 16.27m), (location.Address!.Street, location.Place!.Point!.Value.Latitude));
    }

    [Fact]
    public async Task What_was_joined_is_written_into_its_cells_and_read_back_equal()
    {
        var records = (await Run.ReadAsync("services.csv", Folder)).Select(i => i.Record!).ToList();
        var (text, report) = await Run.WriteAsync(records, "services.csv");
        Assert.Empty(report.Losses);
        Assert.StartsWith("id,organization_id,program_id,name,status,service_at_locations,phones,schedules,", text, StringComparison.Ordinal);
        Assert.Equal(records.Select(RealFile.Bare), (await Run.ReadAsync("services.csv", ("services.csv", text))).Select(i => RealFile.Bare(i.Record!)));
    }

    [Fact]
    public async Task Finding_in_a_joined_row_is_placed_in_its_own_file()
    {
        var finding = Assert.Single((await Run.ReadAsync("services.csv", Folder))[1].Findings);
        Assert.Equal(("GC4704", "schedules.csv", 3, "schedules"), (finding.Code, finding.Origin.Input, finding.Origin.Row, finding.Origin.Field));
    }

    [Fact]
    public async Task Finding_in_one_of_several_joined_rows_is_placed_in_the_one_at_fault()
    {
        (string, string) schedules = ("schedules.csv", "id,service_id,byday,opens_at,closes_at\nh1,1,MO,08:00,12:00\nh2,1,XX,08:00,12:00\nh3,1,TU,16:30,08:00\n");
        var item = (await Run.ReadAsync("services.csv", Services, schedules))[0];
        Assert.Equal(("GC4704", "schedules.csv", 3), (Assert.Single(item.Findings).Code, item.Findings[0].Origin.Input, item.Findings[0].Origin.Row));
        Assert.Equal(4, item.Origin.Locate("/services/0/schedule/1/closes").Row);
    }

    [Theory]
    [InlineData("service_taxonomy.csv")]
    [InlineData("services_taxonomy.csv")]
    public async Task Terms_of_version_1_are_known_in_their_folder(string links)
    {
        (string Name, string Text)[] folder = [Services, (links, "id,service_id,taxonomy_id,taxonomy_detail\nb1,1,t1,\n"), ("taxonomy.csv", "id,name,parent_id,parent_name,vocabulary\nt1,Legal aid,,,\n")];
        await using var source = await FormatSource.OpenAsync("taxonomy.csv", new MemoryStream(Encoding.UTF8.GetBytes(folder[2].Text)), [], [], [], TestContext.Current.CancellationToken);
        Assert.Equal(["hsds"], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
        Assert.True(Assert.Single(await Run.ReadAsync("taxonomy.csv", folder)).IsChecked);
        Assert.Equal("legal-aid", ((Facility)(await Run.ReadAsync("services.csv", folder))[0].Record!).Services![0].Kind);
    }

    [Fact]
    public async Task Web_addresses_and_units_of_version_3_1_are_joined()
    {
        (string Name, string Text)[] folder =
        [
            Organizations, Services,
            ("url.csv", "id,label,url,organization_id,service_id\nw1,Fil,https://dr.example/fil,1,\nw2,Fiche,https://dr.example/1,,1\n"),
            ("service_capacity.csv", "id,service_id,unit_id,available,maximum\nc1,1,u1,12,160\n"),
            ("units.csv", "id,name,scheme,identifier,uri\nu1,Lit,,,\n"),
        ];
        foreach (var name in new[] { "url.csv", "units.csv" })
        {
            await using var source = await FormatSource.OpenAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(folder.First(f => f.Name == name).Text)), [], [], [], TestContext.Current.CancellationToken);
            Assert.Equal(["hsds"], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
            var item = Assert.Single(await Run.ReadAsync(name, folder));
            Assert.True(item.IsChecked);
            Assert.Empty(item.Findings);
        }

        var organisation = Assert.Single(await Run.ReadAsync("organizations.csv", folder)).Record!.Extensions!["hsds"];
        Assert.Equal("w1", (string)JsonNode.Parse(organisation["additional_websites"].GetString()!)![0]!["id"]!);
        var service = (await Run.ReadAsync("services.csv", folder))[0].Record!.Extensions!["hsds"];
        Assert.Equal("w2", (string)JsonNode.Parse(service["additional_urls"].GetString()!)![0]!["id"]!);
        Assert.Equal("Lit", (string)JsonNode.Parse(service["service_capacities"].GetString()!)![0]!["unit"]!["name"]!);
    }

    [Theory]
    [InlineData("16,27;-0,04", true)]
    [InlineData("16.27;-0.04", true)]
    [InlineData("160;-0.04", false)]
    [InlineData("16.27;", false)]
    [InlineData(";", null)]
    public async Task Position_of_the_place_where_a_service_is_offered_is_read_or_said_not_to_be_one(string cells, bool? isOne)
    {
        (string, string) locations = ("locations.csv", $"id;location_type;name;latitude;longitude\n1;physical;Cour;{cells}\n");
        var item = (await Run.ReadAsync("services.csv", Services, Offered, locations))[0];
        Assert.Equal(("Cour", isOne == true ? 16.27m : (decimal?)null), (((Facility)item.Record!).Place!.Name, ((Facility)item.Record).Place!.Point?.Latitude));
        Assert.Equal(isOne == false ? ["GC4704"] : [], item.Findings.Select(f => f.Code));
    }

    [Fact]
    public async Task Units_of_another_kind_are_no_table_of_the_specification()
    {
        await using var source = await FormatSource.OpenAsync("units.csv", new MemoryStream("id,name,code\n1,Direction,D1\n"u8.ToArray()), [], [], [], TestContext.Current.CancellationToken);
        Assert.Empty(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Rule_that_looks_at_a_joined_row_names_its_file_too()
    {
        (string, string) schedules = ("schedules.csv", "id,service_id,freq,byday,opens_at,closes_at\nh1,1,WEEKLY,MO,16:30,08:00\n");
        var item = (await Run.ReadAsync("services.csv", Services, schedules))[0];
        Assert.Equal(("schedules.csv", 2), (item.Origin.Locate("/services/0/schedule/0/closes").Input, item.Origin.Locate("/services/0/schedule/0/closes").Row));
        Assert.Equal(("services.csv", 2, "D"), (item.Origin.Locate("/name/text").Input, item.Origin.Locate("/name/text").Row, item.Origin.Locate("/name/text").CellColumn));
    }

    [Theory]
    [InlineData("phones.csv")]
    [InlineData("addresses.csv")]
    [InlineData("service_at_location.csv")]
    [InlineData("languages.csv")]
    [InlineData("attributes.csv")]
    [InlineData("taxonomy_terms.csv")]
    [InlineData("programs.csv")]
    public async Task Table_that_adds_to_others_of_its_folder_is_checked_and_makes_no_records(string name)
    {
        var item = Assert.Single(await Run.ReadAsync(name, Folder));
        Assert.True(item.IsChecked);
        Assert.Null(item.Record);
        Assert.Empty(item.Findings);
    }

    [Fact]
    public async Task Row_whose_keys_lead_nowhere_is_an_error_and_one_key_of_several_a_warning()
    {
        const string phones = "id,service_id,organization_id,number\nt1,9,,1\nt2,1,9,2\nt3,,,3\nt4,1,,4\n";
        foreach (var items in new[] { await Run.ReadAsync("phones.csv", Organizations, Services, ("phones.csv", phones)), await Run.ReadWithAsync(Services, Organizations, ("phones.csv", phones)) })
        {
            Assert.Equal(
                [("GC4709", "phones.csv", 2, null), ("GC4710", "phones.csv", 3, "organization_id"), ("GC4709", "phones.csv", 4, null)],
                items.SelectMany(i => i.Findings).Select(f => (f.Code, f.Origin.Input, f.Origin.Row, f.Origin.Field)));
        }
    }

    [Fact]
    public async Task Terms_and_programs_that_nothing_names_are_said_once()
    {
        var finding = Assert.Single((await Run.ReadAsync("taxonomy_terms.csv", Services, Attributes, ("taxonomy_terms.csv", "id,name,taxonomy_id\nx1,Un,\nx2,Deux,\nx3,Trois,\n"))).SelectMany(i => i.Findings));
        Assert.Equal(("GC4712", 3L, "2"), (finding.Code, finding.Origin.Row!.Value, finding.Arguments[0].Value));
    }

    [Fact]
    public async Task Table_given_with_another_is_joined_and_a_file_that_is_none_is_named()
    {
        var items = await Run.ReadWithAsync(Services, Phones with { Text = "id,service_id,number\nt1,2,+223 00 00 00 01\n" }, ("notes.csv", "a,b\n1,2\n"), ("x.json", "[]"));
        Assert.Equal(["GC4711 notes.csv", "GC4711 x.json"], items.SelectMany(i => i.Findings).Select(f => $"{f.Code} {f.Origin.Input}"));
        Assert.Equal("+223 00 00 00 01", Assert.Single(items.Select(i => i.Record).OfType<Facility>().Last().Contacts!).Value);
    }

    [Fact]
    public async Task Sheets_of_a_workbook_are_joined_and_say_so()
    {
        var items = await Run.ReadAsync(new Book().Sheet("services", Rows(Services.Text)).Sheet("phones", Rows("id,service_id,number\nt1,2,+223 00 00 00 01\nt2,7,1\n")).Zip(), "directory.xlsx");
        Assert.Equal("+223 00 00 00 01", Assert.Single(items.Select(i => i.Record).OfType<Facility>().Last().Contacts!).Value);
        Assert.Equal(["GC4709 phones 3", "GC4713 phones "], items.SelectMany(i => i.Findings).Select(f => $"{f.Code} {f.Origin.Sheet} {f.Origin.Row}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Workbook_without_a_table_that_makes_records_is_not_read()
    {
        var book = new Book().Sheet("phones", Rows("id,service_id,number\nt1,2,1\n")).Sheet("languages", Rows("id,service_id,phone_id,code\nl1,1,,fr\n")).Zip();
        Assert.Equal(["GC4702", "GC4702"], (await Run.ReadAsync(book, "directory.xlsx")).SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Fact]
    public async Task More_rows_than_are_held_are_counted()
    {
        await using var source = await FormatSource.OpenAsync("services.csv", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Services.Text)), [await FormatSource.OpenAsync("phones.csv", new MemoryStream("id,service_id,number\nt1,1,1\nt2,1,2\nt3,2,3\n"u8.ToArray()), cancellationToken: TestContext.Current.CancellationToken)], TestContext.Current.CancellationToken);
        var items = await Run.ReadAsync(source, null, new HsdsReader { MostSideCharacters = 250 });
        var finding = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal(("GC4708", Severity.Error, 3, 2), (finding.Code, finding.Severity, finding.Origin.Row, items.Count(i => i.Record is not null)));
    }

    [Fact]
    public async Task Record_that_would_get_too_long_leaves_rows_out_and_says_so()
    {
        var text = "id,service_id,number\n" + string.Concat(Enumerable.Range(0, 200).Select(i => $"t{i},1,{new string('1', 40)}\n"));
        await using var source = await FormatSource.OpenAsync("services.csv", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Services.Text)), [await FormatSource.OpenAsync("phones.csv", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken)], TestContext.Current.CancellationToken);
        var items = await Run.ReadAsync(source, new ReadOptions { MaxRecordBytes = 4096 });
        Assert.Contains(items.SelectMany(i => i.Findings), f => f.Code == "GC4708" && f.Origin.Row == 2);
        Assert.Equal(2, items.Count(i => i.Record is not null));
    }

    [Fact]
    public async Task Joined_names_of_persons_make_the_record_strictly_confidential()
    {
        (string, string) contacts = ("contacts.csv", "id,organization_id,name,title,department\nc1,1,Awa Exemple,Directrice,\n");
        Assert.Equal(Sensitivity.StrictlyConfidential, Assert.Single(await Run.ReadAsync("organizations.csv", Organizations, contacts)).Record!.EffectiveSensitivity);
        Assert.Equal(Sensitivity.StrictlyConfidential, (await Run.ReadWithAsync(Services, Organizations, contacts)).Select(i => i.Record).OfType<Facility>().First().EffectiveSensitivity);
    }

    [Fact]
    public async Task Joined_place_of_a_shelter_is_not_written()
    {
        foreach (var name in new[] { "services.csv", "locations.csv" })
        {
            var f = (Facility)(await Run.ReadAsync(name, Folder))[0].Record!;
            f.LocationDisclosure = LocationDisclosure.Withheld;
            Assert.DoesNotContain("Rue 1", (await Run.WriteAsync([f], name)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Cell_of_the_table_itself_holds_against_the_rows_of_another()
    {
        var items = await Run.ReadWithAsync(("services.csv", "id,name,status,phones\n1,x,active,\"[{\"\"number\"\":\"\"1\"\"}]\"\n"), ("phones.csv", "id,service_id,number\nt1,1,2\n"));
        Assert.Equal("1", Assert.Single(((Facility)items[0].Record!).Contacts!).Value);
        Assert.Equal([("GC4714", "services.csv", 2L)], items.SelectMany(i => i.Findings).Select(f => (f.Code, f.Origin.Input, f.Origin.Row!.Value)));
    }

    [Fact]
    public async Task Blank_column_of_a_row_within_another_leaves_room_for_its_list()
    {
        (string, string) offered = ("service_at_location.csv", "id,service_id,location_id,schedules\ns1,1,1,\n");
        (string, string) schedules = ("schedules.csv", "id,service_at_location_id,freq,byday,opens_at,closes_at\nh1,s1,WEEKLY,MO,08:00,16:30\n");
        var f = (Facility)(await Run.ReadAsync("services.csv", Services, Locations, offered, schedules))[0].Record!;
        Assert.Equal("h1", (string)JsonNode.Parse(f.Extensions!["hsds"]["service_at_locations"].GetString()!)![0]!["schedules"]![0]!["id"]!);
    }

    [Fact]
    public async Task Id_that_stands_twice_in_a_side_table_is_named()
    {
        (string, string) terms = ("taxonomy_terms.csv", "id,name,taxonomy_id\nx1,Aide juridique,\nx1,Jardin,\n");
        foreach (var items in new[] { await Run.ReadAsync("taxonomy_terms.csv", Services, Attributes, terms), await Run.ReadWithAsync(Services, Attributes, terms) })
            Assert.Equal([("GC4715", "taxonomy_terms.csv", 3L)], items.SelectMany(i => i.Findings).Where(f => f.Code != "GC4712").Select(f => (f.Code, f.Origin.Input, f.Origin.Row!.Value)));
    }

    [Fact]
    public async Task Table_of_a_folder_that_has_no_name_of_the_specification_is_not_said_to_be_joined()
    {
        (string, string) phones = ("telephones.csv", "id,location_id,service_id,number\nt1,,1,1\n");
        Assert.Equal(["GC4702"], (await Run.ReadAsync("telephones.csv", Services, phones)).SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Fact]
    public async Task Table_given_with_several_inputs_may_belong_to_any_of_them()
    {
        (string, string) phones = ("phones.csv", "id,service_id,organization_id,number\nt1,,1,1\nt2,2,,2\nt3,9,,3\n");
        var findings = (await Run.ReadWithAsync(Services, [Organizations, Services], phones)).Concat(await Run.ReadWithAsync(Organizations, [Organizations, Services], phones)).SelectMany(i => i.Findings).ToList();
        Assert.Equal([("GC4709", 4L)], findings.Select(f => (f.Code, f.Origin.Row!.Value)));
    }

    [Fact]
    public async Task Rows_that_make_no_record_take_no_names_with_them()
    {
        (string, string) services = ("services.csv", "id,status,name,application_process\n1,active,,\n2,active,Foyer,\n");
        (string, string) contacts = ("contacts.csv", "id,service_id,name,title,department\nc1,1,Awa Exemple,,\n");
        var record = Assert.Single((await Run.ReadAsync("services.csv", services, contacts)).Select(i => i.Record).OfType<Facility>());
        Assert.DoesNotContain("Awa", Governance.Core.Json.RecordJson.ToJson(record), StringComparison.Ordinal);
        var direct = Assert.Single((await Run.ReadAsync("""[{"id":"1","status":"active","application_process":"","contacts":[{"name":"Awa Exemple"}]},{"id":"2","status":"active","name":"Foyer"}]"""u8.ToArray(), "s.json")).Select(i => i.Record).OfType<Facility>());
        Assert.Equal(Sensitivity.StrictlyConfidential, direct.EffectiveSensitivity);
        direct.LocationDisclosure = LocationDisclosure.Withheld;
        Assert.DoesNotContain("Awa", (await Run.WriteAsync([direct], "s.json")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Header_in_capitals_is_read_as_the_specification_spells_it()
    {
        (string, string) addresses = ("addresses.csv", "ID,LOCATION_ID,ATTENTION,ADDRESS_1,CITY,COUNTRY\na1,1,Awa Exemple,Rue 1,Gao,ML\n");
        var f = (Facility)Assert.Single(await Run.ReadAsync("locations.csv", Locations, addresses)).Record!;
        Assert.Equal(("Gao", Sensitivity.StrictlyConfidential), (f.Address!.City, f.EffectiveSensitivity));
        (string, string) schedules = ("schedules.csv", "ID,SERVICE_ID,FREQ,BYDAY,OPENS_AT,CLOSES_AT\nh1,1,MONTHLY,,08:00,16:30\n");
        Assert.Equal("GC4704", Assert.Single((await Run.ReadAsync("services.csv", Services, schedules))[0].Findings).Code);
    }

    [Fact]
    public async Task Chain_of_rows_is_cut_and_counted()
    {
        var attributes = string.Concat(Enumerable.Range(1, 200).Select(i => $"b{i},{(i == 1 ? "1,service" : $"m{i - 1},metadata")},\n"));
        var metadata = string.Concat(Enumerable.Range(1, 200).Select(i => $"m{i},b{i},attribute,2021\n"));
        var items = await Run.ReadAsync("services.csv", Services, ("attributes.csv", "id,link_id,link_entity,taxonomy_term_id\n" + attributes), ("metadata.csv", "id,resource_id,resource_type,last_action_date\n" + metadata));
        Assert.Equal("GC4708", Assert.Single(items[0].Findings).Code);
    }

    [Fact]
    public async Task Row_of_another_width_is_counted_as_it_stands_in_its_file()
    {
        var items = await Run.ReadAsync("services.csv", ("services.csv", "id,name,status,fees\n1,x,active\n2,y,active,0,zz\n3,,active,0,zz\n"), Phones);
        Assert.Equal([("GC3007", "3", "4"), ("GC3007", "5", "4"), ("GC3007", "5", "4")], items.SelectMany(i => i.Findings).Where(f => f.Code == "GC3007").Select(f => (f.Code, f.Arguments[0].Value, f.Arguments[1].Value)));
    }

    [Fact]
    public async Task Table_of_the_folder_that_cannot_be_read_is_named_and_the_rest_is_read()
    {
        var siblings = new[] { new SiblingFile("services.csv", _ => throw new IOException()), new SiblingFile("phones.csv", _ => throw new UnauthorizedAccessException()) };
        await using var source = await FormatSource.OpenAsync("services.csv", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Services.Text)), [], siblings, [], TestContext.Current.CancellationToken);
        var items = await Run.ReadAsync(source, null);
        Assert.Equal("GC4716", Assert.Single(items.SelectMany(i => i.Findings)).Code);
        Assert.Equal(2, items.Count(i => i.Record is not null));
        await using var side = await FormatSource.OpenAsync("languages.csv", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Languages.Text)), [], siblings, [], TestContext.Current.CancellationToken);
        Assert.Equal("GC4717", Assert.Single((await Run.ReadAsync(side, null)).SelectMany(i => i.Findings)).Code);
    }

    [Fact]
    public async Task Schedules_alone_are_known_by_their_name_and_a_survey_with_a_place_and_a_service_is_none()
    {
        foreach (var (name, text, isKnown) in new[] { (Schedules.Name, Schedules.Text, true), ("holiday_schedules.csv", "id,service_id,closed,start_date\n1,1,true,2021-06-30\n", true), ("survey.csv", "id,location,service\n1,Gao,x\n", false) })
        {
            await using var source = await FormatSource.OpenAsync(name, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal(isKnown, await FormatRun.Registry.Reader("hsds")!.RecognisesAsync(source, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Row_that_is_within_itself_ends()
    {
        var items = await Run.ReadWithAsync(Services, ("attributes.csv", "id,link_id,link_entity,taxonomy_term_id\nb1,2,service,x1\nb2,x1,taxonomy_term,x1\n"), Terms);
        Assert.Equal("legal-aid", items.Select(i => i.Record).OfType<Facility>().Last().Services![0].Kind);
    }

    private static string Rows(string csv)
        => string.Concat(csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, r) => $"<row r=\"{r + 1}\">{string.Concat(line.Split(',').Select((cell, c) => $"<c r=\"{(char)('A' + c)}{r + 1}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>"));
}
