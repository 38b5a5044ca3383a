using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.MissingMigrants;

public class Losses
{
    [Fact]
    public async Task Field_the_layout_has_no_place_for_is_counted()
    {
        var incident = Ours();
        incident.Description = "Invented";
        incident.Place = new Place { Name = "Exampleville", Note = "Invented" };
        incident.Extensions = new Dictionary<string, IDictionary<string, System.Text.Json.JsonElement>> { ["other"] = new Dictionary<string, System.Text.Json.JsonElement> { ["Field"] = ExtensionText.Of("x") } };
        var (_, report) = await FormatRun.WriteAsync([incident]);
        Assert.Equal(1, report.Written);
        foreach (var field in new[] { "/description", "/place/note", "/extensions/#1/#1" })
            Assert.Contains(new FieldLoss("Incident", field, 1, LossReason.NotCarried), report.Losses);
        Assert.DoesNotContain(report.Losses, l => l.Field is "/place/name" or "/counts/dead/value" or "/type");
        Assert.Contains(report.Losses, l => l.Field == "/id" && l.Reason == LossReason.Reduced);
    }

    [Fact]
    public async Task Record_of_another_kind_is_counted_whole()
    {
        var (_, report) = await FormatRun.WriteAsync([new Migrant { Id = "m-1" }, Ours(kind: "rescue")]);
        Assert.Equal((2, 0), ((int)report.Read, (int)report.Written));
        Assert.Contains(new FieldLoss("Migrant", "", 1, LossReason.NotCarried), report.Losses);
        Assert.Contains(new FieldLoss("Incident", "", 1, LossReason.NotCarried), report.Losses);
    }

    [Fact]
    public async Task Record_above_the_audience_is_withheld()
    {
        var secret = Ours();
        secret.Sensitivity = null;
        var forbidden = Ours();
        forbidden.Source = new Source { DerivativesForbidden = true };
        var (_, report) = await FormatRun.WriteAsync([secret, forbidden, Ours()], new WriteOptions { Target = Sensitivity.Public });
        Assert.Equal(1, report.Written);
        Assert.Equal(new FieldLoss("Incident", "", 2, LossReason.Withheld), report.Losses[0]);
    }

    [Theory]
    [InlineData(Sensitivity.StrictlyConfidential)]
    [InlineData(null)]
    public async Task Protected_record_never_becomes_public_through_a_format_that_cannot_say_it(Sensitivity? level)
    {
        var secret = Ours();
        secret.Sensitivity = level;
        var (_, report) = await FormatRun.WriteAsync([secret]);
        Assert.Equal(0, report.Written);
        Assert.Equal([new FieldLoss("Incident", "", 1, LossReason.Withheld)], report.Losses);
    }

    [Fact]
    public async Task Row_that_says_it_is_not_public_is_written_where_its_column_is()
    {
        var hidden = Ours();
        hidden.Sensitivity = Sensitivity.Restricted;
        var (written, _) = await FormatRun.WriteAsync([hidden], new WriteOptions { Layout = "2016" });
        Assert.Equal(Sensitivity.Restricted, Assert.Single(await FormatRun.ReadAsync(written)).Record!.Sensitivity);
        hidden.Sensitivity = Sensitivity.Confidential;
        Assert.Equal(0, (await FormatRun.WriteAsync([hidden], new WriteOptions { Layout = "2016" })).Report.Written);
    }

    [Fact]
    public async Task Naming_what_is_dropped_lets_a_record_through_and_counts_what_was_held_back()
    {
        var secret = Ours();
        secret.Sensitivity = null;
        secret.Comment = "Invented";
        secret.Extensions = new Dictionary<string, IDictionary<string, System.Text.Json.JsonElement>> { ["other"] = new Dictionary<string, System.Text.Json.JsonElement> { ["Field"] = ExtensionText.Of("x") } };
        var (_, report) = await FormatRun.WriteAsync([secret], new WriteOptions { Layout = "2016", Target = Sensitivity.Public, Drop = ["/comment"] });
        Assert.Equal(1, report.Written);
        Assert.Contains(new FieldLoss("Incident", "/comment", 1, LossReason.Withheld), report.Losses);
        Assert.Contains(new FieldLoss("Incident", "/extensions/#1/#1", 1, LossReason.Withheld), report.Losses);
        Assert.Contains(new FieldLoss("Incident", "/sensitivity", 1, LossReason.Reduced), report.Losses);
        Assert.Equal("Invented", secret.Comment);
    }

    [Fact]
    public async Task Header_whose_first_record_is_gone_is_reported_lost_and_its_columns_by_place()
    {
        var lines = Fixtures.All["2016"].TrimEnd().Split('\n');
        var items = await FormatRun.ReadAsync(string.Join('\n', lines[0] + ",\"Nom de Awa\"", lines[1] + ",a", lines[2] + ",b") + "\n");
        var (_, whole) = await FormatRun.WriteAsync(items.Select(i => i.Record!));
        Assert.Empty(whole.Losses);
        var (_, report) = await FormatRun.WriteAsync(items.Skip(1).Select(i => i.Record!));
        Assert.Contains(new FieldLoss("Incident", "/extensions/missing-migrants/@columns", 1, LossReason.Reduced), report.Losses);
        Assert.Contains(report.Losses, l => l.Field.StartsWith("/extensions/missing-migrants/#", StringComparison.Ordinal) && l.Reason == LossReason.NotCarried);
        Assert.DoesNotContain(report.Losses, l => l.Field.Contains("Awa", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2015")]
    [InlineData("2016")]
    [InlineData("2020")]
    [InlineData("2024")]
    [InlineData("all-data")]
    [InlineData("json")]
    public async Task Any_layout_converts_to_any_other_with_its_losses_named(string layout)
    {
        foreach (var (from, text) in Fixtures.All)
        {
            var records = (await FormatRun.ReadAsync(text)).ConvertAll(i => i.Record!);
            var (written, report) = await FormatRun.WriteAsync(records, new WriteOptions { Layout = layout, Target = Sensitivity.Restricted });
            var again = (await FormatRun.ReadAsync(written)).Where(i => i.Record is not null).Select(i => (Incident)i.Record!).ToList();
            Assert.Equal(records.Count, again.Count);
            Assert.All(again, i => Assert.Equal("missing-migrants/" + layout, i.Source!.Format));
            Assert.Equal(records.Select(r => ((Incident)r).Counts?.Dead?.Value), again.Select(i => i.Counts?.Dead?.Value));
            Assert.Equal(from == layout, report.Losses.Count == 0);
        }
    }

    [Fact]
    public async Task Formula_like_text_from_elsewhere_is_written_as_text_and_read_back()
    {
        var incident = Ours();
        incident.Place = new Place { Name = "=HYPERLINK(\"x\")" };
        var (written, report) = await FormatRun.WriteAsync([incident]);
        Assert.Contains("\"'=HYPERLINK", System.Text.Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Losses, l => l.Field == "/place/name");
    }

    private static Incident Ours(string kind = "death") => new()
    {
        Id = "acled:17",
        Kind = kind,
        Sensitivity = Sensitivity.Public,
        Counts = kind == "death" ? new IncidentCounts { Dead = new Quantity { Value = 3 } } : null,
    };
}
