using System.Globalization;
using DuckDB.NET.Data;
using Governance.Adapters.Tests.Unhcr;
using Governance.Core;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Totals;

/// <summary>What the records add up to is what a database adds up from the very files, which shares no code with ours.</summary>
public sealed class CountsOfDuckDb(ITestOutputHelper output)
{
    /// <summary>What UNHCR writes where no country is meant, and the code that the dimension has for it.</summary>
    private const string Asylum = "CASE {0} WHEN 'UNK' THEN '_U' WHEN '-' THEN '_T' WHEN 'XXA' THEN 'STA' ELSE {0} END; year";

    [Theory]
    [InlineData("population_MLI_subset.csv", "coa_iso", "refugees + asylum_seekers + returned_refugees + idps + returned_idps + stateless + ooc + oip + hst")]
    [InlineData("demographics_all.csv", "coa_iso", "total")]
    [InlineData("persons_of_concern_2026_variant.csv", "\"Country of Asylum ISO\"", "Refugees + \"Asylum-seekers\" + IDPs + \"Other people in need of international protection\" + \"Stateless persons\" + \"Host community\" + \"Others of concern\"")]
    public async Task Persons_by_country_of_asylum_and_year(string name, string asylum, string values)
    {
        var observations = (await RecordsAsync("unhcr", "unhcr", name)).OfType<Observation>().Where(o => o.Dimension("asylum") is not null);
        Compare("unhcr", name, Asylum.Replace("{0}", asylum, StringComparison.Ordinal), string.Join(" + ", values.Split(" + ").Select(v => $"coalesce(try_cast({v} AS DECIMAL(18, 0)), 0)")), observations.GroupBy(o => Key(o.Dimension("asylum"), o.Period!.Value.Start!.Value.Year), o => Sum(o)));
    }

    [Theory]
    [InlineData("gidd_displacements_conflict_disaster.csv", "iso3; year", "new_displacement + total_displacement")]
    [InlineData("old2020_displacement_data.csv", "ISO3; Year", "\"Conflict Stock Displacement\" + \"Conflict New Displacements\" + \"Disaster New Displacements\"")]
    public async Task Internal_displacements_by_country_and_year(string name, string keys, string values)
    {
        // Rounded figures are indicators of their own: the same people again.
        var observations = (await RecordsAsync("idmc", "idmc", name)).OfType<Observation>().Where(o => o.Value?.Qualifier is null);
        Compare("idmc", name, keys, string.Join(" + ", values.Split(" + ").Select(v => $"coalesce(try_cast({v} AS DECIMAL(18, 0)), 0)")), observations.GroupBy(o => Key(o.Area?.Country?.Alpha3 ?? o.Area?.Identifiers?[0].Value, o.Period!.Value.Start!.Value.Year), o => Sum(o)));
    }

    [Theory]
    [InlineData("mmp_2026-05-06_global.csv", "Year")]
    [InlineData("mmp_allData_curated_europe.csv", "\"Incident year\"")]
    public async Task Incidents_by_year(string name, string year)
    {
        var incidents = (await RecordsAsync("missing_migrants", "missing-migrants", name)).OfType<Incident>();
        Compare("missing_migrants", name, year, "1", incidents.GroupBy(i => Key(i.Period?.Start?.Year ?? i.Reported?.Year), _ => 1m));
    }

    [Fact]
    public async Task Activities_by_first_level()
    {
        const string Name = "hapi_operational_presence_global.csv";
        var places = (await RecordsAsync("3w_codab", "operational-presence", Name)).OfType<Activity>().Select(a => a.Places?[0]);
        Compare("3w_codab", Name, "admin1_code", "1", places.GroupBy(p => Key((p?.Level == 1 ? p.PCode : p?.Within?.FirstOrDefault(u => u.Level == 1)?.PCode)?.Code), _ => 1m));
    }

    private void Compare(string folder, string name, string keys, string value, IEnumerable<IGrouping<string, decimal>> ours)
    {
        var counted = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (key, sum) in Count(File(folder, name), keys, value).Where(c => c.Sum != 0))
            counted[key] = counted.GetValueOrDefault(key) + sum;
        output.WriteLine($"{name}: {counted.Count} groups, {counted.Values.Sum().ToString(CultureInfo.InvariantCulture)} in all");
        Assert.NotEmpty(counted);
        var summed = ours.Select(g => (g.Key, Sum: g.Sum())).Where(g => g.Sum != 0).ToDictionary(g => g.Key, g => g.Sum);
        Assert.Empty(counted.Keys.Union(summed.Keys).Order(StringComparer.Ordinal).Where(k => counted.GetValueOrDefault(k) != summed.GetValueOrDefault(k)).Select(k => $"{k}: {counted.GetValueOrDefault(k)} and {summed.GetValueOrDefault(k)}"));
    }

    private static List<(string Key, decimal Sum)> Count(string path, string keys, string value)
    {
        using var database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = $"SELECT concat_ws(' ', {string.Join(", ", keys.Split("; ").Select(k => $"coalesce({k}, '')"))}), CAST(sum({value}) AS DECIMAL(18, 0)) FROM read_csv($path, header = true, all_varchar = true) GROUP BY ALL";
        command.Parameters.Add(new DuckDBParameter("path", path));
        using var rows = command.ExecuteReader();
        var counts = new List<(string, decimal)>();
        while (rows.Read())
            counts.Add((rows.GetString(0), rows.GetDecimal(1)));
        return counts;
    }

    private static decimal Sum(Observation observation) => observation.Value?.Value ?? 0;

    private static string Key(params object?[] parts) => string.Join(' ', parts.Select(p => Convert.ToString(p, CultureInfo.InvariantCulture)));

    private static string File(string folder, string name) => Path.Combine(Repository.Shared, "data", folder, name);

    private static async Task<List<Record>> RecordsAsync(string folder, string format, string name)
    {
        var path = File(folder, name);
        Assert.SkipUnless(System.IO.File.Exists(path), $"{name} is not beside the checkout.");
        await using var stream = System.IO.File.OpenRead(path);
        var items = await FormatRun.ReadAsync(stream, new Core.Formats.ReadOptions(), format);
        return [.. items.Select(i => i.Record).OfType<Record>()];
    }
}
