using System.Text;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.Iati;

/// <summary>What is easily got wrong.</summary>
public class Traps
{
    [Fact]
    public async Task Named_contact_makes_the_record_strictly_confidential()
    {
        var items = await IatiRun.ReadAsync(Fixtures.Contact);
        var activity = Assert.IsType<Activity>(Assert.Single(items).Record);
        Assert.Equal(Sensitivity.StrictlyConfidential, activity.Sensitivity);
        Assert.Null(Assert.Single(activity.ContactPersons!).PublicOffice);
        Assert.Contains("GC4412 12", items.Found());

        var (written, report) = await IatiRun.WriteAsync([activity]);
        Assert.DoesNotContain("Invented", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.Contains(report.Losses, l => l.Reason == LossReason.Withheld);
    }

    [Theory]
    [InlineData("significance=\"0\"", false)]
    [InlineData("significance=\" 0 \"", false)]
    [InlineData("significance=\"1\"", true)]
    [InlineData("significance=\"4\"", true)]
    [InlineData("", true)]
    public async Task Marker_that_is_not_aimed_at_is_no_theme_and_comes_back(string significance, bool isTheme)
    {
        var (activity, written) = await BackAsync($"<policy-marker code=\"2\" significance=\"2\"/><policy-marker vocabulary=\"1\" code=\"1\" {significance}/>");
        Assert.Equal(isTheme ? "2 1" : "2", string.Join(' ', activity.Themes!.Select(t => t.SourceCode)));
        Assert.Contains($"code=\"1\" {significance}".TrimEnd(), written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sector_without_a_vocabulary_is_of_the_same_scheme_as_one_of_vocabulary_1()
    {
        var (activity, written) = await BackAsync("<sector vocabulary=\"1\" code=\"15190\" percentage=\"50\"/><sector code=\"72010\" percentage=\"50\"/>");
        Assert.DoesNotContain(Judged(activity), f => f.Code == "GC1802");
        Assert.Single(Regex.Matches(written, "<sector [^>]*vocabulary=\"1\""));
        activity.Sectors![0].Weight = 40;
        Assert.Contains(Judged(activity), f => f.Code == "GC1802");
    }

    [Fact]
    public async Task Place_of_which_only_the_country_is_known_is_a_recipient_country()
    {
        var (activity, _) = await BackAsync("<recipient-country code=\"ML\"/>");
        activity.Places![0].Kind = null;
        var (output, report) = await IatiRun.WriteAsync([activity]);
        Assert.Contains("<recipient-country code=\"ML\"", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
        Assert.Empty(report.Losses);
    }

    [Theory]
    [InlineData("XK", null, "XK")]
    [InlineData("ml", "MLI", null)]
    [InlineData("ZZ", null, "ZZ")]
    public async Task Country_that_the_core_has_not_is_a_place_with_its_name_and_code(string code, string? country, string? identifier)
    {
        var (activity, written) = await BackAsync($"<recipient-country code=\"{code}\"><narrative>Somewhere</narrative></recipient-country>");
        var place = Assert.Single(activity.Places!);
        Assert.Equal((PlaceKind.Country, "Somewhere", country), (place.Kind, place.Name, place.Country?.ToString()));
        Assert.Equal(identifier is null ? null : $"iati-country {identifier}", place.Identifiers is { } own ? $"{own[0].Scheme} {own[0].Value}" : null);
        Assert.Contains($"<recipient-country code=\"{code}\">", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<location><point><pos>16.27,-0.04</pos></point></location>")]
    [InlineData("<location><point><pos>96.27 -0.04</pos></point></location>")]
    [InlineData("<recipient-country code=\" \"/>")]
    [InlineData("<budget><value value-date=\"2024-01-01\" currency=\"XOF\">12345678901234567890123.45</value></budget>")]
    [InlineData("<transaction><value value-date=\"2024-01-01\" currency=\"xof\">1</value></transaction>")]
    [InlineData("<sector code=\"15190\" percentage=\"12345678901234567890123\"/>")]
    [InlineData("<result type=\"1\"><indicator measure=\"1\"><baseline value=\"12345678901234567890123\"/></indicator></result>")]
    public async Task Value_that_fills_no_field_is_told_and_comes_back(string element)
    {
        var items = await IatiRun.ReadAsync(In(element));
        Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4416");
        Assert.Empty((await IatiRun.WriteAsync(items.Records())).Report.Losses);
    }

    [Theory]
    [InlineData("<location><point><pos>16.27 -0.04</pos></point></location>")]
    [InlineData("<location><point><pos/></point></location>")]
    [InlineData("<budget><value value-date=\"2024-01-01\" currency=\"XOF\">+1000.</value></budget>")]
    [InlineData("<recipient-country code=\"ML\" percentage=\"50\"/>")]
    public async Task Value_that_is_read_is_not_told(string element)
        => Assert.DoesNotContain((await IatiRun.ReadAsync(In(element))).SelectMany(i => i.Findings), f => f.Code == "GC4416");

    [Fact]
    public async Task Numbers_that_an_organisation_publishes_are_left_alone_and_come_back_while_the_record_has_them()
    {
        const string contact = "<contact-info type=\"1\"><organisation><narrative>Example</narrative></organisation><telephone>+223 20 00 00 00</telephone><telephone>+223 20 00 00 01</telephone><email>office@example.org</email><website>https://example.org</website></contact-info>";
        var (activity, written) = await BackAsync(contact);
        Assert.Equal([("phone", "+223 20 00 00 00"), ("phone", "+223 20 00 00 01"), ("email", "office@example.org")], activity.Contacts!.Select(c => (c.Kind, c.Value)));
        Assert.Equal(Sensitivity.Public, activity.Sensitivity);
        Assert.Contains("<website>https://example.org</website>", written, StringComparison.Ordinal);
        Assert.DoesNotContain(Check(activity), c => c == "GC9001");

        activity.Contacts!.RemoveAt(0);
        var (bytes, report) = await IatiRun.WriteAsync([activity]);
        Assert.DoesNotContain("+223 20 00 00 00", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.NotEmpty(report.Losses);
    }

    [Theory]
    [InlineData("+ 381 00 0000 000")]
    [InlineData("00 223 20 00 00 00")]
    [InlineData("+44 20 0000 0958")]
    public async Task Number_that_an_organisation_publishes_is_known_however_its_country_is_spelled(string number)
    {
        var (activity, _) = await BackAsync($"<contact-info><organisation><narrative>Example</narrative></organisation><telephone>{number}</telephone></contact-info>");
        Assert.Equal(number, Assert.Single(activity.Contacts!).Value);
        Assert.DoesNotContain(Check(activity), c => c == "GC9001");
        activity.Note = "Ask +223 70 00 00 01";
        Assert.Contains(Check(activity), c => c == "GC9001");
    }

    [Theory]
    [InlineData("<contact-info><telephone>+223 20 00 00 00</telephone></contact-info>")]
    [InlineData("<contact-info type=\"2\"><telephone>+223 20 00 00 00</telephone></contact-info>")]
    [InlineData("<contact-info type=\"1\"><telephone>+223 20 00 00 00</telephone><email>first.last@example.org</email></contact-info>")]
    [InlineData("<contact-info type=\"1\"><job-title><narrative>Head</narrative></job-title><telephone>+223 20 00 00 00</telephone></contact-info>")]
    [InlineData("<contact-info><organisation><narrative>Example</narrative></organisation><job-title><narrative>Head</narrative></job-title><telephone>+223 20 00 00 00</telephone></contact-info>")]
    public async Task Numbers_without_an_organisation_or_of_somebody_stay_found(string contact)
    {
        var (activity, _) = await BackAsync(contact);
        Assert.Null(activity.Contacts);
        Assert.Contains(Check(activity), c => c == "GC9001");
    }

    [Fact]
    public async Task Numbers_beside_those_that_an_organisation_publishes_stay_found()
    {
        var (enquiries, _) = await BackAsync("<contact-info type=\"1\"><email>office@example.org</email></contact-info>");
        Assert.Equal("office@example.org", Assert.Single(enquiries.Contacts!).Value);
        Assert.DoesNotContain(Judged(enquiries), f => f.Code == "GC9001");
        var (activity, _) = await BackAsync("<contact-info><organisation><narrative>Example</narrative></organisation><email>office@example.org</email></contact-info>");
        activity.Note = "Ask awa@example.com";
        Assert.Contains(Check(activity), c => c == "GC9001");
        activity.Note = "Ask office@example.org";
        Assert.DoesNotContain(Check(activity), c => c == "GC9001");
    }

    [Theory]
    [InlineData("5", "<actual><comment><narrative>Good progress</narrative></comment></actual>", "M")]
    [InlineData("5", "<actual value=\"Good progress\"/>", "M")]
    [InlineData("5", "<actual/>", null)]
    [InlineData("1", "<actual><comment><narrative>Not counted</narrative></comment></actual>", null)]
    public async Task Words_of_a_qualitative_indicator_need_no_number(string measure, string actual, string? status)
    {
        var items = await IatiRun.ReadAsync(In($"<result type=\"1\"><indicator measure=\"{measure}\"><title><narrative>x</narrative></title><period>{actual}</period></indicator></result>"));
        var value = Assert.Single(items.Records().OfType<Observation>());
        Assert.Equal(status, value.Status);
        Assert.Equal(status is null, Check(value).Contains("GC1605"));
        Assert.Empty((await IatiRun.WriteAsync(items.Records())).Report.Losses);
    }

    [Fact]
    public async Task Findings_on_levels_and_shares_say_which_element_they_are_about()
    {
        var found = (await IatiRun.ReadAsync(In("<sector vocabulary=\"1\" code=\"15190\"/><sector vocabulary=\"1\" code=\"15160\" percentage=\"50\"/>"))).SelectMany(i => i.Findings).Where(f => f.Code is "GC4425" or "GC4431")
            .Select(f => (f.Code, f.Arguments.Single(a => a.Name == "element").Value)).ToList();
        Assert.Equal([("GC4425", "sector"), ("GC4431", "recipient-country / recipient-region")], found.Order());
    }

    [Theory]
    [InlineData("ML-COA-EX1-A1", false)]
    [InlineData("ML-COA-EX1-É (1)", false)]
    [InlineData("row-1", false)]
    [InlineData("", true)]
    public async Task Two_activities_of_one_identifier_have_one_id_that_is_not_minted(string identifier, bool isMinted)
    {
        var one = $"<iati-activity><iati-identifier>{identifier}</iati-identifier></iati-activity>";
        var records = (await IatiRun.ReadAsync($"""<iati-activities version="2.03">{one}{one}</iati-activities>""")).Records().ToList();
        Assert.All(records, r => Assert.Equal(isMinted, r.Minted == true));
        Assert.Equal(!isMinted, records[0].Id == records[1].Id);
    }

    [Fact]
    public async Task Second_description_and_unknown_attributes_come_back()
    {
        var items = await IatiRun.ReadAsync(Fixtures.Activities);
        var (written, report) = await IatiRun.WriteAsync(items.Records());
        Assert.Empty(report.Losses);
        var text = Encoding.UTF8.GetString(written);
        Assert.Contains("<description type=\"2\">", text, StringComparison.Ordinal);
        Assert.Contains("own:key=\"7\"", text, StringComparison.Ordinal);
        Assert.Contains("<own:note", text, StringComparison.Ordinal);
        Assert.Null(IatiRun.Complaint(written));
    }

    [Fact]
    public async Task Elements_out_of_order_are_found_and_written_in_order()
    {
        var text = Fixtures.Contact.Replace("<activity-status code=\"2\"/>", "", StringComparison.Ordinal).Replace("<sector ", "<activity-status code=\"2\"/><sector ", StringComparison.Ordinal);
        var items = await IatiRun.ReadAsync(text);
        Assert.Contains("GC4406 17", items.Found());
        var (written, _) = await IatiRun.WriteAsync(items.Records(), new WriteOptions { Target = Sensitivity.StrictlyConfidential });
        Assert.Null(IatiRun.Complaint(written));
    }

    [Theory]
    [InlineData("type=\"40\"", "type=\"41\"")]
    [InlineData("status=\"2\"", "status=\"3\"")]
    [InlineData("category code=\"B01\"", "category code=\"C01\"")]
    public async Task A_code_of_an_organisation_outside_a_closed_list_is_told(string good, string bad)
    {
        Assert.DoesNotContain((await IatiRun.ReadAsync(Fixtures.Organisations)).SelectMany(i => i.Findings), f => f.Code == "GC4414");
        Assert.Contains((await IatiRun.ReadAsync(Fixtures.Organisations.Replace(good, bad, StringComparison.Ordinal))).SelectMany(i => i.Findings), f => f.Code == "GC4414");
    }

    [Theory]
    [InlineData("2.03", false)]
    [InlineData("2.01", false)]
    [InlineData(" 2.02", false)]
    [InlineData("2.04", true)]
    [InlineData("3", true)]
    public async Task A_version_that_is_not_known_is_told_at_its_attribute(string version, bool isTold)
    {
        foreach (var inner in (string[])["<iati-activity/>", ""])
        {
            var found = (await IatiRun.ReadAsync($"<iati-activities\n  version=\"{version}\">{inner}</iati-activities>")).SelectMany(i => i.Findings).Where(f => f.Code == "GC4415").ToList();
            Assert.Equal(isTold ? [2L] : [], found.Select(f => f.Origin.Line ?? 0L));
        }
    }

    [Theory]
    [InlineData("<recipient-country code=\"XK\"/>")]
    [InlineData("<budget><period-start iso-date=\"2020-01-01\"/><period-end iso-date=\"2020-12-31\"/><value currency=\"XOF\" value-date=\"2020-01-01\">1</value></budget>")]
    [InlineData("<budget><period-start iso-date=\"2020-01-01\"/><period-end iso-date=\"2020-12-31\"/><value currency=\"XCG\" value-date=\"2020-01-01\">1</value></budget>")]
    public async Task A_country_and_a_currency_that_are_there_are_not_told(string element)
        => Assert.DoesNotContain((await IatiRun.ReadAsync($"<iati-activities version=\"2.03\"><iati-activity>{element}</iati-activity></iati-activities>")).SelectMany(i => i.Findings), f => f.Code == "GC4414");

    [Theory]
    [InlineData("<sector code=\"15190\"", "<sector vocabulary=\"13\" code=\"15190\"")]
    [InlineData("<activity-status code=\"2\"", "<activity-status code=\"7\"")]
    [InlineData("<activity-status code=\"2\"", "<activity-status code=\" 2\"")]
    [InlineData("type=\"40\"", "type=\"41\"")]
    [InlineData("role=\"1\"", "role=\"5\"")]
    [InlineData("<activity-date type=\"1\"", "<activity-date type=\"0\"")]
    [InlineData("<recipient-country code=\"ML\"", "<recipient-country code=\"QQ\"")]
    [InlineData("<recipient-country code=\"ML\"", "<recipient-country code=\"ml\"")]
    [InlineData("<recipient-country code=\"ML\"", "<recipient-country code=\"MLI\"")]
    [InlineData("default-currency=\"USD\"", "default-currency=\"usd\"")]
    [InlineData("default-currency=\"USD\"", "default-currency=\"FCFA\"")]
    public async Task A_code_outside_a_closed_list_is_told(string good, string bad)
    {
        const string File = """<iati-activities version="2.03"><iati-activity xml:lang="en" default-currency="USD"><iati-identifier>XM-DAC-99999-1</iati-identifier><reporting-org ref="XM-DAC-99999" type="40"><narrative>X</narrative></reporting-org><title><narrative>T</narrative></title><description><narrative>D</narrative></description><participating-org ref="XM-DAC-99999" role="1"/><activity-status code="2"/><activity-date type="1" iso-date="2020-01-01"/><recipient-country code="ML"/><sector code="15190"/></iati-activity></iati-activities>""";
        Assert.DoesNotContain((await IatiRun.ReadAsync(File)).SelectMany(i => i.Findings), f => f.Code == "GC4414");
        Assert.Contains((await IatiRun.ReadAsync(File.Replace(good, bad, StringComparison.Ordinal))).SelectMany(i => i.Findings), f => f.Code == "GC4414");
    }

    [Theory]
    [InlineData("<iati-activities version=\"1.03\"><iati-activity/></iati-activities>", "GC4401")]
    [InlineData("<iati-activities><iati-activity><title>Old</title></iati-activity></iati-activities>", "GC4401")]
    [InlineData("<codelist/>", "GC4403")]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"y\">]><iati-activities/>", "GC4402")]
    [InlineData("", "GC4402")]
    public async Task What_is_not_read_is_refused_by_name(string text, string code)
    {
        var item = Assert.Single(await IatiRun.ReadAsync(text));
        Assert.Null(item.Record);
        Assert.Equal(code, Assert.Single(item.Findings).Code);
    }

    [Fact]
    public async Task Where_the_root_says_no_version_each_activity_says_its_own()
    {
        const string Two = """<iati-activity version="2.02"><iati-identifier>ML-COA-EX1-A2</iati-identifier><title><narrative>New</narrative></title></iati-activity>""";
        const string One = """<iati-activity version="1.05"><iati-identifier>ML-COA-EX1-A1</iati-identifier><title>Old</title></iati-activity>""";
        var items = await IatiRun.ReadAsync($"<iati-activities made=\"by hand\">\n{One}\n{Two}\n{One}</iati-activities>");
        Assert.Equal([null, "iati/2.02", null], items.Select(i => i.Record?.Source?.Format));
        Assert.Equal(["GC4401 2", "GC4401 4"], items.Where(i => i.Record is null).SelectMany(i => i.Findings).Select(f => $"{f.Code} {f.Origin.Line}"));
        Assert.Single(items[1].Findings, f => f is { Code: "GC4408", Origin.Line: 1 });
        Assert.Contains("made=\"by hand\"", Encoding.UTF8.GetString((await IatiRun.WriteAsync(items.Records())).Bytes), StringComparison.Ordinal);

        Assert.Equal("GC4401", Assert.Single(Assert.Single(await IatiRun.ReadAsync(One)).Findings).Code);
    }

    [Fact]
    public async Task Attributes_of_the_schema_language_may_stand_anywhere_and_come_back()
    {
        const string File = """<iati-organisations xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="2.03" xsi:noNamespaceSchemaLocation="own.xsd"><iati-organisation xml:lang="en"><organisation-identifier xmlns:xs="http://www.w3.org/2001/XMLSchema" xsi:type="xs:string">ML-COA-EX1</organisation-identifier><name><narrative>N</narrative></name><reporting-org ref="ML-COA-EX1" type="10"><narrative>N</narrative></reporting-org></iati-organisation></iati-organisations>""";
        var items = await IatiRun.ReadAsync(File);
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Code == "GC4409");
        Assert.Contains("xsi:type=\"xs:string\"", Encoding.UTF8.GetString((await IatiRun.WriteAsync(items.Records())).Bytes), StringComparison.Ordinal);
        Assert.Contains((await IatiRun.ReadAsync(File.Replace("xsi:type", "kind", StringComparison.Ordinal))).SelectMany(i => i.Findings), f => f.Code == "GC4409");
    }

    [Fact]
    public async Task Activity_beyond_the_limit_is_passed_over_and_the_next_is_read()
    {
        var items = await IatiRun.ReadAsync(Fixtures.Activities, IatiRun.Options with { MaxRecordBytes = 2_000 });
        Assert.Equal("GC4404", Assert.Single(items[0].Findings).Code);
        Assert.Equal("iati:ML-COA-EX1-A2", items[1].Record!.Id);
    }

    [Fact]
    public async Task Without_a_day_for_today_dates_in_the_future_are_said_to_be_unchecked()
    {
        var finding = Assert.Single((await IatiRun.ReadAsync(Fixtures.Contact, new ReadOptions())).SelectMany(i => i.Findings), f => f.Code == "GC4447");
        Assert.True(finding.Descriptor.IsNotRun);
    }

    [Fact]
    public async Task Amount_takes_the_currency_of_its_activity_and_one_without_any_is_kept()
    {
        var activity = (Activity)(await IatiRun.ReadAsync(Fixtures.Activities)).Records().First();
        Assert.Equal(["EUR", "XOF", "USD"], activity.Money!.Select(m => m.Amount.Currency));
        var items = await IatiRun.ReadAsync(Fixtures.Activities.Replace(" default-currency=\"EUR\"", "", StringComparison.Ordinal));
        Assert.Equal(["XOF", "USD"], ((Activity)items[0].Record!).Money!.Select(m => m.Amount.Currency));
        Assert.Contains(items.Found(), f => f.StartsWith("GC4433 7.8.1", StringComparison.Ordinal));
        Assert.Empty((await IatiRun.WriteAsync(items.Records())).Report.Losses);
    }

    private static string In(string element) => $"<iati-activities version=\"2.03\"><iati-activity default-currency=\"USD\" xml:lang=\"en\"><iati-identifier>ML-COA-EX1-A1</iati-identifier><title><narrative>t</narrative></title>{element}</iati-activity></iati-activities>";

    private static List<Diagnostic> Judged(Record record)
    {
        var found = new List<Diagnostic>();
        Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(record)), found.Add, new ValidationOptions { Today = new DateOnly(2026, 1, 1) });
        return found;
    }

    private static async Task<(Activity Activity, string Written)> BackAsync(string element)
    {
        var items = await IatiRun.ReadAsync(In(element));
        var (bytes, report) = await IatiRun.WriteAsync(items.Records());
        Assert.Empty(report.Losses);
        return ((Activity)items[0].Record!, Encoding.UTF8.GetString(bytes));
    }

    private static List<string> Check(Record record)
    {
        var codes = new List<string>();
        Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(record)), f => codes.Add(f.Code));
        return codes;
    }
}
