using System.Text;
using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Hsds;

/// <summary>What is written of records of ours is known again without being told, and says what version 3 asks as far as it is known.</summary>
public class Written
{
    [Theory]
    [InlineData("service", "a.json")]
    [InlineData("service", "a.csv")]
    [InlineData("location", "a.json")]
    [InlineData("location", "a.csv")]
    [InlineData("service-at-location", "a.json")]
    [InlineData("service-at-location", "a.csv")]
    [InlineData("facility", "a.json")]
    [InlineData("facility", "a.csv")]
    [InlineData("organization", "a.json")]
    [InlineData("organization", "a.csv")]
    public async Task Record_that_says_little_is_read_again_without_a_layout(string layout, string name)
    {
        foreach (var described in new[] { false, true })
        {
            var description = described ? Words("Texte") : null;
            Record record = layout == "organization" ? new Organisation { Id = "o", Name = Words("Association exemple"), Description = description }
                : new Facility { Id = "f", Name = Words("Maison des migrants"), Description = description, Services = [new Service { Kind = "other", Name = Words("Information") }] };
            var (text, _) = await Run.WriteAsync([record], name, layout);
            await using var source = await FormatSource.OpenAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal(["hsds"], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
            var item = Assert.Single(await Run.ReadAsync(source, null));
            Assert.Empty(item.Findings);
            Assert.Equal((record.GetType(), record.Id, $"hsds/{layout}"), (item.Record!.GetType(), item.Record.Id, item.Record.Source!.Format));
        }
    }

    [Theory]
    [InlineData(ServiceStatus.Active, null, "active")]
    [InlineData(ServiceStatus.Planned, FacilityState.Operational, "inactive")]
    [InlineData(ServiceStatus.Suspended, null, "temporarily closed")]
    [InlineData(null, FacilityState.Operational, "active")]
    [InlineData(null, FacilityState.Built, "inactive")]
    [InlineData(null, FacilityState.Closed, "defunct")]
    [InlineData(null, FacilityState.PartlyOperational, null)]
    [InlineData(null, null, null)]
    public async Task Status_is_what_the_service_or_its_facility_says(ServiceStatus? status, FacilityState? state, string? written)
    {
        var f = new Facility
        {
            Id = "f",
            Name = Words("Maison"),
            Services = [new Service { Kind = "information", Status = status }],
            StateHistory = state is { } last ? [new FacilityStep { State = FacilityState.Planned }, new FacilityStep { State = last }] : null,
        };
        Assert.Equal(written, Text(await FirstAsync(f, "service"), "status"));
        Assert.Equal(written, Text((await FirstAsync(f, "facility")).GetProperty("services")[0], "status"));
    }

    [Theory]
    [InlineData("Texte", "Mandat", "Texte")]
    [InlineData(null, "Mandat", "Mandat")]
    [InlineData(null, null, "Association")]
    public async Task Description_of_an_organisation_is_its_mandate_or_its_name_where_there_is_none(string? description, string? mandate, string written)
    {
        var o = new Organisation { Id = "o", Name = Words("Association"), Description = description is null ? null : Words(description), Mandate = mandate is null ? null : Words(mandate) };
        Assert.Equal(written, Text(await FirstAsync(o, "organization"), "description"));
    }

    [Fact]
    public async Task Directory_that_says_little_goes_back_as_it_was()
    {
        const string text = """[{"id":"1","name":"x","tax_status":"y"}]""";
        var (written, report) = await Run.WriteAsync((await Run.ReadAsync(Encoding.UTF8.GetBytes(text), "o.json")).Select(i => i.Record!), "o.json");
        Assert.Empty(report.Losses);
        Assert.Equal(text, written.ReplaceLineEndings(""));
    }

    [Theory]
    [InlineData("""[{"id":"1","name":"x","locations":[{"id":"2","name":"y"}]}]""")]
    [InlineData("""[{"id":"1","name":"x","services":[]}]""")]
    [InlineData("""[{"id":"1","name":"x","alternate_name":"z","year_incorporated":2012,"services":[]}]""")]
    public async Task Organisation_of_a_directory_is_known_again_by_what_it_has(string text)
    {
        await using var source = await FormatSource.OpenAsync("o.json", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["hsds"], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
        var items = await Run.ReadAsync(source, null);
        var item = items[0];
        Assert.Equal(("hsds:organization/1", "hsds/organization"), (Assert.IsType<Organisation>(item.Record).Id, item.Record!.Source!.Format));
        Assert.DoesNotContain(item.Findings, f => f.Code == "GC3064");
        var (written, report) = await Run.WriteAsync(items.Select(i => i.Record!), "o.json");
        Assert.Empty(report.Losses);
        Assert.Equal(text.Contains("2012", StringComparison.Ordinal), written.Contains("\"year_incorporated\":2012", StringComparison.Ordinal));
        Assert.Equal("hsds/organization", (await Run.ReadAsync(Encoding.UTF8.GetBytes(written), "o.json"))[0].Record!.Source!.Format);
    }

    [Theory]
    [InlineData("""[{"type":"Organisation","id":"1","name":"x","services":[]}]""")]
    [InlineData("""[{"id":"1","name":"x","kind":"state","services":[]}]""")]
    [InlineData("""[{"id":"1","name":{"language":"en","text":"x"},"services":[]}]""")]
    [InlineData("""[{"id":"1","name":"x"}]""")]
    public async Task Object_that_may_be_anything_is_none(string text)
    {
        await using var source = await FormatSource.OpenAsync("o.json", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.DoesNotContain(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken), r => r.Format.Id == "hsds");
    }

    [Fact]
    public async Task Table_of_organisations_with_all_they_have_is_none_of_facilities_whatever_its_name()
    {
        const string Text = "id,name,description,email,website,legal_status,parent_organization_id,phones,services\no-1,Maison,Accueil,,,association,o-2,,[]\n";
        Assert.Equal("hsds/organization", Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(Text), "out.csv")).Record!.Source!.Format);
    }

    private static async Task<JsonElement> FirstAsync(Record record, string layout)
        => JsonDocument.Parse((await Run.WriteAsync([record], "f.json", layout)).Text).RootElement[0];

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static LocalizedText Words(string text) => new() { Language = "fr", Text = text };
}
