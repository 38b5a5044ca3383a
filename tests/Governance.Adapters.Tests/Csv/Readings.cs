using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Csv;

public class Readings
{
    [Fact]
    public async Task Row_is_of_the_kind_that_its_type_names()
    {
        var items = await CsvRun.ReadAsync(Fixtures.Mixed);

        Assert.Equal([typeof(Incident), typeof(Organisation)], items.Select(i => i.Record?.GetType()).OfType<Type>());
        var refused = items.Single(i => i.Record is null && i.Findings.Count > 0).Findings[0];
        Assert.Equal(("GC4802", 4, "A", "type"), (refused.Code, refused.Origin.Row, refused.Origin.CellColumn, refused.Origin.Field));
    }

    [Fact]
    public async Task Our_table_is_recognised_and_a_table_of_others_is_not()
    {
        Assert.Equal(["csv"], await FormatsOf(Fixtures.Incidents));
        Assert.Equal(["csv"], await FormatsOf(Fixtures.Mixed));
        Assert.Empty(await FormatsOf("id,type,name\n1,river,Niger\n"));
    }

    [Fact]
    public async Task Cell_that_neither_converter_nor_schema_takes_is_one_finding()
    {
        var items = await CsvRun.ReadAsync(Fixtures.Incidents.Replace(",death,", ",elsewhere,", StringComparison.Ordinal));

        Assert.Equal(("GC3013", "kind", 2), Assert.Single(items.SelectMany(i => i.Findings)) is var one ? (one.Code, one.Origin.Field, one.Origin.Row) : default);
    }

    [Fact]
    public async Task Table_without_type_and_id_is_refused_by_name()
    {
        var items = await CsvRun.ReadAsync("country,year\nMLI,2021\n");

        Assert.Equal("GC4801", Assert.Single(Assert.Single(items).Findings).Code);
    }

    [Theory]
    [InlineData("place.country", "XX")]
    [InlineData("place.level", "9")]
    [InlineData("place.level", "two")]
    [InlineData("minted", "perhaps")]
    [InlineData("causes", "[{\"code\":\"nothing\"}]")]
    [InlineData("causes", "drowning")]
    [InlineData("causes", "[")]
    [InlineData("extensions", "{\"a\":{\"b\":1,\"b\":2}}")]
    [InlineData("period.start", "2021-02-30")]
    [InlineData("kind", "nothing")]
    public async Task Cell_that_does_not_fit_its_field_is_a_finding_and_is_kept(string column, string cell)
    {
        var items = await CsvRun.ReadAsync($"type,id,kind,{column}x,{column}\nIncident,a-1,death,,\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n".Replace("kind,kindx,", "kindx,kindy,", StringComparison.Ordinal));
        var item = items.Single(i => i.Record is not null);

        var finding = item.Findings.First(f => f.Origin.Field == column);
        Assert.Equal((2, "E"), (finding.Origin.Row, finding.Origin.CellColumn));
        Assert.Equal(cell, item.Record!.Extensions!["csv"][column].GetString());
    }

    [Fact]
    public async Task Table_spelled_anew_by_a_spreadsheet_is_read()
    {
        var text = "type;id;minted;kind;counts.dead.value;place.point.latitude;place.point.longitude;place.precision\r\nIncident;a-1;VRAI;death;12;16,27;-0,05;point\r\n";
        var incident = (Incident)(await CsvRun.ReadAsync(text)).Single(i => i.Record is not null).Record!;

        Assert.Equal((true, 12m, 16.27m), (incident.Minted, incident.Counts?.Dead?.Value, (decimal?)incident.Place?.Point?.Latitude));
    }

    [Fact]
    public async Task Row_without_an_id_gets_one_of_its_place()
    {
        var record = (await CsvRun.ReadAsync("type,id,kind,sensitivity\nIncident,,death,public\n")).Single(i => i.Record is not null).Record!;

        Assert.Equal(("csv:row-2", true), (record.Id, record.Minted));
        Assert.Null(record.Source);
    }

    private static async Task<IEnumerable<string>> FormatsOf(string text)
    {
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        return (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id);
    }
}
