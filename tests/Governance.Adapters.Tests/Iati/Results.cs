using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Iati;

/// <summary>Indicators and observations leave their activity and come back into it.</summary>
public class Results
{
    [Fact]
    public async Task Indicators_and_values_of_a_result_become_records_of_their_own()
    {
        var records = (await IatiRun.ReadAsync(Fixtures.Activities)).Records().ToList();
        Assert.Equal(["Activity", "Indicator", "Observation", "Observation", "Indicator", "Activity"], records.Select(r => r.GetType().Name));
        var (activity, indicator, value) = ((Activity)records[0], (Indicator)records[1], (Observation)records[2]);
        Assert.Equal([records[1].Id, records[4].Id], activity.IndicatorLinks!.Select(l => l.IndicatorId));
        Assert.Equal([200m, 300m], indicator.Targets!.Select(t => t.Value!.Value));
        Assert.Equal((indicator.Id, 180m), (value.IndicatorId, value.Value!.Value!.Value));
        Assert.Equal("F", value.Dimensions![0].Code);
    }

    [Fact]
    public async Task Changed_value_is_written_and_the_rest_comes_back_as_it_was()
    {
        var records = (await IatiRun.ReadAsync(Fixtures.Activities)).Records().ToList();
        ((Observation)records[2]).Value = new Quantity { Value = 181 };
        var (written, report) = await IatiRun.WriteAsync(records);
        Assert.Empty(report.Losses);
        var text = Encoding.UTF8.GetString(written);
        Assert.Contains("<actual value=\"181\">", text, StringComparison.Ordinal);
        Assert.Contains("<related-activity ref=\"ML-COA-EX1-A0\" type=\"1\" />", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_of_one_period_are_told_apart_by_their_location()
    {
        var records = (await IatiRun.ReadAsync(Placed)).Records().ToList();
        var (indicator, values) = (records.OfType<Indicator>().Single(), records.OfType<Observation>().ToList());
        Assert.Equal(["Nord", "Sud", null], values.Select(v => v.Area!.Name));
        Assert.Equal(["L1", "L2", "L9"], values.Select(v => v.Area!.Identifiers!.Single(i => i.Scheme == "iati-location").Value));
        Assert.Equal(["Nord", "Sud"], indicator.Targets!.Select(t => t.Area!.Name));
        Assert.Equal("Nord", indicator.Baseline!.Area!.Name);
        Assert.False(indicator.Extensions!["iati"].ContainsKey("period"));
        var (written, report) = await IatiRun.WriteAsync(records);
        Assert.Empty(report.Losses);
        var text = Encoding.UTF8.GetString(written);
        Assert.Equal(["L1", "L2", "L1", "L1", "L2", "L1", "L2", "L9"], System.Text.RegularExpressions.Regex.Matches(text, "location ref=\"(L.)\"").Select(m => m.Groups[1].Value));
    }

    [Fact]
    public async Task Changed_location_of_a_value_is_written()
    {
        var records = (await IatiRun.ReadAsync(Placed)).Records().ToList();
        var values = records.OfType<Observation>().ToList();
        values[2].Area = new Place { Identifiers = [new Identifier { Scheme = "iati-location", Value = "L3" }] };
        var (written, report) = await IatiRun.WriteAsync(records);
        Assert.Empty(report.Losses);
        Assert.Contains("<location ref=\"L3\" />", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_case_of_a_language_says_nothing_and_comes_back()
    {
        var text = Placed.Replace("xml:lang=\"fr\"", "xml:lang=\"FR\"", StringComparison.Ordinal).Replace("<title><narrative>Titre</narrative>", "<title><narrative>Titre</narrative><narrative xml:lang=\"EN-GB\">Title</narrative>", StringComparison.Ordinal);
        var records = (await IatiRun.ReadAsync(text)).Records().ToList();
        var title = ((Activity)records[0]).Title;
        Assert.Equal(("fr", "en-GB"), (title.Language, Assert.Single(title.Translations!).Language));
        var (written, report) = await IatiRun.WriteAsync(records);
        Assert.Empty(report.Losses);
        Assert.Contains("xml:lang=\"FR\"", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.Contains("xml:lang=\"EN-GB\"", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
    }

    private const string Placed = """
        <iati-activities version="2.03"><iati-activity xml:lang="fr"><iati-identifier>ML-COA-EX1-A9</iati-identifier>
        <title><narrative>Titre</narrative></title>
        <location ref="L1"><name><narrative>Nord</narrative></name></location><location ref="L2"><name><narrative>Sud</narrative></name></location>
        <result type="1"><title><narrative>Accueil</narrative></title><indicator measure="1"><title><narrative>Personnes accueillies</narrative></title>
        <baseline year="2020" value="1"><location ref="L1"/></baseline>
        <period><period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/>
        <target value="10"><location ref="L1"/></target><target value="20"><location ref="L2"/></target>
        <actual value="12"><location ref="L1"/></actual><actual value="25"><location ref="L2"/><dimension name="sex" value="F"/></actual><actual value="1"><location ref="L9"/></actual>
        </period></indicator></result></iati-activity></iati-activities>
        """;

    [Theory]
    [InlineData("2.01", "GC4416")]
    [InlineData("2.02", "GC4416")]
    [InlineData("2.03", "GC4442")]
    public async Task Rule_that_came_with_a_version_is_not_asked_of_older_files(string version, string code)
    {
        var text = $"<iati-activities version=\"{version}\"><iati-activity><result type=\"1\"><indicator measure=\"1\"><period><period-start iso-date=\"2021-01-01\"/><period-end iso-date=\"2021-12-31\"/><target value=\"many\"/></period></indicator></result></iati-activity></iati-activities>";
        var items = await IatiRun.ReadAsync(text);
        Assert.Equal([code], items.SelectMany(i => i.Findings).Select(f => f.Code).Where(c => c is "GC4416" or "GC4442"));
        Assert.Contains("\"many\"", Encoding.UTF8.GetString((await IatiRun.WriteAsync(items.Records())).Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Indicator_without_its_activity_is_counted_as_lost()
    {
        var indicator = new Indicator { Id = "x-1", Name = new LocalizedText { Language = "en", Text = "People" } };
        var (_, report) = await IatiRun.WriteAsync([indicator], new WriteOptions { Target = Sensitivity.Restricted });
        Assert.Equal(new FieldLoss("Indicator", "", 1, LossReason.NotCarried), Assert.Single(report.Losses));
    }

    [Fact]
    public async Task Indicator_from_elsewhere_gets_a_result_that_the_schema_accepts()
    {
        var records = (await IatiRun.ReadAsync(Fixtures.Activities)).Records().ToList();
        ((Indicator)records[1]).Extensions = null;
        var (written, _) = await IatiRun.WriteAsync(records);
        Assert.Contains("<result type=\"9\">", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.Null(IatiRun.Complaint(written));
    }
}
