using System.Text;
using Governance.Core;
using Governance.Core.Formats;

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
    [InlineData("<sector code=\"15190\"", "<sector vocabulary=\"13\" code=\"15190\"")]
    [InlineData("<activity-status code=\"2\"", "<activity-status code=\"7\"")]
    [InlineData("<activity-status code=\"2\"", "<activity-status code=\" 2\"")]
    [InlineData("type=\"40\"", "type=\"41\"")]
    [InlineData("role=\"1\"", "role=\"5\"")]
    [InlineData("<activity-date type=\"1\"", "<activity-date type=\"0\"")]
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
}
