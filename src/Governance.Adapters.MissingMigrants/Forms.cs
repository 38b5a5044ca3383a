using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>
/// The incident type of one layout. A cumulative incident has the last day of its period and not the first. A row that joins
/// the parts of a split incident has their type, and is the whole.
/// </summary>
internal static class Forms
{
    public static readonly FieldConverter<Incident> Converter = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            if (cell.Length == 0)
                return true;
            // The file says “Incident”; our labels say more.
            if (Code(cell.Trim(), Keys.IsMerged(incident)) is not { } code)
                return false;
            incident.Form = code;
            if (code == "cumulative-incident" && incident.Period is { End: { } end })
                incident.Period = new Period(null, end);
            return true;
        },
        incident => incident.Form switch
        {
            "incident" => Keys.IsMerged(incident) ? "Split Incident" : "Incident",
            "split-incident" => "Split Incident",
            "cumulative-incident" => "Cumulative Incident",
            _ => null,
        });

    private static string? Code(string cell, bool isWhole) => cell.ToUpperInvariant() switch
    {
        "SPLIT INCIDENT" or "INCIDENT,SPLIT INCIDENT" when isWhole => "incident",
        "INCIDENT" => "incident",
        "SPLIT INCIDENT" => "split-incident",
        "CUMULATIVE INCIDENT" => "cumulative-incident",
        _ => null,
    };
}
