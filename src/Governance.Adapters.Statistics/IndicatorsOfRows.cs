using System.Text.Json;
using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.Statistics;

/// <summary>The records of indicators that tables name: a code, the name and the objective that the row states.</summary>
internal static class IndicatorsOfRows
{
    private const int MostNameCharacters = 2_000;
    private static readonly string[] NameColumns = ["SeriesDescription", "SeriesDesc", "seriesName", "newSeriesName", "Indicator Name", "Series Name"];
    private static readonly string[] NumberColumns = ["IndicatorCode", "Indicator"];

    /// <summary>Whether an id is one that is made of a table.</summary>
    public static bool IsMade(string id) => SeriesCodes.Of(id) is not null || id == SeriesCodes.Unnamed;

    /// <summary>The indicator of an observation; null where it refers to one of somebody else.</summary>
    public static Indicator? Of(Observation observation)
    {
        var id = observation.IndicatorId;
        if (!IsMade(id))
            return null;
        var code = SeriesCodes.Of(id);
        var name = Text(observation, NameColumns);
        var number = SeriesCodes.Number(id) ?? Text(observation, NumberColumns) ?? (code == SeriesCodes.MigrationPolicies ? SeriesCodes.MigrationPoliciesNumber : null);
        return new Indicator
        {
            Id = id,
            Minted = true,
            Name = new LocalizedText { Language = name is null ? "und" : "en", Text = name ?? code ?? "?" },
            Code = code,
            FrameworkLinks = number is not null && ShippedFrameworks.Ids.Contains("sdg-" + number) ? [new FrameworkLink { ObjectiveId = "sdg-" + number, Basis = LinkBasis.Stated }] : null,
            Source = new Source { Format = observation.Source?.Format, Retrieved = observation.Source?.Retrieved },
        };
    }

    private static string? Text(Observation observation, string[] columns)
    {
        if (observation.Extensions?.TryGetValue(SdgFormat.Id, out var own) != true)
            return null;
        var (_, text) = own!.FirstOrDefault(e => columns.Contains(e.Key.Trim(), StringComparer.OrdinalIgnoreCase));
        return text.ValueKind == JsonValueKind.String && text.GetString()!.Trim() is { Length: > 0 and <= MostNameCharacters } found ? found : null;
    }
}
