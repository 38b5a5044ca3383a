using Governance.Core;
using Governance.Core.Json;

namespace Governance.Adapters.Tests.Parquet;

/// <summary>An analyst's program reads what we write.</summary>
public class Analysis
{
    private static readonly Incident Drowning = new()
    {
        Id = "a-1",
        Kind = "death",
        Sensitivity = Sensitivity.Public,
        Period = Period.At(PartialDate.Parse("2021-06")),
        Place = new Place { Name = "Exampleville", Country = CountryCode.Parse("MLI") },
        Origins = [new Place { Name = "Here", Country = CountryCode.Parse("NER") }, new Place { Name = "There", Country = CountryCode.Parse("TCD") }],
        Counts = new IncidentCounts { Dead = new Quantity { Value = 2.5m } },
    };

    private static readonly Incident Rescue = new() { Id = "a-2", Kind = "rescue", Sensitivity = Sensitivity.Public };

    [Theory]
    [InlineData("SELECT count(*) FROM {file}", "2")]
    [InlineData("SELECT string_agg(kind, ' ' ORDER BY id) FROM {file}", "death rescue")]
    [InlineData("SELECT sum(counts.dead.\"value\") FROM {file}", "2.5")]
    [InlineData("SELECT place.country FROM {file} WHERE id = 'a-1'", "MLI")]
    [InlineData("SELECT origins[2].country FROM {file} WHERE id = 'a-1'", "TCD")]
    [InlineData("SELECT len(origins) FROM {file} WHERE id = 'a-1'", "2")]
    [InlineData("SELECT count(*) FROM {file} WHERE place IS NULL AND origins IS NULL", "1")]
    [InlineData("SELECT typeof(counts.dead.\"value\") FROM {file}", "DOUBLE")]
    [InlineData("SELECT decode(\"value\") FROM parquet_kv_metadata({file})", "Incident")]
    public async Task DuckDb_reads_what_is_written(string query, string answer)
    {
        var (target, report) = await ParquetRun.WriteAsync([Drowning, Rescue]);

        Assert.Empty(report.Losses);
        Assert.Equal(answer, await ParquetRun.AskAsync(target.Main.ToArray(), query));
    }

    /// <summary>Bytes that are damaged within a page still make a number or a text: what they make may be none of ours.</summary>
    [Theory]
    [InlineData("2.5", "1e300")]
    [InlineData("2.5", "NaN")]
    [InlineData("{\"other\"", "{{other\"")]
    public async Task Value_that_no_record_can_have_is_a_finding(string good, string bad)
    {
        var record = new Incident { Id = "a-1", Kind = "death", Sensitivity = Sensitivity.Public, Counts = new IncidentCounts { Dead = new Quantity { Value = 2.5m } }, Extensions = RecordJson.Read("""{"type":"Incident","id":"x","kind":"death","extensions":{"other":{"x":1}}}"""u8).Extensions };
        var (target, _) = await ParquetRun.WriteAsync([record]);
        var bytes = target.Main.ToArray();
        byte[] from = Bytes(good), to = Bytes(bad);
        // Every place: the bounds of a column in the footer have the value too.
        for (var at = bytes.AsSpan().IndexOf(from); at >= 0; at = bytes.AsSpan().IndexOf(from))
            to.CopyTo(bytes, at);

        Assert.Equal("GC4502", Assert.Single((await ParquetRun.ReadAsync(bytes)).SelectMany(i => i.Findings)).Code);

        static byte[] Bytes(string value) => value[0] == '{' ? System.Text.Encoding.UTF8.GetBytes(value) : BitConverter.GetBytes(double.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task DuckDb_counts_the_rows_of_several_groups()
    {
        var (target, _) = await ParquetRun.WriteAsync(Enumerable.Range(1, 12_001).Select(i => new Incident { Id = $"a-{i}", Kind = "death", Sensitivity = Sensitivity.Public, Counts = new IncidentCounts { Dead = new Quantity { Value = i } } }));
        var bytes = target.Main.ToArray();

        Assert.Equal("12001", await ParquetRun.AskAsync(bytes, "SELECT count(DISTINCT id) FROM {file}"));
        Assert.Equal("72018001", await ParquetRun.AskAsync(bytes, "SELECT CAST(sum(counts.dead.\"value\") AS BIGINT) FROM {file}"));
        Assert.Equal("3", await ParquetRun.AskAsync(bytes, "SELECT count(DISTINCT row_group_id) FROM parquet_metadata({file})"));
        Assert.Equal(12_001, (await ParquetRun.ReadAsync(bytes)).Count(i => i.Record is Incident));
    }
}
